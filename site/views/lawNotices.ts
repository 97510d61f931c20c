import { hasHappened, type LawChange } from '../../cms/content/lawChanges.ts'
import { sayLawChange } from '../../cms/content/lawChangeWords.ts'
import { useText } from '../i18n/index.ts'
import type { Locale } from '../paths.ts'
import { formatDate } from './format.ts'

/** What a page says near its top of the law on which it rests. */
export interface LawNotice {
  kind: 'heed' | 'info'
  text: string
}

const inWords = (change: LawChange, locale: Locale): string =>
  sayLawChange(change, locale, (day) => formatDate(day, locale))

/** A change behind the number of its document: " đã được thay thế bởi 217/2026/NĐ-CP từ ngày 01/07/2026" */
export const toLawLine = (change: LawChange, locale: Locale): string => ` ${inWords(change, locale)}`

/**
 * The gravest of the changes in a sentence.
 * @param changes the gravest first
 * @param subject what the legal documents are to the page: its basis, or documents that it names
 */
export function toLawNotice(
  changes: readonly LawChange[],
  locale: Locale,
  subject: 'basis' | 'document' = 'basis',
): LawNotice | undefined {
  const [first, ...others] = changes
  if (!first) return undefined
  const { law } = useText(locale).common
  const [told, isNow] = [law[subject](`${first.number} ${inWords(first, locale)}`), hasHappened(first)]
  const more = others.length > 0 ? ` ${law.more(String(others.length))}` : ''
  return {
    kind: isNow ? 'heed' : 'info',
    text: told + (isNow ? law.inReview : '.') + more,
  }
}
