import { stringify } from 'csv-stringify/sync'
import { withoutFormula } from '../../cms/content/csvCell.ts'
import type { DataFile, DataSet, Writers } from '../data/openData.ts'
import { useText } from '../i18n/index.ts'
import { dataFilePath, type DataFormat, type Locale } from '../paths.ts'
import { formatDateTime, formatFileSize, formatNumber } from './format.ts'
import { toCpsv } from './procedures/cpsv/service.ts'
import type { Catalogue } from './procedures/cpsv/subject.ts'
import { toProcedureJson } from './procedures/json.ts'
import type { ProcedureJson } from './procedures/jsonShape.ts'
import { toTurtle, turtleHead } from './rdf/turtle.ts'

const names = (agencies: readonly { name: string }[]) => agencies.map(({ name }) => name).join('; ')

/** The columns of the table, in order; never renamed, since others read them. */
const COLUMNS: readonly [name: string, valueOf: (one: ProcedureJson) => string | null][] = [
  ['code', ({ code }) => code],
  ['name', ({ name }) => name],
  ['plainName', ({ plainName }) => plainName],
  ['status', ({ status }) => status],
  ['field', ({ field }) => field],
  ['tiers', ({ tiers }) => tiers.join('; ')],
  ['audiences', ({ audiences }) => audiences.join('; ')],
  ['onlineLevel', ({ onlineLevel }) => onlineLevel],
  ['competentAgencies', ({ agencies }) => names(agencies.competent)],
  ['implementingAgencies', ({ agencies }) => names(agencies.implementing)],
  ['agencyAsPublished', ({ agencies }) => agencies.asPublished],
  ['time', ({ published }) => published.time],
  ['fee', ({ published }) => published.fee],
  ['results', ({ results }) => results.join('; ')],
  ['decision', ({ decision }) => decision.number],
  ['effectiveFrom', ({ effectiveFrom }) => effectiveFrom],
  ['effectiveTo', ({ effectiveTo }) => effectiveTo],
  ['replacedBy', ({ replacedBy }) => replacedBy],
  ['updatedAt', ({ updatedAt }) => updatedAt],
  ['url', ({ url }) => url],
  ['feeReductions', ({ feeReductions }) => feeReductions.map(({ text }) => text).join('; ')],
]

const OPTIONS = { record_delimiter: 'windows' } as const

/** Writes each thing once, in the file of the whole catalogue: what many procedures refer to stands before the first. */
function turtleWriter(catalogue: Catalogue) {
  const seen = new Set<string>()
  return (records: Record<Locale, ProcedureJson>) => {
    const fresh = toCpsv(records, { ...catalogue, isWhole: true }).filter(({ iri }) => !seen.has(iri))
    // The parts of a procedure belong to it alone.
    for (const { iri } of fresh) if (!iri.startsWith(records.vi.url)) seen.add(iri)
    return toTurtle(fresh)
  }
}

/**
 * How procedures are written into the files: JSON Lines; CSV (RFC 4180) that Excel opens correctly, without formulas;
 * CPSV-AP in Turtle.
 */
export function writersOf(catalogue: Catalogue): Writers {
  const { origin } = catalogue
  const toTurtleLines = turtleWriter(catalogue)
  return {
    heads: { csv: stringify([COLUMNS.map(([name]) => name)], { ...OPTIONS, bom: true }), ttl: turtleHead },
    linesOf: ({ vi, en }) => {
      const record = toProcedureJson(vi.doc, origin, 'vi', vi.known)
      const translated = toProcedureJson(en.doc, origin, 'en', en.known)
      const cells = COLUMNS.map(([, valueOf]) => withoutFormula(valueOf(record) ?? ''))
      return {
        jsonl: `${JSON.stringify(record)}\n`,
        csv: stringify([cells], OPTIONS),
        ttl: toTurtleLines({ vi: record, en: translated }),
      }
    },
  }
}

/** In the order of the page. */
export const DATA_FORMATS = ['csv', 'jsonl', 'ttl.gz'] as const

export const DATA_TYPES: { readonly [format in DataFormat]: string } = {
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  'ttl.gz': 'application/gzip',
}

/** A file as the page lists it. */
export interface DataFileView {
  label: string
  href: string
  /** '8,4 MB' */
  size: string
  sha256: string
}

/** The data set as its page shows it. */
export function toDataSet({ count, madeAt, files }: DataSet, locale: Locale) {
  const { openData } = useText(locale)
  const view = (format: DataFormat, { body, sha256 }: DataFile): DataFileView => ({
    label: openData.formats[format],
    href: dataFilePath(format),
    size: formatFileSize(body.length, locale),
    sha256,
  })
  return {
    count: openData.count(formatNumber(count, locale)),
    madeAt: formatDateTime(madeAt, locale),
    files: DATA_FORMATS.map((format) => view(format, files[format])),
  }
}

/** The data set for machines that look for data (schema.org Dataset). */
export function toDatasetJsonLd(
  { madeAt, files }: DataSet,
  {
    origin,
    path,
    name,
    description,
    publisher,
  }: {
    origin: string
    path: string
    name: string
    description: string
    publisher: string
  },
) {
  const download = (format: DataFormat) => ({
    '@type': 'DataDownload',
    encodingFormat: DATA_TYPES[format].split(';')[0],
    contentUrl: origin + dataFilePath(format),
    contentSize: `${files[format].body.length} B`,
    sha256: files[format].sha256,
  })
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...{ name, description, url: origin + path, inLanguage: 'vi', isAccessibleForFree: true },
    dateModified: madeAt.toISOString(),
    license: `${origin}${path}#dieu-khoan`,
    creator: { '@type': 'GovernmentOrganization', name: publisher },
    distribution: DATA_FORMATS.map(download),
  }
}
