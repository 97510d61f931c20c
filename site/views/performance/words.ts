import type { DayUnit, Month } from '../../../cms/content/performance/figures.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { formatNumber } from '../format.ts'

/** '10/2026' */
export const monthName = (month: Month): string => month.split('-').toReversed().join('/')

/** '4 ngày làm việc'; undefined where the source gives none. */
export const daysInWords = (days: number | null, unit: DayUnit | null, locale: Locale): string | undefined =>
  days === null ? undefined : useText(locale).performance.days(formatNumber(days, locale), unit === 'working')

/** '92 %', cut and not rounded up, so that 100 % means all. */
export const shareInWords = (count: number, of: number, locale: Locale): string =>
  `${formatNumber(Math.floor((count / of) * 100), locale)}\u00a0%`
