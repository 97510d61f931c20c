import { allowsTone, isPlainSyllable, isSyllable, withTone } from './syllable.ts'
import { ENGLISH_WORDS, LOAN_WORDS, NUMBERED_WORDS } from './keyboardWords.ts'
import { fold } from './fold.ts'

/**
 * A word while its keys are decoded. `isKeyed`: a key had an effect; `isLoose`: â, ê or ô were typed in two places
 * ("vietej").
 */
type Typed = { letters: string[]; tone: string; isKeyed: boolean; isLoose: boolean }
/** A word decoded as keys. `isSure`: it spells a whole syllable; `isEnglish`: it is also an English word. */
type Decoded = { text: string; isSure: boolean; isEnglish: boolean; keyboard: 'telex' | 'vni' }

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const VOWEL = /[aeiouyăâêôơư]/
const CIRCUMFLEX: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' }
const HORN: Record<string, string> = { u: 'ư', o: 'ơ', ô: 'ơ', a: 'ă', â: 'ă' }
const VNI_TONES: Record<string, string> = { 1: 's', 2: 'f', 3: 'r', 4: 'x', 5: 'j' }
const TONE_OF_MARK: Record<string, string> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
}

const hasVowel = (typed: Typed) => typed.letters.some((letter) => VOWEL.test(letter))

function change(typed: Typed, at: number, letter: string | undefined): boolean {
  if (at < 0 || !letter) return false
  typed.letters[at] = letter
  typed.isKeyed = true
  return true
}

function setTone(typed: Typed, tone: string): boolean {
  if (typed.tone || !hasVowel(typed)) return false
  typed.tone = tone
  typed.isKeyed = true
  return true
}

/**
 * Applies the key of horn and breve: to uo and ươ as a pair, to the first letter of ua and uu, else to the last vowel
 * that can take it.
 */
function setHorn(typed: Typed, bearers: RegExp): boolean {
  const word = typed.letters.join('')
  const pair = word.search(/(?<!^q)u[oô]/)
  if (pair >= 0 && bearers.test('o')) change(typed, pair + 1, 'ơ')
  const first = pair >= 0 ? pair : word.search(/(?<!^q)u(?:a$|u)/)
  const last = typed.letters.findLastIndex(
    (letter, at) => bearers.test(letter) && !/^qu$/.test(word.slice(0, at + 1)),
  )
  const at = first >= 0 && bearers.test('u') ? first : last
  return change(typed, at, HORN[typed.letters[at] ?? ''])
}

function pressTelex(typed: Typed, key: string): boolean {
  const { letters } = typed
  if (/[sfrxj]/.test(key) && hasVowel(typed)) return setTone(typed, key)
  if (key === 'd' && letters.length > 0) return letters[0] === 'd' && change(typed, 0, 'đ')
  if (key === 'w') {
    if (hasVowel(typed)) return setHorn(typed, /^[aâoôu]$/)
    return change(typed, letters.length, 'ư')
  }
  const isOeo = key === 'o' && letters.at(-1) === 'e'
  const same = CIRCUMFLEX[key] && !isOeo ? letters.lastIndexOf(key) : -1
  typed.isLoose ||= same >= 0 && same < letters.length - 1
  return same >= 0 ? change(typed, same, CIRCUMFLEX[key]) : letters.push(key) > 0
}

function pressVni(typed: Typed, key: string): boolean {
  const { letters } = typed
  if (VNI_TONES[key]) return setTone(typed, VNI_TONES[key])
  if (key === '6') {
    const at = letters.findLastIndex((letter) => CIRCUMFLEX[letter])
    return change(typed, at, CIRCUMFLEX[letters[at] ?? ''])
  }
  if (key === '7') return setHorn(typed, /^[oôu]$/)
  if (key === '8') return change(typed, letters.lastIndexOf('a'), 'ă')
  if (key === '9') return letters[0] === 'd' && change(typed, 0, 'đ')
  return /[a-zđăâêôơư]/.test(key) && letters.push(key) > 0
}

