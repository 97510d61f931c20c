import { applyDocument, applyRelations, findDocuments } from './apply/legalDocuments.ts'
import { loadLinks, type Links } from './apply/links.ts'
import { applyProcedure, findProcedures, waitsForSuccessor } from './apply/procedures.ts'
import { inBatches, isAboutRecord, reasonOf, type Store, type Stored } from './apply/store.ts'
import { applyUnit, findUnits } from './apply/units.ts'
import type { Saved } from './apply/upsert.ts'
import { documentKey } from './documents.ts'
import type { Entry } from './read.ts'
import { keyOf, type DocumentRelation, type ImportRecord, type ProcedureRecord } from './records.ts'
import { remarkOn, tellUnknownCitations } from './remarks.ts'
import { emptyReport, type Report } from './report.ts'

/**
 * How many records are compared with the database at a time. Each is stored in a transaction of its own; the seed, which
 * must succeed as a whole, shares transactions.
 */
const batchSize = 100

type Run = {
  store: Store
  links: Links
  report: Report
  relations: DocumentRelation[]
  waiting: { line: number; record: ProcedureRecord }[]
  /** Numbers that stored procedures cite, by their code. */
  citations: Map<string, string[]>
} & Required<ImportOptions>

export type ImportOptions = {
  /** Gets the share of the entries that is done, 0 to 1. */
  onProgress?: (share: number) => void
  /** Further fields for a document that is stored for the first time. */
  initialOf?: (record: ImportRecord) => Record<string, unknown>
}

const identity = (record: ImportRecord) =>
  `${record.type} ${record.type === 'legal-documents' ? documentKey(record.number, record.issuer) : record.code}`

/** The stored documents of a batch, by identity. */
async function findKnown({ store, links }: Run, records: ImportRecord[]): Promise<Map<string, Stored>> {
  const of = <T extends ImportRecord['type']>(type: T) =>
    records.filter((record): record is Extract<ImportRecord, { type: T }> => record.type === type)
  const found = [
    ['procedures', of('procedures').length > 0 ? await findProcedures(store, of('procedures')) : []],
    ['units', of('units').length > 0 ? await findUnits(store, of('units')) : []],
    ['legal-documents', await findDocuments(store, of('legal-documents'), links)],
  ] as const
  return new Map(
    found.flatMap(([type, docs]) => [...docs].map(([key, doc]) => [`${type} ${key}`, doc] as const)),
  )
}

function applyRecord(
  { store, links, initialOf }: Run,
  record: ImportRecord,
  stored: Stored | undefined,
): Promise<Saved> {
  switch (record.type) {
    case 'procedures':
      return applyProcedure(store, links, record, stored, initialOf(record))
    case 'legal-documents':
      return applyDocument(store, links, record, stored)
    case 'units':
      return applyUnit(store, links, record, stored)
  }
}

function reject(report: Report, line: number, reason: string, record?: ImportRecord) {
  report.rejected.push({ line, ...(record && { key: keyOf(record) }), reason })
}

async function applyEntry(run: Run, entry: Entry, known: Map<string, Stored>) {
  const { report } = run
  if ('problem' in entry) return reject(report, entry.line, entry.problem)
  const { record, line } = entry
  try {
    const { outcome, doc, edits } = await applyRecord(run, record, known.get(identity(record)))
    known.set(identity(record), doc)
    report[outcome] += 1
    if (entry.converted) report.converted.push({ key: keyOf(record), values: entry.converted })
    if (edits.length > 0) report.editedHere.push({ key: keyOf(record), values: edits })
    if (outcome === 'updated' && doc._status === 'draft') report.waiting.push(keyOf(record))
    if (record.type === 'legal-documents') run.relations.push(...record.relations)
    if (record.type === 'procedures') {
      remarkOn(record, report)
      run.citations.set(
        record.code,
        record.legalBasis.map(({ number }) => number),
      )
    }
    if (record.type === 'procedures' && waitsForSuccessor(record, run.links))
      run.waiting.push({ line, record })
  } catch (error) {
    if (!isAboutRecord(error) || run.store.batch) throw error
    reject(report, line, reasonOf(error), record)
  }
}

/** A document under the listed name of its issuer. */
function withListedIssuer(entry: Entry, links: Links): Entry {
  if (!('record' in entry) || entry.record.type !== 'legal-documents') return entry
  return { ...entry, record: { ...entry.record, issuer: links.issuerName(entry.record.issuer) } }
}

async function applyBatch(run: Run, given: Entry[]) {
  const batch = given.map((entry) => withListedIssuer(entry, run.links))
  const known = await findKnown(
    run,
    batch.flatMap((entry) => ('record' in entry ? [entry.record] : [])),
  )
  const apply = async (store: Store, entry: Entry) => {
    await applyEntry({ ...run, store }, entry, known)
    run.onProgress(entry.progress)
  }
  if (run.store.isSeeding) return inBatches(run.store, batch, apply)
  for (const entry of batch) await apply(run.store, entry)
}

/** References to records that came later in the file. */
async function applyLateLinks(run: Run) {
  const { store, links, report, relations, waiting } = run
  if (store.isDryRun) return
  const ready = waiting.filter(({ record }) => !waitsForSuccessor(record, links))
  const known = await findKnown(
    run,
    ready.map(({ record }) => record),
  )
  for (const { record } of ready) await applyProcedure(store, links, record, known.get(identity(record)))
  report.relations = await applyRelations(store, links, relations)
}

/**
 * Stores records one by one: new ones are created and published, changed ones updated, equal ones not touched, bad ones
 * put in the report while the rest goes on. Running it again on the same entries changes nothing.
 * @throws what the database throws when it is full, busy for too long or away; InputError from the entries
 */
export async function importRecords(
  store: Store,
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  { onProgress = () => {}, initialOf = () => ({}) }: ImportOptions = {},
): Promise<Report> {
  const began = performance.now()
  const run: Run = {
    store,
    links: await loadLinks(store),
    report: emptyReport(),
    relations: [],
    waiting: [],
    citations: new Map(),
    onProgress,
    initialOf,
  }
  let batch: Entry[] = []
  for await (const entry of entries) {
    batch.push(entry)
    if (batch.length < batchSize) continue
    await applyBatch(run, batch)
    batch = []
  }
  await applyBatch(run, batch)
  await applyLateLinks(run)
  tellUnknownCitations(run.citations, run.links, run.report)
  run.report.seconds = (performance.now() - began) / 1000
  return run.report
}
