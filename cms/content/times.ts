import { NUMBER_WORDS, numberOfWords, oneLine } from './money.ts'

export type TimeUnit = 'working_day' | 'day' | 'hour' | 'month'
export interface Duration {
  value: number
  unit: TimeUnit
}

/** How long a procedure takes, parsed from its number and its text together; see fees.ts. */
export type TimeMeaning =
  | ({ kind: 'fixed' } & Duration)
  /** "Ngay trong ngày tiếp nhận hồ sơ". */
  | { kind: 'same_day' }
  /** Depends on the case, or the text contradicts the number. */
  | { kind: 'various' }
  | { kind: 'unknown' }

/** A stored time limit. */
export interface StoredTime {
  value?: number | null
  unit?: TimeUnit | null
  note?: string | null
}

/** Longer texts are not parsed: they state more than one time. */
const LONGEST = 10_000

/** Digits, or a number in words that is not a date ("ngày hai tháng chín"), and its unit. */
const duration = new RegExp(
  String.raw`(?<![\d/])(\d{1,6}(?:[.,/]\d{1,6})?|(?<!\p{L}|(?:ngày|thứ|tháng) )${NUMBER_WORDS}(?= (?:\(\d{1,4}\) )?(?:ngày|giờ|tháng|tuần)))` +
    String.raw`(?:\s?\((?:\p{L}[\p{L} ]{0,40}|\d{1,4})\))?\s?` +
    String.raw`(ngày\s?\(?làm việc\)?|ngày|giờ làm việc|giờ|h làm việc|h|phút|tuần|tháng|năm)(?!\p{L}|\s*\d)`,
  'giu',
)
const lead =
  /^(?:thời (?:gian|hạn)(?: giải quyết)?\s*:?\s*)?(?:(?:không quá|tối đa|chậm nhất(?: là)?|trong(?: vòng| thời hạn)?)\s*){0,2}$/iu
const units: Record<string, TimeUnit> = {
  'ngày làm việc': 'working_day',
  ngày: 'day',
  'giờ làm việc': 'hour',
  giờ: 'hour',
  'h làm việc': 'hour',
  h: 'hour',
  tháng: 'month',
}
/** Units that are kept as written, since none of the units above measures them. */
const otherUnits = ['phút', 'tuần', 'năm']

/** What may follow a duration: nothing, punctuation, brackets, or "from the day ..." and "by Article ...". */
const tail = /^\s*(?:[.;,(]|$|(?:kể |tính )?từ(?:\s|$)|theo\s|sau khi\s)/iu
/** Words after a duration that change it for some cases: only the full text is correct then. */
const caseByCase = /đối với|trường hợp|nếu|hoặc|riêng/iu
const extension = /có thể (?:được )?kéo dài/iu
const sameDay = /trong ngày(?! làm việc)|trong buổi|ngay khi (?:nhận|tiếp nhận)|ngay sau khi|the same day/iu
/** "nhận sau 15 giờ": a time of day. */
const clock = /(?:sau|trước|lúc|từ|đến|hồi)\s*$/iu

function toNumber(text: string): number | null {
  if (text.includes('/')) return null
  const value = /^\d/.test(text) ? Number(text.replace(',', '.')) : numberOfWords(text)
  return value > 0 ? value : null
}

interface Match {
  duration: Duration | null
  /** As written: 'ngày làm việc', 'phút'. */
  unit: string
  before: string
  after: string
  /** "năm ngày": written in words, where "day" loosely includes working days. */
  isInLetters: boolean
}

/** "8h", "15 giờ" may be times of day; "24h" and "trong 4h" are durations. */
const isClock = ({ unit, before, duration }: Match) =>
  (duration?.unit === 'hour' && clock.test(before)) ||
  (unit === 'h' && (duration?.value ?? 0) < 24 && !lead.test(before))

function matchDurations(line: string): Match[] {
  const all = [...line.matchAll(duration)].map(({ 0: written, 1: digits = '', 2: words = '', index }) => {
    const name = words
      .toLocaleLowerCase('vi')
      .replace(/[()]/g, '')
      .replace(/\s*làm việc/, ' làm việc')
    const [unit, value] = [units[name], toNumber(digits)]
    return {
      duration: unit && value ? { value, unit } : null,
      unit: name,
      before: line.slice(0, index),
      after: line.slice(index + written.length),
      isInLetters: !/^\d/.test(digits),
    }
  })
  return all.filter((one) => !isClock(one))
}

/** Every duration in a text, in order; null for one without a known number and unit ("1/2 ngày", "30 phút"). */
export const findDurations = (text: string | null | undefined): (Duration | null)[] =>
  matchDurations(oneLine(text)).map(({ duration }) => duration)

const isPlain = ({ before, after }: Match) =>
  lead.test(before) && tail.test(after) && (extension.test(after) || !caseByCase.test(after))

/**
 * A published time as a single duration, when it is one: "05 ngày làm việc", "Không quá 02 ngày làm việc kể từ ...",
 * "03 (ba) ngày làm việc". Null when the text gives several times, a range, a time per case, or none ("Trong ngày",
 * "Không quy định"); the caller keeps the text in every case.
 */
export function parseTime(text: string | null | undefined): Duration | null {
  const [only, ...others] = matchDurations(oneLine(text))
  return only && others.length === 0 && isPlain(only) ? only.duration : null
}

/** A time limit parsed from its text alone. */
export function interpretTimeText(text: string | null | undefined): TimeMeaning {
  const line = oneLine(text)
  if (line.length > LONGEST) return { kind: 'various' }
  const [only, ...others] = matchDurations(line)
  if (only) {
    if (others.length > 0 || !isPlain(only)) return { kind: 'various' }
    if (only.duration) return { kind: 'fixed', ...only.duration }
    return { kind: otherUnits.includes(only.unit) ? 'unknown' : 'various' }
  }
  if (!sameDay.test(line)) return { kind: 'unknown' }
  return caseByCase.test(line) ? { kind: 'various' } : { kind: 'same_day' }
}

const isSame = (own: Duration, { duration: other, isInLetters }: Match) =>
  other?.value === own.value &&
  (other.unit === own.unit || (isInLetters && other.unit === 'day' && own.unit === 'working_day'))

/**
 * A stored time limit, from its number and its text together. 0, or a number without a known unit, is no time limit.
 */
export function interpretTime({ value, unit, note }: StoredTime): TimeMeaning {
  const line = oneLine(note)
  if (!value || value <= 0 || !unit) return interpretTimeText(line)
  if (line.length > LONGEST) return { kind: 'various' }
  const isContradicted =
    matchDurations(line).some((other) => !isSame({ value, unit }, other)) || sameDay.test(line)
  return isContradicted ? { kind: 'various' } : { kind: 'fixed', value, unit }
}

/** Whether the text of a time limit contradicts its number. */
export const isTimeContradicted = (time: StoredTime): boolean =>
  Boolean(time.value && time.unit) && interpretTime(time).kind !== 'fixed'
