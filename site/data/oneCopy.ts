/**
 * Keeps one copy of each text that many things hold: an equal text is given back as the first that came.
 * For few different texts: none is forgotten.
 */
export function makeOneCopy(): <T extends string>(text: T) => T {
  const first = new Map<string, string>()
  return <T extends string>(text: T): T => {
    const known = first.get(text)
    if (known === undefined) first.set(text, text)
    return (known ?? text) as T
  }
}
