import { join } from 'node:path'
import type { Store } from '../import/apply/store.ts'
import { distinct, withoutEmpty } from '../import/present.ts'
import { readRecords, type Entry } from '../import/read.ts'
import { isFromNationalPortal } from '../content/provenance.ts'
import { toDay, type ImportRecord, type ProcedureRecord } from '../import/records.ts'
import { describe, type Report } from '../import/report.ts'
import { importRecords } from '../import/run.ts'
import { loadContent, type Content } from './content.ts'
import { corrected } from './documentCorrections.ts'
import { readOnlineLevels } from './filedOnline.ts'
import { generalAgency } from './generalAgency.ts'
import { readOldUnits, toPredecessor } from './oldUnits.ts'
import { withWholeResults } from './cutResults.ts'
import type { Ids } from './place.ts'
import type { SiteContent } from './siteContent.ts'
import { loadWritten, written, writtenInEnglish } from './writtenByHand.ts'

const data = (name: string) => join(import.meta.dirname, 'data', name)

/** What is known beside the files of the importer. */
interface Known {
  /** What each commune was before, by code. */
  oldUnits: Awaited<ReturnType<typeof readOldUnits>>
  /** By code of the procedure. */
  onlineLevels: Awaited<ReturnType<typeof readOnlineLevels>>
  citedArticles: Content<'cited-articles'>
}

/** When the data of procedures-national.jsonl was published, which its records do not say. */
const NATIONAL_AS_OF = '2026-07-31'

const generalAgencies = (names: string[]) => distinct(names.map(generalAgency))

/** The legal basis with the articles that the published texts cite. */
const withArticles = ({ code, legalBasis }: ProcedureRecord, { citedArticles }: Known) =>
  legalBasis.map((one) => ({ ...one, ...withoutEmpty({ article: citedArticles[code]?.[one.number] }) }))

function completedProcedure(record: ProcedureRecord, known: Known): ProcedureRecord {
  const { provenance, agencies, agencyText } = record
  const asOf = isFromNationalPortal(provenance.sources) ? { asOf: toDay(NATIONAL_AS_OF) } : {}
  const onlineLevel = known.onlineLevels.get(record.code) ?? record.onlineLevel
  const legalBasis = withArticles(record, known)
  return {
    ...{ ...record, onlineLevel, legalBasis, provenance: { ...provenance, ...asOf } },
    agencies: {
      implementing: generalAgencies(agencies.implementing),
      competent: generalAgencies(agencies.competent),
      coordinating: generalAgencies(agencies.coordinating),
    },
    ...(agencyText && { agencyText: generalAgencies(agencyText.split('; ')).join('; ') }),
  }
}

/**
 * Titles that the source only has as a file name, written out; what each commune was before; the month of the data and
 * how procedures are really filed.
 */
function completed(record: ImportRecord, known: Known): ImportRecord {
  if (record.type === 'procedures') return completedProcedure(record, known)
  if (record.type === 'legal-documents') return corrected(record)
  const predecessors = known.oldUnits.get(record.code)?.map(toPredecessor)
  return predecessors ? ({ ...record, predecessors } as ImportRecord) : record
}

const LOCAL = 'procedures.jsonl'
const NATIONAL = 'procedures-national.jsonl'

type Entries = ReadonlyMap<string, readonly Entry[]>

async function readEntries(file: string): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of readRecords(data(file))) entries.push(entry)
  return entries
}

/** The procedures among entries, by code. */
function proceduresOf(entries: readonly Entry[]): Map<string, ProcedureRecord> {
  const records = entries.flatMap((entry) => ('record' in entry ? entry.record : []))
  return new Map(records.flatMap((one) => (one.type === 'procedures' ? [[one.code, one] as const] : [])))
}

/** What the national portal says of a procedure, and where it says nothing, what the other source does. */
function merged(local: ProcedureRecord, national: ProcedureRecord): ProcedureRecord {
  const steps = local.cases.flatMap((one) => one.steps ?? [])
  const isWithout = national.cases.every((one) => !one.steps?.length) && steps.length > 0
  const cases = isWithout ? [{ steps }, ...national.cases] : national.cases
  const { timeText, time } = national.published.timeText ? national.published : local.published
  const { feeText, fee } = national.published.feeText ? national.published : local.published
  const published = withoutEmpty({ timeText, time, feeText, fee })
  const namesAgencies = Object.values(national.agencies).some((names) => names.length > 0)
  const { agencies } = namesAgencies ? national : local
  return { ...local, ...withoutEmpty({ ...national, cases, published, agencies }) }
}

/** The entries of a file, each procedure in one file only. */
function* entriesOf(file: string, all: Entries, known: Known): Generator<Entry> {
  const others = proceduresOf(all.get(file === LOCAL ? NATIONAL : LOCAL)!)
  for (const entry of all.get(file)!) {
    if (!('record' in entry)) {
      yield entry
      continue
    }
    const { record } = entry
    const other = record.type === 'procedures' ? others.get(record.code) : undefined
    if (other && file === LOCAL) continue
    const whole = other && record.type === 'procedures' ? merged(other, record) : record
    yield { ...entry, record: completed(withWholeResults(whole), known) }
  }
}

/** The agencies that publish documents of the catalogue, by document number. */
const publishers = (sites: readonly SiteContent[], agencies: Ids) =>
  new Map(sites.flatMap(({ agency, publishes }) => publishes.map((number) => [number, agencies.get(agency)])))

function ensureComplete(file: string, report: Report) {
  if (report.rejected.length > 0)
    throw new Error(`The sample's ${file} is not in order.\n${describe(report)}`)
}

/**
 * The parts of the catalogue. A procedure that both of the last two files have is imported once, with the national one,
 * which comes first: only the local one says what a procedure was replaced by.
 */
const FILES = ['units.json', 'legal-documents.jsonl', NATIONAL, LOCAL]

/** Units, legal documents and procedures, through the importer. */
export async function seedCatalogue(
  store: Store,
  sites: readonly SiteContent[],
  agencies: Ids,
  onProgress: (file: string, share: number) => void,
): Promise<void> {
  const byHand = await loadWritten()
  const publisherOf = publishers(sites, agencies)
  const known = {
    oldUnits: await readOldUnits(),
    onlineLevels: await readOnlineLevels(),
    citedArticles: await loadContent('cited-articles'),
  }
  const entries = new Map<string, Entry[]>()
  for (const file of FILES) entries.set(file, await readEntries(file))
  for (const file of FILES) {
    const report = await importRecords({ ...store, source: file }, entriesOf(file, entries, known), {
      onProgress: (share) => onProgress(file, share),
      initialOf: (record) => {
        if (record.type === 'procedures') return written(byHand, record)
        return record.type === 'legal-documents' ? { agency: publisherOf.get(record.number) } : {}
      },
      englishOf: (record, stored) => writtenInEnglish(byHand, record, stored),
    })
    ensureComplete(file, report)
  }
}
