import { join } from 'node:path'
import type { Store, Stored } from '../../cms/import/apply/store.ts'
import { readRecords, type Entry } from '../../cms/import/read.ts'
import type { ImportRecord } from '../../cms/import/records.ts'
import { describe, type Report } from '../../cms/import/report.ts'
import { importRecords } from '../../cms/import/run.ts'
import { loadContent, type Content } from './content.ts'
import { documentCorrections } from './documentCorrections.ts'
import { readOldUnits, toPredecessor } from './oldUnits.ts'
import type { Ids } from './place.ts'
import type { SiteContent } from './siteContent.ts'

const data = (name: string) => join(import.meta.dirname, 'data', name)

type Before = Awaited<ReturnType<typeof readOldUnits>>

/**
 * Adds what the source lacks: written-out titles for those that are only a file name, and the predecessors of each
 * commune.
 */
function completed(record: ImportRecord, before: Before): ImportRecord {
  if (record.type === 'legal-documents') return { ...record, ...documentCorrections[record.number] }
  const predecessors = record.type === 'units' ? before.get(record.code)?.map(toPredecessor) : undefined
  return predecessors ? ({ ...record, predecessors } as ImportRecord) : record
}

async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const before = await readOldUnits()
  for await (const entry of readRecords(data(file))) {
    yield 'record' in entry ? { ...entry, record: completed(entry.record, before) } : entry
  }
}

type Names = Content<'plain-names'>

const rows = (names: string[]) => names.map((name) => ({ name }))

/** Everyday names of a procedure, for one that is stored for the first time. */
function plainNames(names: Names, record: ImportRecord): Record<string, unknown> {
  const found = record.type === 'procedures' ? names[record.code] : undefined
  if (!found) return {}
  return { plainName: found.plainName.vi, otherNames: rows(found.otherNames.vi), summary: found.summary.vi }
}

type Row = { id?: string }

/** The same in English, for the rows that were stored. */
function englishNames(
  names: Names,
  record: ImportRecord,
  stored: Stored,
): Record<string, unknown> | undefined {
  const found = record.type === 'procedures' ? names[record.code] : undefined
  if (!found) return undefined
  const { plainName, summary, name_en, otherNames } = found
  const rows = (stored.otherNames ?? []) as Row[]
  return {
    ...{ name: name_en, plainName: plainName.en, summary: summary.en },
    otherNames: rows.map(({ id }, at) => ({ id, name: otherNames.en?.[at] })),
  }
}

/** The agencies that publish documents of the catalogue, by document number. */
const publishers = (sites: readonly SiteContent[], agencies: Ids) =>
  new Map(sites.flatMap(({ agency, publishes }) => publishes.map((number) => [number, agencies.get(agency)])))

function ensureComplete(file: string, report: Report) {
  if (report.rejected.length > 0)
    throw new Error(`The sample's ${file} is not in order.\n${describe(report)}`)
}

/** Units, legal documents and procedures, through the importer. */
export async function seedCatalogue(
  store: Store,
  sites: readonly SiteContent[],
  agencies: Ids,
  onProgress: (file: string, share: number) => void,
): Promise<void> {
  const names = await loadContent('plain-names')
  const publisherOf = publishers(sites, agencies)
  for (const file of ['units.json', 'legal-documents.jsonl', 'procedures.jsonl']) {
    const report = await importRecords(store, entriesOf(file), {
      onProgress: (share) => onProgress(file, share),
      initialOf: (record) =>
        record.type === 'legal-documents'
          ? { agency: publisherOf.get(record.number) }
          : plainNames(names, record),
      englishOf: (record, stored) => englishNames(names, record, stored),
    })
    ensureComplete(file, report)
  }
}
