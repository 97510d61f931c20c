import type { FormState } from 'payload'
import type { NamedQuestion } from '../../checks/questionWords.ts'
import { rowKeys } from '../../fields/rowKey.ts'

const ROWS = 'questions'

const rowsOf = (fields: FormState, list: string): string[] =>
  (fields[list]?.rows ?? []).map((_, at) => `${list}.${at}`)

/**
 * The rows of a list with their texts and keys. A row whose key is not filled in yet, since its fields are not drawn, has the
 * key that RowKeyField or else the server will give it.
 */
function keyedRows(fields: FormState, list: string, textName: string) {
  const rows = rowsOf(fields, list).map((path) => ({
    path,
    text: fields[`${path}.${textName}`]?.value,
    key: fields[`${path}.key`]?.value,
  }))
  const keys = rowKeys(rows)
  return rows.map(({ path, text }, at) => ({ path, text, key: String(keys[at]) }))
}

/** The questions of a form in its present state. */
export const questionsIn = (fields: FormState): NamedQuestion[] =>
  keyedRows(fields, ROWS, 'text').map(({ path, key, text }) => ({
    ...{ key, text },
    options: keyedRows(fields, `${path}.options`, 'label').map(({ key, text: label }) => ({ key, label })),
  }))
