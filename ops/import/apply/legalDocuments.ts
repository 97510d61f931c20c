import { documentKey } from '../documents.ts'
import type { DocumentRecord, DocumentRelation } from '../records.ts'
import type { Links } from './links.ts'
import { findStored, isAboutRecord, reasonOf, type Store, type Stored } from './store.ts'
import type { Rejection } from '../report.ts'
import { upsert, type Saved } from './upsert.ts'

/** What a source says of a document. "Unverified" is only the beginning; what dates say is not stated beside them. */
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

const keyOfStored = (doc: Stored) => documentKey(String(doc.number), String(doc.issuer ?? ''))

/** The stored documents of these records, by number and issuer. */
export async function findDocuments(
  store: Store,
  records: DocumentRecord[],
  links: Links,
): Promise<Map<string, Stored>> {
  const ids = records.flatMap(({ number, issuer }) => links.documents.findByKey(number, issuer) ?? [])
  const docs = ids.length > 0 ? await findStored(store, 'legal-documents', 'id', ids) : []
  return new Map(docs.map((doc) => [keyOfStored(doc), doc]))
}

/** Stores one document; its relations come later, when all documents are there. */
export async function applyDocument(
  store: Store,
  links: Links,
  record: DocumentRecord,
  stored: Stored | undefined,
): Promise<Saved> {
  const saved = await upsert({
    store,
    collection: 'legal-documents',
    stored,
    // Stored under the same number: its spelling here stays.
    data: { ...toDocumentData(record), number: stored?.number ?? record.number },
    initial: { status: 'unverified' },
  })
  if (!store.isDryRun) links.documents.add(record.number, record.issuer, saved.doc.id)
  return saved
}

type Row = { type: string; target: string }
/** A relation and the line that tells of it. */
type Told = DocumentRelation & { line: number }
type Wanted = { line: number; number: string; rows: Row[] }

/** Relations whose two documents are stored, as rows by the id of the document they belong to. */
function rowsByDocument(relations: Told[], links: Links): Map<string, Wanted> {
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

/** Stores the relations that a document does not have yet. @returns whether there were any */
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
 * Adds the relations that are missing; what an editor entered stays. A stored document that is not in order (its dates
 * are, say, reversed) cannot be changed: it is refused and the rest goes on.
 * @returns how many documents got relations, and which could not
 */
export async function applyRelations(
  store: Store,
  links: Links,
  relations: Told[],
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
