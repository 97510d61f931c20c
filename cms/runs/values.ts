import { idOf, isRecord } from '../content/record.ts'
import type { Values } from './run.ts'

const isNone = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** A value in the one form in which values are compared: relations as ids, everything empty as null. */
function plain(value: unknown): unknown {
  if (isNone(value)) return null
  if (Array.isArray(value)) return value.map(plain)
  if (isRecord(value)) return 'id' in value ? String(idOf(value)) : value
  return typeof value === 'number' ? String(value) : value
}

/** The given fields of a document. */
export const valuesOf = (doc: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, isNone(doc[name]) ? null : doc[name]]))

/** Whether the fields that `values` names have these values in a document. */
export const hasValues = (doc: Values, values: Values): boolean =>
  Object.entries(values).every(
    ([name, value]) => JSON.stringify(plain(doc[name])) === JSON.stringify(plain(value)),
  )
