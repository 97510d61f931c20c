import { COMMON_PASSWORDS } from './common.ts'

/** Common choices in Viet Nam that are missing in lists of other countries; accents are folded. */
const VIETNAMESE =
  'matkhau anhyeuem emyeuanh yeuem yeuanh iloveyou vietnam hanoi saigon tphcm quantri quantrivien admin administrator ' +
  'bientap bientapvien congtinh congthongtin thongtin canbo ubnd tinh xinchao khongcogi khongbiet conyeume giadinh ' +
  'hanhphuc motnguoi congan dangnhap taikhoan matma chinhphu dichvucong laocai welcome portal payload'
const KEYBOARD = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'qazwsxedcrfvtgb',
]
const SEEMS: Record<string, string> = {
  '@': 'a',
  4: 'a',
  0: 'o',
  1: 'i',
  '!': 'i',
  3: 'e',
  $: 's',
  5: 's',
  7: 't',
}

/** The bits of a character that a guesser knows nothing about; ten guesses, as in zxcvbn. */
const CHARACTER_BITS = Math.log2(10)
const OWN_WORD_BITS = 1
const RUN_BITS = 3
const YEAR_BITS = 7
const DAY_BITS = 15
/**
 * 10^10 guesses: weeks for a fast machine that has the hash, and practically for ever through the rate-limited sign-in.
 */
const LEAST_BITS = Math.log2(1e10)
const LONGEST_WORD = 24
const LONGEST_OWN_WORD = 100
const LONGEST_UNIT = 8
const LEAST_WORD = 3

const fold = (text: string): string[] =>
  [...text.toLowerCase()].map(
    (letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd') || letter,
  )

const ranks: Map<string, number> = new Map()
COMMON_PASSWORDS.split(' ').forEach((word, rank) => ranks.set(word, Math.log2(rank + 2)))
VIETNAMESE.split(' ').forEach((word, rank) => ranks.set(word, Math.log2(rank + 2)))

const isRun = (word: string): boolean => {
  const backwards = [...word].reverse().join('')
  if (KEYBOARD.some((row) => row.includes(word) || row.includes(backwards))) return true
  const codes = [...word].map((letter) => letter.codePointAt(0) ?? 0)
  const step = (codes[1] ?? 0) - (codes[0] ?? 0)
  return Math.abs(step) <= 1 && codes.every((code, at) => at === 0 || code - codes[at - 1]! === step)
}

const isDay = (digits: string): boolean =>
  /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/.test(digits) ||
  /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(digits)

/** The bits of a piece as one known word; Infinity when it is not one. */
function pieceBits(word: string, own: ReadonlySet<string>): number {
  const seems = [...word].map((letter) => SEEMS[letter] ?? letter).join('')
  const found = [word, seems].flatMap((each, at) => {
    const rank = own.has(each) ? OWN_WORD_BITS : ranks.get(each)
    return rank === undefined ? [] : [rank + at]
  })
  if (/^(19|20)\d\d$/.test(word)) found.push(YEAR_BITS)
  if (isDay(word)) found.push(DAY_BITS)
  if (isRun(word)) found.push(RUN_BITS + Math.log2(word.length))
  return Math.min(Infinity, ...found)
}

/** How many times the last `unit` letters before `end` are repeated in a row, themselves included. */
function repeats(letters: string[], end: number, unit: number): number {
  let start = end - unit
  while (
    start >= unit &&
    letters.slice(start - unit, start).join('') === letters.slice(end - unit, end).join('')
  )
    start -= unit
  return (end - start) / unit
}

/** The bits of the cheapest composition of a password from known pieces, repeats and single characters. */
export function guessBits(password: string, own: ReadonlySet<string>): number {
  const letters = fold(password)
  const longest = Math.max(LONGEST_WORD, ...[...own].map((word) => word.length))
  const cheapest = [0]
  for (let end = 1; end <= letters.length; end++) {
    let bits = cheapest[end - 1]! + CHARACTER_BITS
    for (let length = LEAST_WORD; length <= Math.min(end, longest); length++) {
      const piece = pieceBits(letters.slice(end - length, end).join(''), own)
      bits = Math.min(bits, cheapest[end - length]! + piece)
    }
    for (let unit = 1; unit <= Math.min(LONGEST_UNIT, end / 2); unit++) {
      const times = repeats(letters, end, unit)
      const before = end - unit * (times - 1)
      if (times > 1) bits = Math.min(bits, cheapest[before]! + Math.log2(times))
    }
    cheapest.push(bits)
  }
  return cheapest.at(-1)!
}

/**
 * Words about the account: each text as a whole, its words, and words joined: "Nguyễn Văn A" gives nguyen, van and
 * nguyenvana as well.
 */
export function accountWords(texts: (string | null | undefined)[]): Set<string> {
  const words = new Set<string>()
  for (const text of texts) {
    const parts = fold(text ?? '')
      .join('')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
    const whole = fold(text ?? '')
      .join('')
      .slice(0, LONGEST_OWN_WORD)
    const pieces = [whole, ...parts].flatMap((part) => [part, ...part.split(/\d+/)])
    for (let from = 0; from < parts.length; from++)
      for (let to = from + 1; to <= Math.min(parts.length, from + 5); to++)
        pieces.push(parts.slice(from, to).join(''))
    for (const piece of pieces) if (piece.length >= LEAST_WORD) words.add(piece)
  }
  return words
}

/**
 * Whether a password is easily guessed: common, repeated, sequential, or made of what is known about the account.
 * @param about texts about the account: name, email, site
 */
export const isGuessable = (password: string, about: (string | null | undefined)[]): boolean =>
  guessBits(password, accountWords(about)) < LEAST_BITS
