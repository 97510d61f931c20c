export type StoredRecord = Record<string, unknown>

/** Whether a value is an object with fields, not an array. */
export const isRecord = <T extends object = StoredRecord>(value: unknown): value is T =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is a plain record, as loaded or sent: not a date, a database id or a file. */
export const isPlainRecord = (value: unknown): value is StoredRecord =>
  isRecord(value) && Object.getPrototypeOf(value) === Object.prototype

/** The id in a relation: that of the document where it is populated, else the value itself. */
export const idOf = <T = unknown>(relation: unknown): T => (isRecord(relation) ? relation.id : relation) as T

/** The same as text, as ids of either database compare; null for no relation. */
export function idText(relation: unknown): string | null {
  const id = idOf<string | number | null | undefined>(relation)
  return id === null || id === undefined ? null : String(id)
}

/** Whether records and arrays are nested more than `levels` deep. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner))
}
