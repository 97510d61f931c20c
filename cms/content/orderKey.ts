import { withOneTonePlace } from './tones.ts'

const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
const BREVE_CIRCUMFLEX_HORN = '\u0306\u0302\u031b'
const TONES = '\u0300\u0309\u0303\u0301\u0323'
const PART = /\d+|(\p{L})(\p{M}*)|\s+|[^\p{M}]/gu
/** The digits of a number that the key keeps; longer numbers compare by their beginning. */
const LONGEST_NUMBER = 40
const LONGEST_NAME = 300

const codeOf = (base: number, step: number): string => String.fromCharCode(base + step)

/** A letter's position in the alphabet, starting at "A", after all digits; other scripts come last, by code point. */
function placeOf(letter: string, marks: string): string {
  const shape = [...marks].find((mark) => BREVE_CIRCUMFLEX_HORN.includes(mark)) ?? ''
  const whole = LETTERS.indexOf((letter + shape).normalize('NFC'))
  const place = whole === -1 ? LETTERS.indexOf(letter) : whole
  return place === -1 ? `~${letter.codePointAt(0)!.toString(16).padStart(6, '0')}` : codeOf(65, place)
}

/** A key for a number by value: its digit count, then its digits. */
function keyOfNumber(digits: string): string {
  const value = digits.replace(/^0+(?=\d)/, '')
  return `0${codeOf(48, Math.min(value.length, LONGEST_NUMBER))}${value.slice(0, LONGEST_NUMBER)}`
}

/**
 * A sort key whose byte order, as databases sort, is that of `compareNames`: letters in the Vietnamese alphabet and
 * numbers by value, then tones, then capitals. Printable ASCII. The same for composed and decomposed text and for both
 * tone placements.
 */
export function toOrderKey(name: string | null | undefined): string {
  const text = withOneTonePlace((name ?? '').slice(0, LONGEST_NAME))
    .replace(/\s+/g, ' ')
    .trim()
  let letters = ''
  let tones = ''
  let capitals = ''
  for (const [part, letter, marks = ''] of text.normalize('NFD').matchAll(PART)) {
    if (letter === undefined) {
      letters += /^\d/.test(part) ? keyOfNumber(part) : part === ' ' ? '!' : '#'
      continue
    }
    const lower = letter.toLowerCase()
    letters += placeOf(lower, marks)
    tones += [...marks].map((mark) => TONES.indexOf(mark) + 1).find((tone) => tone > 0) ?? 0
    capitals += letter === lower ? 0 : 1
  }
  return `${letters} ${tones} ${capitals}`
}
