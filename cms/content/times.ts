import { oneLine } from './money.ts'

export type TimeUnit = 'working_day' | 'day' | 'hour' | 'month'
export interface Duration {
  value: number
  unit: TimeUnit
}

/** How long a procedure takes, read from its number and its words together; see fees.ts. */
export type TimeReading =
  | ({ kind: 'fixed' } & Duration)
  /** "Ngay trong ngày tiếp nhận hồ sơ". */
  | { kind: 'same_day' }
  /** Depends on the case, or the words contradict the number. */
  | { kind: 'various' }
  | { kind: 'unknown' }

/** A stored time limit. */
export interface StoredTime {
  value?: number | null
  unit?: TimeUnit | null
  note?: string | null
}

/** Words beyond this length are not read: they hold more than one answer. */
const LONGEST = 10_000

const duration =
  /(?<![\d/])(\d{1,6}(?:[.,/]\d{1,6})?)(?:\s?\(\p{L}[\p{L} ]{0,40}\))?\s?(ngày làm việc|ngày|giờ làm việc|giờ|tháng)(?!\p{L}|\s*\d)/giu
const lead =
  /^(?:thời (?:gian|hạn)(?: giải quyết)?\s*:?\s*)?(?:(?:không quá|tối đa|chậm nhất(?: là)?|trong(?: vòng| thời hạn)?)\s*){0,2}$/iu
const units: Record<string, TimeUnit> = {
  'ngày làm việc': 'working_day',
  ngày: 'day',
  'giờ làm việc': 'hour',
  giờ: 'hour',
  tháng: 'month',
}

/** What may follow the duration: nothing, punctuation, brackets, or "from the day ..." and "by Article ...". */
const tail = /^\s*(?:[.;,(]|$|(?:kể |tính )?từ(?:\s|$)|theo\s|sau khi\s)/iu
/** A tail that changes the duration for some cases: the text has to speak for itself then. */
const caseByCase = /đối với|trường hợp|nếu|hoặc|riêng/iu
const extension = /có thể (?:được )?kéo dài/iu
const sameDay = /trong ngày(?! làm việc)|trong buổi|ngay khi (?:nhận|tiếp nhận)|ngay sau khi/iu
/** "nhận sau 15 giờ": an hour of the day. */
const clock = /(?:sau|trước|lúc|từ|đến|hồi)\s*$/iu

function toNumber(text: string): number | null {
  if (text.includes('/')) return null
  const value = Number(text.replace(',', '.'))
  return value > 0 ? value : null
}

/** Every length of time a text names, in order; null for one that is no number ("1/2 ngày"). */
export function findDurations(text: string | null | undefined): (Duration | null)[] {
  const line = oneLine(text)
  return [...line.matchAll(duration)].flatMap((match) => {
    const unit = units[(match[2] ?? '').toLocaleLowerCase('vi')]
    if (!unit || (unit === 'hour' && clock.test(line.slice(0, match.index)))) return []
    const value = toNumber(match[1] ?? '')
    return [value ? { value, unit } : null]
  })
}

/**
 * A published time as one value, when it is one: "05 ngày làm việc", "Không quá 02 ngày làm việc kể từ ...",
 * "03 (ba) ngày làm việc". Null when the text gives several times, a range, a time per case, or none ("Trong ngày",
 * "Không quy định"); the caller keeps the text in every case.
 */
export function parseTime(text: string | null | undefined): Duration | null {
  const line = oneLine(text)
  const [only, ...others] = line.matchAll(duration)
  if (!only || others.length > 0) return null
  const before = line.slice(0, only.index)
  const after = line.slice(only.index + only[0].length)
  const isPlain = lead.test(before) && tail.test(after) && (extension.test(after) || !caseByCase.test(after))
  const value = toNumber(only[1] ?? '')
  const unit = units[(only[2] ?? '').toLocaleLowerCase('vi')]
  return isPlain && value && unit ? { value, unit } : null
}

/** A time limit as its words alone tell it. */
export function readTimeWords(text: string | null | undefined): TimeReading {
  const line = oneLine(text)
  if (line.length > LONGEST) return { kind: 'various' }
  const one = parseTime(line)
  if (one) return { kind: 'fixed', ...one }
  if (findDurations(line).length > 0) return { kind: 'various' }
  if (!sameDay.test(line)) return { kind: 'unknown' }
  return caseByCase.test(line) ? { kind: 'various' } : { kind: 'same_day' }
}

const isSame = (own: Duration, other: Duration | null) =>
  other !== null && other.value === own.value && other.unit === own.unit

/** A stored time limit, its number and its words together. 0, or a number of no known unit, is no time. */
export function readTime({ value, unit, note }: StoredTime): TimeReading {
  const line = oneLine(note)
  if (!value || value <= 0 || !unit) return readTimeWords(line)
  if (line.length > LONGEST) return { kind: 'various' }
  const isContradicted =
    findDurations(line).some((other) => !isSame({ value, unit }, other)) || sameDay.test(line)
  return isContradicted ? { kind: 'various' } : { kind: 'fixed', value, unit }
}

/** Whether the words of a time limit contradict its number. */
export const isTimeContradicted = (time: StoredTime): boolean =>
  Boolean(time.value && time.unit) && readTime(time).kind !== 'fixed'
