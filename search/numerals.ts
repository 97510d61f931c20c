import { fold } from './fold.ts'

const DIGITS = new Map(
  Object.entries({ một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5, sáu: 6 }).concat(
    Object.entries({ bảy: 7, bẩy: 7, tám: 8, chín: 9 }),
  ),
)
const PLAIN_DIGITS = new Map([...DIGITS].map(([word, value]) => [fold(word), value]))
const TEN = new Set(['mười', 'muoi'])
const TENS = new Set(['mươi', 'muoi'])

/** What stands before or behind a number in the names of procedures, where it is written in digits. */
const BEFORE = new Set(['lớp', 'lop', 'mức', 'muc', 'hạng', 'hang', 'cấp'])
const BEHIND = new Set(['tuổi', 'tuoi', 'phân', 'cc', 'chỗ', 'tầng', 'tang'])

const digitOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : (DIGITS.get(word) ?? PLAIN_DIGITS.get(word))

/** The number, 1 to 99, that the words from a position on spell, and how many words it takes. */
function readNumber(words: readonly string[], at: number): { value: number; length: number } | null {
  const [first = '', second = '', third] = words.slice(at, at + 3)
  if (TEN.has(first)) {
    const unit = digitOf(second)
    return unit === undefined ? { value: 10, length: 1 } : { value: 10 + unit, length: 2 }
  }
  const tens = digitOf(first)
  if (tens === undefined) return null
  if (!TENS.has(second)) return { value: tens, length: 1 }
  const unit = digitOf(third)
  return unit === undefined ? { value: tens * 10, length: 2 } : { value: tens * 10 + unit, length: 3 }
}

/**
 * Ages, classes and levels that are spelled out ("con năm tuổi", "lớp ba", "mức hai") in digits, as names have them.
 * Elsewhere the words stay: "năm" is also a year, "ba" a father.
 */
export function toDigits(text: string): string {
  const words = text.split(/\s+/)
  const plain = words.map((word) => word.toLowerCase().normalize('NFC'))
  const written: string[] = []
  for (let at = 0; at < words.length;) {
    const number = readNumber(plain, at)
    const isCounted =
      number !== null && (BEHIND.has(plain[at + number.length] ?? '') || BEFORE.has(plain[at - 1] ?? ''))
    written.push(isCounted ? String(number.value) : (words[at] ?? ''))
    at += isCounted ? number.length : 1
  }
  return written.join(' ')
}
