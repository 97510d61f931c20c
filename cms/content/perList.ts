/**
 * Memoizes what is made of a list that is shared by many callers and replaced, not changed, when its content changes:
 * once per list while the other arguments are the same (`===`). It is dropped with the list.
 */
export function perList<L extends object, R extends readonly unknown[], T>(
  make: (list: L, ...rest: R) => T,
): (list: L, ...rest: R) => T {
  const made = new WeakMap<L, { rest: R; value: T }>()
  return (list, ...rest) => {
    const last = made.get(list)
    if (last?.rest.every((one, at) => one === rest[at])) return last.value
    const value = make(list, ...rest)
    made.set(list, { rest, value })
    return value
  }
}