/** Handles a letter that already has accents, typed before the input method was switched off. */
function pressAccented(typed: Typed, char: string): boolean {
  const tone = [...char.normalize('NFD')].find((mark) => TONE_OF_MARK[mark])
  if (tone && typed.tone) return false
  if (tone) typed.tone = TONE_OF_MARK[tone] ?? ''
  const letter = tone ? char.normalize('NFD').replace(tone, '').normalize('NFC') : char
  return /^[a-zđăâêôơư]$/.test(letter) && typed.letters.push(letter) > 0
}

function spell(typed: Typed): { text: string; isSure: boolean } | null {
  const letters = typed.letters
    .join('')
    .replace(/(?:ưo|uơ)(?=.)/, 'ươ')
    .replace(/^(th|h)ươ$/, '$1uơ')
  if (!typed.isKeyed || /^p(?!h)/.test(letters)) return null
  const isAllowed = allowsTone(letters, typed.tone)
  if (typed.tone && !isAllowed) return null
  const isWhole = isSyllable(letters)
  if (!isWhole && !(typed.tone && isPlainSyllable(fold(letters)))) return null
  return {
    text: withTone(letters, typed.tone),
    isSure: isWhole && isAllowed && (!typed.isLoose || typed.tone !== ''),
  }
}

function readWord(raw: string): Decoded | null {
  const word = raw.toLowerCase()
  if (word.length > 12 || !/[a-z]/.test(word) || LOAN_WORDS.has(word)) return null
  const keyboard = /\d/.test(word) ? 'vni' : 'telex'
  // "a1", "b2" and "c1" are classes of driving licences.
  if (keyboard === 'vni' && !/^\p{L}{2}|^d9|^[eouy]\d|^a\d\d/u.test(word)) return null
  const typed: Typed = { letters: [], tone: '', isKeyed: false, isLoose: false }
  const press = keyboard === 'vni' ? pressVni : pressTelex
  for (const char of word) {
    const isRead = /[a-z0-9]/.test(char) ? press(typed, char) : pressAccented(typed, char)
    if (!isRead) return null
  }
  const spelled = spell(typed)
  if (!spelled) return null
  // "lop1", "quan3" are a noun and its number, unless keys occur inside the word or two of them take effect.
  const isNumbered =
    /^(?:.|[^\d]+)\d$/.test(word) && (word.length < 3 || NUMBERED_WORDS.has(fold(word.slice(0, -1))))
  const isSure = spelled.isSure && !isNumbered
  return { text: spelled.text, isSure, isEnglish: ENGLISH_WORDS.has(word), keyboard }
}

/** Whether a word is in neither keyboard's keys, so presumably English. */
function isForeign(word: string): boolean {
  return /^[a-z]{4,}$/i.test(word) && /[aeiou]/i.test(word) && !isPlainSyllable(word.toLowerCase())
}

/**
 * Decodes a query typed with the Vietnamese input method switched off, in Telex ("ddawng kys") or VNI ("d9a8ng ky1"):
 * NFC, the decoded words in lower case. Each word is decided by itself, since people switch midway. A word that is
 * English too ("tax", "car") is left unless others are certainly keys, and a query that is more English than Telex
 * stays unchanged.
 */
export function decodeKeyboard(query: string): string {
  const text = query.normalize('NFC')
  const words = text.match(WORD) ?? []
  const decoded = words.map(readWord)
  const foreign = words.filter(
    (word, at) => !decoded[at] && !LOAN_WORDS.has(word.toLowerCase()) && isForeign(word),
  )
  const telex = decoded.filter((one) => one && !one.isEnglish)
  const sure = telex.filter((one) => one?.isSure).length
  if (sure === 0 || foreign.length > sure) return query
  const staysEnglish = (one: Decoded) => one.isEnglish && foreign.length > 0
  let at = 0
  return text.replace(WORD, (word) => {
    const one = decoded[at++]
    return one && !staysEnglish(one) ? one.text : word
  })
}
