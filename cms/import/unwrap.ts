import { unitEntries } from './unitEntry.ts'
import { passedOn } from '../bus/passedOn.ts'
import { isRecord } from '../content/record.ts'

/**
 * The records inside a JSON value: a list, the national portal's response around one record or a page of them, the
 * answer of its older exchange, also as a province's bus passes it on, units.json.
 */
export function unwrap(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(unwrap)
  if (!isRecord(value)) return [value]
  const { data } = value
  if (value.code === 'OK' && isRecord(data)) return unwrap(Array.isArray(data.items) ? data.items : data)
  if ('error_code' in value && 'result' in value) return unwrap(value.result)
  const inner = passedOn(value)
  if (inner !== undefined) return unwrap(inner)
  if (Array.isArray(value.provinces) || Array.isArray(value.provinces_full)) return unitEntries(value)
  return [value]
}
