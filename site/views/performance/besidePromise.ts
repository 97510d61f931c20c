import type { Performed } from '../../data/performance.ts'
import { useText } from '../../i18n/index.ts'
import type { Locale } from '../../paths.ts'
import { daysInWords, monthName, shareInWords } from './words.ts'
import { formatNumber } from '../format.ts'

/** What was, beside what is promised. */
export interface BesidePromise {
  promised?: string
  /** 'Đã qua, tháng 10/2026' */
  label: string
  text: string
  note: string
}

/** How a procedure went, in a line; undefined where nothing is known. @param promised the time limit in few words */
export function toBesidePromise(
  performed: Performed | null,
  promised: string | undefined,
  locale: Locale,
): BesidePromise | undefined {
  if (!performed) return undefined
  const { performance } = useText(locale)
  const { settled, onTime, medianDays, p90Days, unit, month, isWhole } = performed
  const [p90, median] = [daysInWords(p90Days, unit, locale), daysInWords(medianDays, unit, locale)]
  const parts = [
    p90 && performance.nineOfTen(p90),
    median && performance.half(median),
    performance.share(shareInWords(onTime, settled, locale)),
  ]
  return {
    ...(promised && { promised }),
    label: performance.performed(monthName(month)),
    text: parts.filter(Boolean).join('; '),
    note: performance.count(
      formatNumber(settled, locale),
      isWhole ? performance.inProvince : performance.atOffice,
    ),
  }
}
