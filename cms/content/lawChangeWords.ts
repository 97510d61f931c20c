import { today, writtenDay, type Day } from './day.ts'
import { hasHappened, type LawChange, type LawChangeKind } from './lawChanges.ts'

type Words = Record<LawChangeKind, { now: string; then: string; by?: string }>

/** What is said of a document that has changed, or will; `by` before the number of the one that changes it. */
const WORDS: Record<'vi' | 'en', Words> = {
  vi: {
    expired: { now: 'đã hết hiệu lực', then: 'sẽ hết hiệu lực' },
    repealed: { now: 'đã bị bãi bỏ', then: 'sẽ bị bãi bỏ', by: 'bởi' },
    replaced: { now: 'đã được thay thế', then: 'sẽ được thay thế', by: 'bởi' },
    suspended: { now: 'bị ngưng hiệu lực', then: 'sẽ bị ngưng hiệu lực' },
    partly: { now: 'đã hết hiệu lực một phần', then: 'sẽ hết hiệu lực một phần', by: 'theo' },
    amended: { now: 'đã được sửa đổi, bổ sung', then: 'sẽ được sửa đổi, bổ sung', by: 'bởi' },
    corrected: { now: 'đã được đính chính', then: 'sẽ được đính chính', by: 'bởi' },
  },
  en: {
    expired: { now: 'has expired', then: 'will expire' },
    repealed: { now: 'has been repealed', then: 'will be repealed', by: 'by' },
    replaced: { now: 'has been replaced', then: 'will be replaced', by: 'by' },
    suspended: { now: 'has been suspended', then: 'will be suspended' },
    partly: { now: 'has partly expired', then: 'will partly expire', by: 'under' },
    amended: { now: 'has been amended', then: 'will be amended', by: 'by' },
    corrected: { now: 'has been corrected', then: 'will be corrected', by: 'by' },
  },
}
const SINCE = { vi: 'từ ngày', en: 'as of' }

export type ToldChange = Pick<LawChange, 'kind' | 'by' | 'on'>

/**
 * What has happened to a document, or will, as the end of a sentence that begins with its number: "đã được thay thế bởi
 * 217/2026/NĐ-CP từ ngày 01/07/2026".
 * @param write a day in words
 */
export function sayLawChange(
  change: ToldChange,
  language: 'vi' | 'en',
  write: (day: Day) => string = writtenDay,
): string {
  const { now, then, by } = WORDS[language][change.kind]
  const who = by && change.by ? ` ${by} ${change.by}` : ''
  const when = change.on === null ? '' : ` ${SINCE[language]} ${write(change.on)}`
  return `${hasHappened(change, today()) ? now : then}${who}${when}`
}
