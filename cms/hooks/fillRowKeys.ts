import type { FieldHook } from 'payload'
import { isRecord } from '../content/record.ts'
import { rowKey } from '../fields/rowKey.ts'

/** Gives the rows of a list that have no key one that is made from their text. */
export const fillRowKeys =
  (text: string): FieldHook =>
  ({ value }) => {
    if (!Array.isArray(value)) return value
    const taken: unknown[] = value.map((row: unknown) => isRecord(row) && row.key)
    return value.map((row: unknown, at) => {
      if (!isRecord(row) || row.key) return row
      taken[at] = rowKey(row[text], taken)
      return { ...row, key: taken[at] }
    })
  }
