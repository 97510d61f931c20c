import { setImmediate as breathe } from 'node:timers/promises'
import { isWriteConflict } from '../database.ts'
import { applyDocument, applyRelations, findDocuments } from './apply/legalDocuments.ts'
import { loadLinks, type Links } from './apply/links.ts'
import { applyProcedure, findProcedures, waitsForSuccessor } from './apply/procedures.ts'
import {
  batchSize,
  isAboutRecord,
  reasonOf,
  refuseTrashed,
  RejectedRecord,
  together,
  type Store,
  type Stored,
} from './apply/store.ts'
import { applyUnit, findUnits } from './apply/units.ts'
import { translate, type Saved } from './apply/upsert.ts'
import { documentKey } from './documents.ts'
import { describeDifference } from './merge/describe.ts'
import type { Applied, ImportOptions, Settled } from './options.ts'
import type { Entry } from './read.ts'
import { keyOf, type DocumentRelation, type ImportRecord, type ProcedureRecord } from './records.ts'
import { remarkOn, reportUnknownCitations } from './remarks.ts'
import { emptyReport, type Report } from './report.ts'

/** How many records are compared with the database at once. */
const COMPARED = 100

type Run = {
  store: Store
  links: Links
  report: Report
  relations: (DocumentRelation & { line: number })[]
  waiting: { line: number; record: ProcedureRecord }[]
  /** Document numbers that stored procedures cite, by procedure code. */
  citations: Map<string, string[]>
} & Required<ImportOptions>

type Recorded = Extract<Entry, { record: ImportRecord }>

const identity = (record: ImportRecord) =>
  `${record.type} ${record.type === 'legal-documents' ? documentKey(record) : record.code}`

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
  { store, links, initialOf, choicesOf }: Run,
  record: ImportRecord,
  stored: Stored | undefined,
): Promise<Saved> {
  switch (record.type) {
    case 'procedures':
      return applyProcedure(store, links, {
        ...{ record, stored, initial: initialOf(record), choices: choicesOf(record) },
      })
    case 'legal-documents':
      return applyDocument(store, links, record, stored, initialOf(record))
    case 'units':
      return applyUnit(store, links, record, stored)
  }
}

function reject(report: Report, line: number, reason: string, record?: ImportRecord) {
  report.rejected.push({ line, ...(record && { key: keyOf(record) }), reason })
}

/** Stores one entry. A record refused before any write does not affect the others in its transaction. */
async function applyEntry(run: Run, entry: Entry, known: Map<string, Stored>): Promise<Settled> {
  if ('problem' in entry) return { entry, problem: entry.problem }
  const { record } = entry
  try {
    const stored = known.get(identity(record))
    refuseTrashed(stored)
    const waits = record.type === 'procedures' && waitsForSuccessor(record, run.links)
    const saved = await applyRecord(run, record, stored)
    const english = saved.outcome === 'created' && run.englishOf(record, saved.doc)
    if (english) await translate(run.store, record.type, saved.doc, english)
    run.links.notes.set(known, identity(record), saved.doc)
    return { entry, before: stored, saved, waits }
  } catch (error) {
    if (error instanceof RejectedRecord) return { entry, problem: error.message }
    throw error
  }
}

function reportSaved(run: Run, { record, line, converted }: Recorded, { saved, waits }: Applied) {
  const { outcome, doc, kept, conflicts } = saved
  const { report } = run
  report[outcome] += 1
  if (converted) report.converted.push({ key: keyOf(record), values: converted })
  if (kept.length > 0) report.editedHere.push({ key: keyOf(record), values: kept.map(describeDifference) })
  if (conflicts.length > 0)
    report.conflicts.push({ key: keyOf(record), values: conflicts.map(describeDifference) })
  if (outcome === 'updated' && doc._status === 'draft') report.waiting.push(keyOf(record))
  if (record.type === 'legal-documents')
    run.relations.push(...record.relations.map((relation) => ({ ...relation, line })))
  if (record.type !== 'procedures') return
  remarkOn(record, report)
  run.citations.set(
    record.code,
    record.legalBasis.map(({ number }) => number),
  )
  if (waits) run.waiting.push({ line, record })
}

