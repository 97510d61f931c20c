import type { PayloadRequest } from 'payload'
import { baseOfMarks } from '../merge/marks.ts'
import { isSame } from '../merge/values.ts'
import type { Store, Stored } from './store.ts'
import { isRecord } from '../../content/record.ts'

const IMPORT_BASES = 'import-bases'

/** What a source last stated for a field, when that was imported and from where. */
export interface ImportedField {
  value: unknown
  /** ISO date and time. */
  at: string
  source: string
}

export type ImportedFields = Record<string, ImportedField>
export interface Base {
  id: string | number
  document: string
  fields: ImportedFields
}

/** Documents, each with the values of its last import. */
export async function withBases({ payload }: Store, docs: Stored[]): Promise<Stored[]> {
  const where = { document: { in: docs.map(({ id }) => id) } }
  const found = await payload.db.find<Base>({ collection: IMPORT_BASES, where, pagination: false, limit: 0 })
  const bases = new Map(found.docs.map((base) => [base.document, base]))
  return docs.map((doc) => ({ ...doc, importBase: bases.get(doc.id) }))
}

const valuesOf = (fields: ImportedFields) =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))

/** The values of the last import of a document; of one that was imported before they were stored, as far as known. */
export function baseValues(stored: Stored, source: unknown): unknown {
  const { importBase, imported } = stored
  if (importBase) return valuesOf(importBase.fields)
  return Array.isArray(imported) ? baseOfMarks(new Set(imported as string[]), stored, source) : {}
}

/** The base after an import; a field that states what it did keeps its time and source. */
function nextFields(before: ImportedFields, values: unknown, source: string): ImportedFields {
  const at = new Date().toISOString()
  const members = Object.entries(isRecord(values) ? values : {}).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    members.map(([name, value]) => {
      const known = before[name]
      return [name, known && isSame(known.value, value) ? known : { value, at, source }]
    }),
  )
}

/** Stores the values of an import as the base of the next. */
export async function keepBase(
  req: PayloadRequest,
  { id, importBase: base }: Stored,
  { values, source = '' }: { values: unknown; source?: string | undefined },
): Promise<Base> {
  const collection = IMPORT_BASES
  const { db } = req.payload
  const fields = nextFields(base?.fields ?? {}, values, source)
  if (base) {
    await db.updateOne({ collection, req, id: base.id, data: { fields }, returning: false })
    return { ...base, fields }
  }
  return (await db.create({ collection, req, data: { document: id, fields } })) as unknown as Base
}

/** Whether an import states anything that the base does not hold. */
export const isBaseChanged = (base: Base | undefined, values: unknown): boolean =>
  !base || !isSame(valuesOf(base.fields), values)

/** Makes an earlier base that of a document again; null: it had none. */
export async function restoreBase(
  req: PayloadRequest,
  document: string,
  fields: ImportedFields | null,
): Promise<void> {
  const where = { document: { equals: document } }
  const { db } = req.payload
  if (!fields) await db.deleteMany({ collection: IMPORT_BASES, where, req })
  else await db.updateOne({ collection: IMPORT_BASES, where, data: { fields }, req, returning: false })
}

/** The stored base of one document; null for none. */
export async function findBase(req: PayloadRequest, document: string): Promise<ImportedFields | null> {
  const where = { document: { equals: document } }
  return (
    (await req.payload.db.findOne<Base & { id: string }>({ collection: IMPORT_BASES, where, req }))?.fields ??
    null
  )
}
