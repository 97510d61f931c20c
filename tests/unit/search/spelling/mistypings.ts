import type { Random } from '../../../../cms/generate/random.ts'
import { fold } from '../../../../search/fold.ts'
import { soundAlikes } from '../../../../search/spelling/sounds.ts'

/** Writes words wrongly in one way; the same words when it cannot. */
export type Mistyping = (words: string[], random: Random) => string[]

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']

function besides(key: string): string[] {
  const row = ROWS.find((keys) => keys.includes(key)) ?? key
  const at = row.indexOf(key)
  return [row[at - 1], row[at + 1]].filter((one) => one !== undefined)
}

const hasVowel = (word: string) => /[aeiouy]/.test(fold(word))

/** Changes one word of at least `least` letters. A word left without a vowel would be an abbreviation, which stays. */
function oneWord(least: number, change: (word: string, random: Random) => string): Mistyping {
  return (words, random) => {
    const fit = words.flatMap((word, at) =>
      fold(word).length >= least && /^[a-z]+$/.test(fold(word)) && hasVowel(word) ? [at] : [],
    )
    if (fit.length === 0) return words
    const chosen = random.pick(fit)
    const changed = change((words[chosen] ?? '').normalize('NFC'), random)
    return words.map((word, at) => (at === chosen && hasVowel(changed) ? changed : word))
  }
}

const splice = (word: string, at: number, length: number, letters: string) =>
  word.slice(0, at) + letters + word.slice(at + length)

const place = (word: string, random: Random, last = word.length - 1) => random.between(0, last)

/** The letters of a word without its tone, and the tone. */
function apart(word: string): { letters: string; tone: string } {
  const marks = word.normalize('NFD')
  const tone = TONES.find((mark) => mark !== '' && marks.includes(mark)) ?? ''
  return { letters: tone ? marks.replace(tone, '').normalize('NFC') : word, tone }
}

/** A tone in place of the one a word has; on the first vowel with a sign or else the first vowel. */
function withTone(word: string, tone: string): string {
  const { letters } = apart(word)
  const at = letters.search(/[ăâêôơư]/) >= 0 ? letters.search(/[ăâêôơư]/) : letters.search(/[aeiouy]/)
  return (letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC')
}

const SIGNED: Record<string, string> = {
  a: 'ăâ',
  ă: 'aâ',
  â: 'aă',
  e: 'ê',
  ê: 'e',
  o: 'ôơ',
  ô: 'oơ',
  ơ: 'oô',
  u: 'ư',
  ư: 'u',
  đ: 'd',
}

function wrongSign(word: string, random: Random): string {
  const { letters, tone } = apart(word)
  const at = [...letters].flatMap((letter, index) => (SIGNED[letter] ? [index] : []))
  if (at.length === 0) return word
  const chosen = random.pick(at)
  return withTone(splice(letters, chosen, 1, random.pick([...(SIGNED[letters[chosen] ?? ''] ?? '')])), tone)
}

function byEar(word: string, random: Random): string {
  const { tone } = apart(word)
  const alikes = soundAlikes(fold(word)).filter(({ cost }) => cost < 4.6)
  if (alikes.length === 0) return word
  const { folded } = random.pick(alikes)
  // Only consonants change with accents kept: the vowels in between keep their signs.
  const middle = apart(word)
    .letters.replace(/^[^aeiouyăâêôơư]*/, '')
    .replace(/[^aeiouyăâêôơư]*$/, '')
  const consonants = /^([^aeiouy]*)([aeiouy]*)([^aeiouy]*)$/.exec(folded)
  if (word === fold(word) || !consonants || consonants[2] !== fold(middle)) return folded
  return withTone(`${consonants[1]}${middle}${consonants[3]}`, tone)
}

const swapHoiNga = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0303\u0309]/, (tone) => (tone === '\u0303' ? '\u0309' : '\u0303'))
    .normalize('NFC')

/** One mistake in the letters, which queries with and without accents may have. */
export const LETTER_MISTAKES: Record<string, Mistyping> = {
  'missing letter': oneWord(4, (word, random) => splice(word, place(word, random), 1, '')),
  'doubled letter': oneWord(2, (word, random) => {
    const at = place(word, random)
    return splice(word, at, 1, (word[at] ?? '').repeat(2))
  }),
  'neighbour key': oneWord(3, (word, random) => {
    const at = place(word, random)
    const keys = besides(fold(word[at] ?? ''))
    return keys.length > 0 ? splice(word, at, 1, random.pick(keys)) : word
  }),
  'extra letter': oneWord(3, (word, random) =>
    splice(word, place(word, random, word.length), 0, random.pick([...'asdfghjklqwertyuiop'])),
  ),
  'transposed letters': oneWord(3, (word, random) => {
    const at = place(word, random, word.length - 2)
    return splice(word, at, 2, (word[at + 1] ?? '') + (word[at] ?? ''))
  }),
  'by ear': oneWord(2, byEar),
  'missing space': (words, random) => {
    const at = random.between(1, words.length - 1)
    return [...words.slice(0, at - 1), `${words[at - 1]}${words[at]}`, ...words.slice(at + 1)]
  },
  'stray space': oneWord(4, (word, random) => {
    const at = random.between(1, word.length - 1)
    return `${word.slice(0, at)} ${word.slice(at)}`
  }),
}

/** One mistake in the accents. */
export const ACCENT_MISTAKES: Record<string, Mistyping> = {
  'tone left out': oneWord(2, (word) => withTone(word, '')),
  'hỏi for ngã': (words, random) => {
    const at = words.flatMap((word, index) => (swapHoiNga(word) === word.normalize('NFC') ? [] : [index]))
    if (at.length === 0) return words
    const chosen = random.pick(at)
    return words.map((word, index) => (index === chosen ? swapHoiNga(word) : word))
  },
  'wrong tone': oneWord(2, (word, random) => withTone(word, random.pick(TONES.slice(1)))),
  'wrong sign': oneWord(2, wrongSign),
}
