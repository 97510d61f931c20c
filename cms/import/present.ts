/** The distinct non-null values. */
export const distinct = <T>(values: (T | null | undefined)[]): T[] => [
  ...new Set(values.filter((value) => value != null)),
]

/** The object without its empty members: undefined, '', [] and objects with nothing in them. */
export function withoutEmpty<T extends object>(value: T): T {
  const isPresent = (member: unknown) =>
    member !== undefined &&
    member !== null &&
    member !== '' &&
    (typeof member !== 'object' || Object.keys(member).length > 0)
  return Object.fromEntries(Object.entries(value).filter(([, member]) => isPresent(member))) as T
}
