import type { FlattenedField } from 'payload'
import { isRecord, type StoredRecord } from './record.ts'

/** A document that another one refers to: its id, or the document itself where it is populated. */
export type Relation = {
  collection: string
  value: unknown
  /**
   * The path of the field that refers to it, such as `cases.0.documents.1.form`; inside a rich text, the path of the
   * whole text.
   */
  path: string
}

type Options = {
  /** The locales of the document's localized fields, when these come as `{ vi, en }`. */
  locales?: readonly string[]
}

const isId = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** The values of a field in each language. */
function inLocales(field: FlattenedField, value: unknown, { locales = [] }: Options): unknown[] {
  if (!('localized' in field) || !field.localized || !isRecord(value)) return [value]
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => locales.includes(key)) ? Object.values(value) : [value]
}

/** Relations stored together with their collection: those to several types, and those inside rich text. */
function* marked(value: unknown, path: string): Generator<Relation> {
  if (Array.isArray(value)) for (const one of value) yield* marked(one, path)
  if (!isRecord(value)) return
  const isRelation = typeof value.relationTo === 'string' && 'value' in value
  if (isRelation) yield { collection: value.relationTo as string, value: value.value, path }
  for (const [name, inside] of Object.entries(value)) {
    if (!(isRelation && name === 'value')) yield* marked(inside, path)
  }
}

function* related(relationTo: string | string[], value: unknown, path: string): Generator<Relation> {
  for (const one of [value].flat()) {
    if (Array.isArray(relationTo)) yield* marked(one, path)
    else if (isRecord(one) || isId(one)) yield { collection: relationTo, value: one, path }
  }
}

function* inRows(
  rows: unknown,
  path: string,
  options: Options,
  fieldsOf: (row: StoredRecord) => FlattenedField[] | undefined,
): Generator<Relation> {
  for (const [index, row] of [rows].flat().entries()) {
    if (!isRecord(row)) continue
    const fields = fieldsOf(row)
    const here = `${path}.${index}`
    if (fields) yield* relationsIn(fields, row, options, `${here}.`)
    else yield* marked(row, here)
  }
}

function* inField(
  field: FlattenedField,
  value: unknown,
  path: string,
  options: Options,
): Generator<Relation> {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return yield* related(field.relationTo, value, path)
    case 'group':
    case 'tab':
      if (isRecord(value)) yield* relationsIn(field.flattenedFields, value, options, `${path}.`)
      return
    case 'array':
      return yield* inRows(value, path, options, () => field.flattenedFields)
    case 'blocks': {
      const blocks = field.blocks ?? []
      const fieldsOf = (row: StoredRecord) =>
        blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields
      return yield* inRows(value, path, options, fieldsOf)
    }
    case 'richText':
      return yield* marked(value, path)
  }
}

/**
 * Every document that the relations in `data` refer to, at any depth: in groups, tabs, arrays, blocks and rich text.
 * The referenced documents are not searched themselves.
 * @param fields of the collection or global of `data`
 */
export function* relationsIn(
  fields: readonly FlattenedField[],
  data: StoredRecord,
  options: Options = {},
  prefix = '',
): Generator<Relation> {
  for (const field of fields) {
    for (const value of inLocales(field, data[field.name], options)) {
      yield* inField(field, value, `${prefix}${field.name}`, options)
    }
  }
}
