import type { FieldHook } from 'payload'
import { isRecord } from '../content/record.ts'
import { rowKeys } from '../fields/rowKey.ts'

const NO_ROW = { key: undefined, text: undefined }

/** Gives the rows of a list that have no key one that is made from their text. */
export const fillRowKeys =
  (text: string): FieldHook =>
  ({ value }) => {
    if (!Array.isArray(value)) return value
    const keys = rowKeys(
      value.map((row: unknown) => (isRecord(row) ? { key: row.key, text: row[text] } : NO_ROW)),
    )
    return value.map((row: unknown, at) => (isRecord(row) && !row.key ? { ...row, key: keys[at] } : row))
  }
