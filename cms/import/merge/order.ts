/** The keys of `present`: those of `first` in its order, each other one after its nearest predecessor in `second`. */
export function weave(first: string[], second: string[], present: ReadonlySet<string>): string[] {
  const result = first.filter((key) => present.has(key))
  for (const [at, key] of second.entries()) {
    if (!present.has(key) || result.includes(key)) continue
    const before = second.slice(0, at).findLast((one) => result.includes(one))
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, key)
  }
  return result
}

/** The keys of a list that all the others have too. */
export const shared = (list: string[], ...others: string[][]): string[] =>
  list.filter((key) => others.every((other) => other.includes(key)))
