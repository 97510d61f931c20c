import { cleanLine } from './text.ts'

export type TimeUnit = 'working_day' | 'day' | 'hour' | 'month'
export type ParsedTime = { value: number; unit: TimeUnit }

const duration = /(\d+(?:[.,/]\d+)?)(?:\s*\(\p{L}[\p{L} ]*\))?\s*(ngày làm việc|ngày|giờ|tháng)(?!\p{L})/giu
const lead =
  /^(?:thời (?:gian|hạn)(?: giải quyết)?\s*:?\s*)?(?:(?:không quá|tối đa|chậm nhất(?: là)?|trong(?: vòng| thời hạn)?)\s*){0,2}$/iu
const units: Record<string, TimeUnit> = {
  'ngày làm việc': 'working_day',
  ngày: 'day',
  giờ: 'hour',
  tháng: 'month',
}

/** What may follow the duration: nothing, punctuation, brackets, or "from the day ..." and "by Article ...". */
const tail = /^\s*(?:[.;,(]|$|(?:kể |tính )?từ(?:\s|$)|theo\s|sau khi\s)/iu
/** A tail that changes the duration for some cases: the text has to speak for itself then. */
const caseByCase = /đối với|trường hợp|nếu|hoặc|riêng/iu
const extension = /có thể (?:được )?kéo dài/iu

function toNumber(text: string): number | null {
  if (text.includes('/')) return null
  const value = Number(text.replace(',', '.'))
  return value > 0 ? value : null
}

/**
 * A published processing time as one value, when it is one: "05 ngày làm việc", "Không quá 02 ngày làm việc kể từ ...",
 * "03 (ba) ngày làm việc". Null when the text gives several times, a range, a time per case, or none ("Trong ngày",
 * "Không quy định"); the caller keeps the text in every case.
 */
export function parseTime(text: string | null | undefined): ParsedTime | null {
  const line = cleanLine(text)
  const found = [...line.matchAll(duration)]
  const [only] = found
  if (!only || found.length > 1) return null
  const before = line.slice(0, only.index)
  const after = line.slice(only.index + only[0].length)
  const isPlain = lead.test(before) && tail.test(after) && (extension.test(after) || !caseByCase.test(after))
  const value = toNumber(only[1] ?? '')
  const unit = units[(only[2] ?? '').toLocaleLowerCase('vi')]
  return isPlain && value && unit ? { value, unit } : null
}
