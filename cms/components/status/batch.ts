/**
 * Combines lookups that are made one by one, such as by the rows of a list while it is rendered, into one.
 * @param load looks up many ids at once
 * @returns the lookup of one id
 */
export function makeBatch<T>(
  load: (ids: string[]) => Promise<ReadonlyMap<string, T>>,
): (id: string) => Promise<T | undefined> {
  let waiting: { ids: Set<string>; found: Promise<ReadonlyMap<string, T>> } | null = null
  function open() {
    const ids = new Set<string>()
    const found = new Promise((resolve) => setImmediate(resolve)).then(() => {
      waiting = null
      return load([...ids])
    })
    return { ids, found }
  }
  return async (id) => {
    waiting ??= open()
    waiting.ids.add(id)
    return (await waiting.found).get(id)
  }
}