/** Adds the outcome of entries to the report, once it is final. */
function settle(run: Run, list: Settled[]) {
  run.links.notes.keep()
  for (const settled of list) {
    const { entry, ...result } = settled
    run.onSettled(settled)
    const record = 'record' in entry ? entry.record : undefined
    if ('problem' in result) reject(run.report, entry.line, result.problem, record)
    else if ('record' in entry) reportSaved(run, entry, result)
  }
  run.onProgress(list.at(-1)?.entry.progress ?? 0)
}

/** Stores all entries in one transaction; rejects when one of them cannot be stored. */
const applyTogether = (run: Run, entries: Entry[], known: Map<string, Stored>): Promise<Settled[]> =>
  together({ ...run.store, gathers: entries.length > 1 }, async (store) => {
    run.links.notes.takeBack()
    const list: Settled[] = []
    for (const entry of entries) list.push(await applyEntry({ ...run, store }, entry, known))
    return list
  })

/** Whether the other entries of a transaction can still be stored without the one that failed. */
const isAboutOne = (error: unknown) => isAboutRecord(error) || isWriteConflict(error)

async function applySingly(run: Run, entry: Entry, known: Map<string, Stored>) {
  try {
    settle(run, await applyTogether(run, [entry], known))
  } catch (error) {
    run.links.notes.takeBack()
    if (!isAboutRecord(error) || run.store.isSeeding) throw error
    settle(run, [{ entry, problem: reasonOf(error) }])
  }
}

/** Stores entries in one transaction, or each in its own when one of them fails. */
async function applyGroup(run: Run, entries: Entry[], known: Map<string, Stored>) {
  try {
    // A dry run rolls back each record separately, so that it reports the outcome a real run would have for each.
    if (!run.store.isDryRun) return settle(run, await applyTogether(run, entries, known))
  } catch (error) {
    run.links.notes.takeBack()
    if (!isAboutOne(error) || run.store.isSeeding) throw error
  }
  for (const entry of entries) {
    await applySingly(run, entry, known)
    await breathe()
  }
}

/** A document entry with the listed name of its issuer. */
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
  const size = batchSize(run.store)
  for (let from = 0; from < batch.length; from += size) {
    // The heartbeat of a worker gets its turn: SQLite answers without leaving the thread.
    await applyGroup(run, batch.slice(from, from + size), known)
    await breathe()
  }
}

/** Stores references to records that came later in the file. */
async function applyLateLinks(run: Run) {
  const { store, links, report, relations, waiting } = run
  if (store.isDryRun) return
  const ready = waiting.filter(({ record }) => !waitsForSuccessor(record, links))
  const known = await findKnown(
    run,
    ready.map(({ record }) => record),
  )
  for (const { record, line } of ready) {
    try {
      const stored = known.get(identity(record))
      const saved = await applyProcedure(store, links, { record, stored, choices: run.choicesOf(record) })
      run.onSettled({ entry: { line, progress: 1, record }, before: stored, saved, waits: false })
    } catch (error) {
      if (!isAboutRecord(error)) throw error
      reject(report, line, `its successor could not be linked: ${reasonOf(error)}`, record)
    }
  }
  const { changed, refused } = await applyRelations(store, links, relations)
  report.relations = changed
  report.rejected.push(...refused)
}

/**
 * Stores records, several per transaction: new ones are created and published, changed ones updated, equal ones left
 * alone, and invalid ones reported while the rest continues. Idempotent for the same entries.
 * @throws database errors when the database is full, busy for too long or unavailable; InputError from the entries
 */
export async function importRecords(
  store: Store,
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  options: ImportOptions = {},
): Promise<Report> {
  const began = performance.now()
  const run: Run = {
    store,
    links: await loadLinks(store),
    report: emptyReport(),
    relations: [],
    waiting: [],
    citations: new Map(),
    ...{ onProgress: () => {}, initialOf: () => ({}), englishOf: () => undefined },
    ...{ choicesOf: () => undefined, onSettled: () => {} },
    ...options,
  }
  let batch: Entry[] = []
  for await (const entry of entries) {
    batch.push(entry)
    if (batch.length < COMPARED) continue
    await applyBatch(run, batch)
    batch = []
  }
  await applyBatch(run, batch)
  await applyLateLinks(run)
  reportUnknownCitations(run.citations, run.links, run.report)
  run.report.seconds = (performance.now() - began) / 1000
  return run.report
}
