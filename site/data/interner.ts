/**
 * Interns strings: returns the first equal one. Interned strings are never released, so it is for few different texts.
 */
export function makeInterner(): <T extends string>(text: T) => T {
  const first = new Map<string, string>()
  return <T extends string>(text: T): T => {
    const known = first.get(text)
    if (known === undefined) first.set(text, text)
    return (known ?? text) as T
  }
}
