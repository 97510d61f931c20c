import { isRecord } from '../record.ts'

/** By collection, the fields with the name that a block shows of a document. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  files: ['title', 'filename'],
  units: ['fullName', 'name'],
}

const wordsOf = (value: unknown): string =>
  typeof value === 'string' ? value : isRecord(value) && typeof value.vi === 'string' ? value.vi : ''

/** The name under which a block shows a populated document; '' for one that is not populated, or shown without a name. */
export function nameOfChosen(chosen: unknown): string {
  if (!isRecord(chosen) || !isRecord(chosen.value)) return ''
  const { value, relationTo } = chosen
  const names = (NAMED[String(relationTo)] ?? []).map((field) => wordsOf(value[field]))
  return names.find((name) => name !== '') ?? ''
}
