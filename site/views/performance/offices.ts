import type { Figure, Month } from '../../../cms/content/performance/figures.ts'
import { useText } from '../../i18n/index.ts'
import { agencyPath, type Locale } from '../../paths.ts'
import { formatDateTime, formatNumber } from '../format.ts'
import { langOf } from '../lang.ts'
import { daysInWords, shareInWords } from './words.ts'

type Named = { id: string; name: string; slug?: string | null }
type Counts = Pick<
  Figure,
  'settled' | 'onTime' | 'received' | 'openOverdue' | 'medianDays' | 'p90Days' | 'unit'
>

/** An office in a month. */
export interface OfficeRow {
  name: string
  lang?: Locale | undefined
  href?: string
  settled: string
  onTime: string
  /** Width of its bar, 0 to 100. */
  bar: number
  median: string
  p90: string
  openOverdue: string
  /** Whether it is added up from procedures. */
  isSummed: boolean
}

const sumOf = (list: readonly Figure[], name: 'settled' | 'onTime') =>
  list.reduce((sum, one) => sum + one[name], 0)

/** Days of procedures cannot be added up to those of an office, nor can what some of them lack. */
const added = (list: readonly Figure[]): Counts => ({
  ...{ settled: sumOf(list, 'settled'), onTime: sumOf(list, 'onTime') },
  ...{ received: null, openOverdue: null, medianDays: null, p90Days: null, unit: null },
})

function toRow(counts: Counts, isSummed: boolean, locale: Locale): Omit<OfficeRow, 'name'> {
  const { unknown } = useText(locale).performance
  const { settled, onTime, openOverdue, medianDays, p90Days, unit } = counts
  return {
    ...{ settled: formatNumber(settled, locale), onTime: shareInWords(onTime, settled, locale) },
    ...{ bar: Math.floor((onTime / settled) * 100), isSummed },
    median: daysInWords(medianDays, unit, locale) ?? unknown,
    p90: daysInWords(p90Days, unit, locale) ?? unknown,
    openOverdue: openOverdue === null ? unknown : formatNumber(openOverdue, locale),
  }
}

/** The offices of a month by name, the whole province first. @param shown figures that may be shown */
export function toOfficeRows(
  shown: readonly Figure[],
  agencies: readonly Named[],
  locale: Locale,
): OfficeRow[] {
  const { wholeProvince } = useText(locale).performance
  const whole = shown.find(({ code, agency }) => code === '' && agency === '')
  const byAgency = Map.groupBy(shown, ({ agency }) => agency)
  const offices = agencies.flatMap(({ id, name, slug }): OfficeRow[] => {
    const own = byAgency.get(id) ?? []
    const total = own.find(({ code }) => code === '')
    if (own.length === 0) return []
    const row = toRow(total ?? added(own), !total, locale)
    return [{ name, lang: langOf(name, locale), ...(slug && { href: agencyPath(slug, locale) }), ...row }]
  })
  return [...(whole ? [{ name: wholeProvince, ...toRow(whole, false, locale) }] : []), ...offices]
}

/** Where the figures come from, each source once with the time of its latest figure. */
export function toSources(shown: readonly Figure[], locale: Locale): string[] {
  const { source } = useText(locale).performance
  return [...Map.groupBy(shown, (one) => one.source)].map(([name, own]) =>
    source(
      name,
      formatDateTime(
        own
          .map(({ fetchedAt }) => fetchedAt)
          .toSorted()
          .at(-1)!,
        locale,
      ),
    ),
  )
}

/** The month that is asked for, else the latest one; undefined where there are no figures of it. */
export const readMonth = (params: URLSearchParams, months: readonly Month[]): Month | undefined => {
  const asked = params.get('thang')
  return asked ? months.find((one) => one === asked) : months[0]
}
