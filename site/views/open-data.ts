import { stringify } from 'csv-stringify/sync'
import { withoutFormula } from '../../cms/content/csvCell.ts'
import type { DataFile, DataSet, Writers } from '../data/openData.ts'
import { useText } from '../i18n/index.ts'
import { dataFilePath, type DataFormat, type Locale } from '../paths.ts'
import { formatDateTime, formatFileSize, formatNumber } from './format.ts'
import { toProcedureJson } from './procedures/json.ts'

type Shown = ReturnType<typeof toProcedureJson>
const names = (agencies: readonly { name: string }[]) => agencies.map(({ name }) => name).join('; ')

/** The columns of the table, in order; never renamed, since others read them. */
const COLUMNS: readonly [name: string, valueOf: (one: Shown) => string | null][] = [
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

/**
 * How procedures are written into the files: JSON Lines, and CSV (RFC 4180) that Excel opens correctly, without
 * formulas.
 * @param origin public address of the portal without a final slash
 */
export const writersAt = (origin: string): Writers => ({
  csvHead: stringify([COLUMNS.map(([name]) => name)], { ...OPTIONS, bom: true }),
  linesOf: (doc, kinds) => {
    const record = toProcedureJson(doc, origin, 'vi', kinds)
    const cells = COLUMNS.map(([, valueOf]) => withoutFormula(valueOf(record) ?? ''))
    return { jsonl: `${JSON.stringify(record)}\n`, csv: stringify([cells], OPTIONS) }
  },
})

export const DATA_TYPES: { readonly [format in DataFormat]: string } = {
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
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
    files: [view('csv', files.csv), view('jsonl', files.jsonl)],
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
    creator: { '@type': 'GovernmentOrganization', name: publisher },
    distribution: [download('csv'), download('jsonl')],
  }
}
