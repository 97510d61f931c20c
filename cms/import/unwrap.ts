import { unitEntries } from './unitEntry.ts'

type Json = Record<string, unknown>

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The records inside a JSON value: a list, the national portal's response around one record or a page of them,
 * units.json.
 */
export function unwrap(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(unwrap)
  if (!isObject(value)) return [value]
  const { data } = value
  if (value.code === 'OK' && isObject(data)) return unwrap(Array.isArray(data.items) ? data.items : data)
  if (Array.isArray(value.provinces) || Array.isArray(value.provinces_full)) return unitEntries(value)
  return [value]
}
