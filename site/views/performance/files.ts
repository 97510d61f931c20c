import { stringify } from 'csv-stringify/sync'
import { withoutFormula } from '../../../cms/content/csvCell.ts'
import type { Figure } from '../../../cms/content/performance/figures.ts'

/** An office as the files name it. */
type Named = { id: string; name: string; officialCode?: string | null }

/** The columns in order; never renamed, since others read them. The import of this portal reads them, too. */
const COLUMNS = [
  ...([
    'code',
    'agencyCode',
    'agency',
    'month',
    'received',
    'settled',
    'onTime',
    'medianDays',
    'p90Days',
  ] as const),
  ...(['unit', 'openOverdue', 'source', 'fetchedAt'] as const),
]

type Line = Record<(typeof COLUMNS)[number], string | number | null>

/** Figures with the names of their offices; '*' stands for all procedures, and for all offices. */
export const toLines = (shown: readonly Figure[], agencies: readonly Named[]): Line[] => {
  const byId = new Map(agencies.map((one) => [one.id, one]))
  return shown.map(({ code, agency, ...figure }) => ({
    ...figure,
    code: code || '*',
    agencyCode: byId.get(agency)?.officialCode ?? null,
    agency: agency === '' ? '*' : (byId.get(agency)?.name ?? agency),
  }))
}

/** RFC 4180, as Excel opens it. */
export const toCsv = (lines: readonly Line[]): string =>
  stringify(
    lines.map((line) => COLUMNS.map((name) => withoutFormula(String(line[name] ?? '')))),
    { header: true, columns: [...COLUMNS], bom: true, record_delimiter: 'windows' },
  )

export const FIGURE_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
} as const
