import { stringify } from 'csv-stringify/sync'
import {
  FEWEST_RATINGS,
  FIGURE_GROUPS,
  type CaseFigure,
  type FigureGroup,
} from '../../../cms/content/cases/figures.ts'
import { withoutFormula } from '../../../cms/content/csvCell.ts'
import { shareOf } from '../../../cms/content/wilson.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import type { MapPlace } from '../commune-map.ts'
import { communeName } from '../communes/names.ts'
import { formatNumber } from '../format.ts'
import { toCasesHref } from './asked.ts'
import { communeOf, type CaseNames } from './line.ts'

/** What names the keys of figures. */
export interface FigureNames extends CaseNames {
  agencies: readonly { id: string; name: string }[]
}

/** A row of a table of figures. */
export interface FigureRow {
  name: string
  received: string
  answered: string
  /** '92 % (46 trên 50)'; a dash while nothing is answered. */
  onTime: string
  /** 0 to 100, for the bar. */
  bar: number
  openOverdue: string
  satisfied: string
}

const percent = (share: number): number => Math.round(share * 100)

function onTimeOf({ onTime, answered }: CaseFigure, locale: Locale): string {
  const { figures } = useText(locale).publicCases
  if (answered === 0) return '–'
  return figures.share(
    percent(onTime / answered),
    formatNumber(onTime, locale),
    formatNumber(answered, locale),
  )
}

function satisfiedOf({ satisfied, ratings }: CaseFigure, locale: Locale): string {
  const { figures } = useText(locale).publicCases
  if (ratings < FEWEST_RATINGS) return figures.few
  const { share, low, high } = shareOf(satisfied, ratings)
  return figures.satisfiedOf(
    percent(share),
    figures.range(percent(low), percent(high)),
    formatNumber(ratings, locale),
  )
}

const monthOf = (key: string): string => key.split('-').toReversed().join('/')

function nameOf({ by, key }: CaseFigure, names: FigureNames, locale: Locale): string | undefined {
  const { figures } = useText(locale).publicCases
  if (by === 'all') return figures.whole
  if (by === 'month') return monthOf(key)
  if (by === 'commune') return communeOf(key, names, locale)
  if (by === 'agency') return names.agencies.find(({ id }) => id === key)?.name
  const kinds = by === 'kind' ? names.kinds : names.kinds.flatMap(({ topics }) => topics)
  return kinds.find((one) => one.key === key)?.name[locale]
}

const toRow = (figure: CaseFigure, name: string, locale: Locale): FigureRow => ({
  ...{
    name,
    received: formatNumber(figure.received, locale),
    answered: formatNumber(figure.answered, locale),
  },
  onTime: onTimeOf(figure, locale),
  bar: figure.answered === 0 ? 0 : percent(figure.onTime / figure.answered),
  openOverdue: formatNumber(figure.openOverdue, locale),
  satisfied: satisfiedOf(figure, locale),
})

/** The rows of one table: the latest month first, else those with most cases first. What has no name is left out. */
export function toFigureRows(
  all: readonly CaseFigure[],
  by: FigureGroup,
  { names, locale }: { names: FigureNames; locale: Locale },
): FigureRow[] {
  const own = all.filter((one) => one.by === by)
  const sorted = own.toSorted((a, b) =>
    by === 'month' ? b.key.localeCompare(a.key) : b.received - a.received,
  )
  return sorted.flatMap((figure) => {
    const name = nameOf(figure, names, locale)
    return name ? [toRow(figure, name, locale)] : []
  })
}

/** The communes on the map, each with how many cases were received and a link to those that are public. */
export const toFigurePlaces = (
  all: readonly CaseFigure[],
  { units }: Pick<CaseNames, 'units'>,
  locale: Locale,
): MapPlace[] => {
  const received = new Map(all.flatMap((one) => (one.by === 'commune' ? [[one.key, one.received]] : [])))
  return units.map((unit) => {
    const count = received.get(unit.code)
    return {
      ...{
        code: unit.code,
        name: communeName(unit, locale),
        href: toCasesHref({ commune: unit.code }, locale),
      },
      ...(count && { figure: formatNumber(count, locale) }),
    }
  })
}

/** The columns of the files in order; never renamed, since others read them. */
const COLUMNS = [
  'by',
  'key',
  'name',
  'received',
  'answered',
  'onTime',
  'open',
  'openOverdue',
  'ratings',
  'satisfied',
] as const

type Line = Record<(typeof COLUMNS)[number], string | number | null>

/** The figures as lines of a file; of few ratings none is told. */
export const toFigureLines = (all: readonly CaseFigure[], names: FigureNames): Line[] =>
  FIGURE_GROUPS.flatMap((by) => all.filter((one) => one.by === by)).flatMap((figure) => {
    const name = nameOf(figure, names, 'vi')
    const isTold = figure.ratings >= FEWEST_RATINGS
    const rated = { ratings: isTold ? figure.ratings : null, satisfied: isTold ? figure.satisfied : null }
    return name ? [{ ...figure, ...rated, name }] : []
  })

/** RFC 4180, as Excel opens it. */
export const toFigureCsv = (lines: readonly Line[]): string =>
  stringify(
    lines.map((line) => COLUMNS.map((name) => withoutFormula(String(line[name] ?? '')))),
    { header: true, columns: [...COLUMNS], bom: true, record_delimiter: 'windows' },
  )
