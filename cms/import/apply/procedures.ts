import type { ProcedureCase, ProcedureRecord } from '../records.ts'
import { citedArticles } from '../citedArticle.ts'
import { foldNumber } from '../documents.ts'
import { withoutEmpty } from '../present.ts'
import type { Choice } from '../merge/sides.ts'
import { withBases } from './bases.ts'
import { fieldId, type Links } from './links.ts'
import { withPapers } from './papers.ts'
import { findStored, together, type Store, type Stored } from './store.ts'
import { upsert, type Saved } from './upsert.ts'

/** The texts of a record that cite articles. */
const citingTexts = ({ conditions = '', cases, results }: ProcedureRecord): string[] => [
  conditions,
  ...results.map(({ name }) => name),
  ...cases.flatMap(({ steps = [], documents = [] }) => [
    ...steps.map(({ text }) => text),
    ...documents.map(({ name }) => name),
  ]),
]

function toLegalBasis(record: ProcedureRecord, links: Links) {
  const articles = citedArticles(citingTexts(record))
  return record.legalBasis.map(({ number, article }) =>
    withoutEmpty({
      number,
      document: links.documents.findByNumber(number),
      article: article ?? articles.get(foldNumber(number)),
    }),
  )
}

/**
 * The data a source provides for a procedure, as fields of the collection; "unknown" and "in force" are only initial
 * values.
 */
function toProcedureData(record: ProcedureRecord, links: Links) {
  const { onlineLevel, status, successor } = record
  return {
    code: record.code,
    nationalId: record.nationalId,
    name: record.name,
    tiers: record.tiers,
    audiences: record.audiences,
    agencyText: record.agencyText,
    publisher: record.publisher,
    onlineLevel: onlineLevel === 'unknown' ? undefined : onlineLevel,
    onlineReason: record.onlineReason,
    published: record.published,
    methods: record.methods,
    cases: withPapers(record.cases, links),
    conditions: record.conditions,
    results: record.results,
    legalBasis: toLegalBasis(record, links),
    decision: record.decision,
    status: status === 'in_force' ? undefined : status,
    replacedBy: successor ? links.procedureIds.get(successor) : undefined,
    nonBoundary: record.nonBoundary,
    provenance: record.provenance,
  }
}

/** Matching agencies by name is a guess, so stored values, an editor's choice above all, stay. */
function toAgencies(record: ProcedureRecord, links: Links, stored: Stored | undefined) {
  const isFree = (name: string) => !Array.isArray(stored?.[name]) || stored[name].length === 0
  const { implementing, competent, coordinating } = record.agencies
  const found = {
    implementingAgencies: links.findAgencies(implementing),
    competentAgencies: links.findAgencies(competent),
    coordinatingAgencies: links.findAgencies(coordinating),
  }
  return Object.fromEntries(Object.entries(found).filter(([name]) => isFree(name)))
}

/** Cases among the initial values are completed as those of the source. */
const withInitialPapers = ({ cases, ...initial }: Record<string, unknown>, links: Links) =>
  Array.isArray(cases) ? { ...initial, cases: withPapers(cases as ProcedureCase[], links) } : initial

type Written = Saved & { field?: { slug: string; id: string } }

/** One procedure of a source, and what is known of it here. */
export type Given = {
  record: ProcedureRecord
  stored: Stored | undefined
  /** Applies only when it is new, over the record's values. */
  initial?: Record<string, unknown>
  /** What a person chose where it was changed both here and in the source. */
  choices?: ReadonlyMap<string, Choice> | undefined
}

async function write(store: Store, links: Links, given: Given): Promise<Written> {
  const { record, stored, initial = {}, choices } = given
  const field = record.field && (await fieldId(store, links, record.field))
  const data = { ...toProcedureData(record, links), ...toAgencies(record, links, stored), field: field?.id }
  const saved = await upsert({
    store,
    collection: 'procedures',
    stored,
    data,
    defaults: { onlineLevel: 'unknown', status: 'in_force' },
    initial: withInitialPapers(initial, links),
    choices,
  })
  return { ...saved, ...(field && { field }) }
}

/** The stored procedures of these records, by code, with the values of their last import. */
export async function findProcedures(store: Store, records: ProcedureRecord[]): Promise<Map<string, Stored>> {
  const docs = await findStored(
    store,
    'procedures',
    'code',
    records.map(({ code }) => code),
  )
  return new Map((await withBases(store, docs)).map((doc) => [String(doc.code), doc]))
}

/** Stores one procedure, with its field, in one transaction. */
export async function applyProcedure(store: Store, links: Links, given: Given): Promise<Saved> {
  const saved = await together(store, (own) => write(own, links, given))
  if (store.isDryRun) return saved
  links.notes.set(links.procedureIds, given.record.code, saved.doc.id)
  if (saved.field) links.notes.set(links.fieldIds, saved.field.slug, saved.field.id)
  return saved
}

/** Whether the record names a successor that is not stored yet. */
export const waitsForSuccessor = (record: ProcedureRecord, links: Links): boolean =>
  record.successor !== undefined && !links.procedureIds.has(record.successor)
