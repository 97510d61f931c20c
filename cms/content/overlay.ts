import type { FlattenedField } from 'payload'
import { isRecord, type StoredRecord } from './record.ts'

type Fields = readonly FlattenedField[]
interface Language {
  locale: string
  /** Inside a field that is translated as a whole: what is in it has no languages of its own. */
  isWithin?: boolean
}

/** Of the rows of lists, beside their fields. */
const OF_ROWS = ['id', 'blockType', 'blockName'] as const

const recordOf = (value: unknown): StoredRecord => (isRecord(value) ? value : {})

function fieldsOfRow(field: FlattenedField, row: StoredRecord): Fields {
  if (field.type !== 'blocks') return (field as { flattenedFields: Fields }).flattenedFields
  return field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []
}

/** Rows over the stored ones of the same id. Forms send the number of rows of an empty list. */
function rowsOver(
  field: FlattenedField,
  stored: unknown,
  typed: unknown,
  language: Language,
): StoredRecord[] {
  const before = (Array.isArray(stored) ? stored : []).map(recordOf)
  return (Array.isArray(typed) ? typed : []).map(recordOf).map((row) => {
    const own = Object.fromEntries(OF_ROWS.flatMap((name) => (name in row ? [[name, row[name]]] : [])))
    const same = before.find(({ id }) => id !== undefined && id === row.id)
    return { ...overlay(fieldsOfRow(field, row), same ?? {}, row, language), ...own }
  })
}

function valueOver(field: FlattenedField, stored: unknown, typed: unknown, language: Language): unknown {
  switch (field.type) {
    case 'group':
    case 'tab':
      return overlay(field.flattenedFields, recordOf(stored), recordOf(typed), language)
    case 'array':
    case 'blocks':
      return rowsOver(field, stored, typed, language)
    case 'date':
      // Of a cleared date.
      return typed === '' ? null : typed
    default:
      return typed
  }
}

/**
 * What a form holds in one language, over the stored document with its localized fields as `{ vi, en }`. Only fields
 * of the document are taken.
 */
export function overlay(
  fields: Fields,
  stored: StoredRecord,
  typed: StoredRecord,
  language: Language,
): StoredRecord {
  const result = { ...stored }
  for (const field of fields) {
    const { name } = field
    if (!Object.hasOwn(typed, name) || typed[name] === undefined) continue
    const isSplit = !language.isWithin && 'localized' in field && Boolean(field.localized)
    const before = isSplit ? recordOf(stored[name]) : stored[name]
    result[name] = isSplit
      ? {
          ...(before as StoredRecord),
          [language.locale]: valueOver(field, (before as StoredRecord)[language.locale], typed[name], {
            ...language,
            isWithin: true,
          }),
        }
      : valueOver(field, before, typed[name], language)
  }
  return result
}
