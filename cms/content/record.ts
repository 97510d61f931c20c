export type StoredRecord = Record<string, unknown>

/** Whether a value has fields: an object that is no list. */
export const isRecord = <T extends object = StoredRecord>(value: unknown): value is T =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is a record that was read or sent as such: no day, no id of a database, no file. */
export const isPlainRecord = (value: unknown): value is StoredRecord =>
  isRecord(value) && Object.getPrototypeOf(value) === Object.prototype

/** The id in a relation: of the document where it is filled in, else the value itself. */
export const idOf = <T = unknown>(relation: unknown): T => (isRecord(relation) ? relation.id : relation) as T

/** Whether records and lists stand inside one another at more levels than `levels`. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner))
}
