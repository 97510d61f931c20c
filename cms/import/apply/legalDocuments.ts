import { documentKey } from '../documents.ts'
import type { DocumentRecord, DocumentRelation } from '../records.ts'
import type { Links } from './links.ts'
import { findStored, isAboutRecord, reasonOf, type Store, type Stored } from './store.ts'
import type { Rejection } from '../report.ts'
import { upsert, type Saved } from './upsert.ts'

/**
 * The data a source provides for a document. "Unverified" is only an initial value; what dates express is not stated in
 * addition.
 */
function toDocumentData(record: DocumentRecord) {
  return {
    number: record.number,
    kind: record.kind,
    issuer: record.issuer,
    signer: record.signer,
    issuedOn: record.issuedOn,
    effectiveOn: record.effectiveOn,
    expiresOn: record.expiresOn,
    title: record.title,
    abstract: record.abstract,
    status: record.status === 'unverified' ? undefined : record.status,
    statusNote: record.statusNote,
    provenance: record.provenance,
  }
}

/**
 * The ids of the stored documents of records, by key. A document without a day of issue belongs to the records of one
 * year only.
 */
function idsOf(records: DocumentRecord[], links: Links): Map<string, string> {
  const found = new Map<string, string>()
  const dated = new Map<string, string>()
  for (const record of records) {
    const [key, id] = [documentKey(record), links.documents.find(record)]
    if (id === undefined || (record.issuedOn && (dated.get(id) ?? key) !== key)) continue
    if (record.issuedOn) dated.set(id, key)
    found.set(key, id)
  }
  return found
}

/** The stored documents of these records, by the keys of the records. */
export async function findDocuments(
  store: Store,
  records: DocumentRecord[],
  links: Links,
): Promise<Map<string, Stored>> {
  const ids = idsOf(records, links)
  const docs =
    ids.size > 0 ? await findStored(store, 'legal-documents', 'id', [...new Set(ids.values())]) : []
  const byId = new Map(docs.map((doc) => [String(doc.id), doc]))
  return new Map(
    [...ids].flatMap(([key, id]) => {
      const doc = byId.get(id)
      return doc ? [[key, doc] as const] : []
    }),
  )
}

/** Stores one document; its relations follow once all documents are stored. */
export async function applyDocument(
  store: Store,
  links: Links,
  record: DocumentRecord,
  stored: Stored | undefined,
  initial: Record<string, unknown> = {},
): Promise<Saved> {
  const saved = await upsert({
    store,
    collection: 'legal-documents',
    stored,
    // The stored spelling of the same number is kept.
    data: { ...toDocumentData(record), number: stored?.number ?? record.number },
    defaults: { status: 'unverified' },
    initial,
  })
  const issuedOn = saved.doc.issuedOn as string | null | undefined
  if (!store.isDryRun) links.documents.add({ ...record, issuedOn }, saved.doc.id)
  return saved
}

type Row = { type: string; target: string }
/** A relation and the line that states it. */
type SourcedRelation = DocumentRelation & { line: number }
type Wanted = { line: number; number: string; rows: Row[] }

/** Relations whose two documents are stored, as rows by the id of the document they belong to. */
function rowsByDocument(relations: SourcedRelation[], links: Links): Map<string, Wanted> {
  const byId = new Map<string, Wanted>()
  for (const { from, type, to, line } of relations) {
    const [id, target] = [links.documents.findByNumber(from), links.documents.findByNumber(to)]
    if (!id || !target || id === target) continue
    const { rows, ...first } = byId.get(id) ?? { line, number: from, rows: [] }
    byId.set(id, { ...first, rows: [...rows, { type, target }] })
  }
  return byId
}

const isSame = (a: Row, b: Row) => a.type === b.type && a.target === b.target

/** Stores the relations that a document lacks. @returns whether there were any */
async function addRelations(store: Store, doc: Stored, wanted: Row[]): Promise<boolean> {
  const known = (doc.relations ?? []) as Row[]
  const missing = wanted.filter(
    (row, at, all) => ![...known, ...all.slice(0, at)].some((other) => isSame(other, row)),
  )
  if (missing.length === 0 || doc.deletedAt) return false
  const data = { relations: [...known, ...missing] }
  await upsert({ store, collection: 'legal-documents', stored: doc, data })
  return true
}

/**
 * Adds missing relations; those an editor entered stay. A stored document that fails validation (with reversed dates,
 * for example) cannot be changed: it is reported and the rest continues.
 * @returns how many documents got relations, and which could not
 */
export async function applyRelations(
  store: Store,
  links: Links,
  relations: SourcedRelation[],
): Promise<{ changed: number; refused: Rejection[] }> {
  const wanted = rowsByDocument(relations, links)
  const docs = wanted.size > 0 ? await findStored(store, 'legal-documents', 'id', [...wanted.keys()]) : []
  const refused: Rejection[] = []
  let changed = 0
  for (const doc of docs) {
    const { line, number, rows } = wanted.get(doc.id)!
    try {
      if (await addRelations(store, doc, rows)) changed += 1
    } catch (error) {
      if (!isAboutRecord(error)) throw error
      refused.push({ line, key: number, reason: `its relations could not be stored: ${reasonOf(error)}` })
    }
  }
  return { changed, refused }
}
