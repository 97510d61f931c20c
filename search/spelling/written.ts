import { fold } from '../fold.ts'
import { isPlainSyllable, isSyllable } from '../syllable.ts'

/** A written word taken apart, so that letters and accents can be compared one by one. */
export type Written = {
  /** Lower-case, NFC, as written. */
  text: string
  /** Letters without any accent. */
  folded: string
  /** Letters with their signs (ă, ươ, đ) and without the tone. */
  letters: string
  /** The tone as a combining mark, '' for the level tone. */
  tone: string
  /** Signs of its letters (â ê ô, ă, ơ ư, đ) in order, as combining marks and "đ". */
  signs: string
  /** Identity: the same for hoà and hòa, giâý and giấy. */
  key: string
}

const TONES = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])
const SIGNS = new Set(['\u0302', '\u0306', '\u031b', 'đ'])
const STOPPED = /(?:c|ch|p|t)$/
const PLAIN = /^[a-z0-9]*$/

/** Takes a word apart, whatever its case, composition and place of the tone. */
export function toWritten(word: string): Written {
  const text = word.toLowerCase().normalize('NFC')
  if (PLAIN.test(text)) return { text, folded: text, letters: text, tone: '', signs: '', key: text }
  let tone = ''
  let signs = ''
  let letters = ''
  for (const char of text.normalize('NFD')) {
    if (TONES.has(char)) tone ||= char
    else letters += char
    if (SIGNS.has(char)) signs += char
  }
  letters = letters.normalize('NFC')
  return { text, folded: fold(text), letters, tone, signs, key: letters + tone }
}

/** True when nothing but plain letters was written. */
export function isBare({ tone, signs }: Written): boolean {
  return tone === '' && signs === ''
}

/**
 * True when a word as written can be Vietnamese, known or not: "xuyên", not "khhai" or "house". After a stop (c, ch, p,
 * t) only the rising and the heavy tone are spoken, so "thưc" cannot.
 */
export function isPossible(word: Written): boolean {
  if (isBare(word)) return isPlainSyllable(word.folded)
  const isRight = !STOPPED.test(word.folded) || word.tone === '\u0301' || word.tone === '\u0323'
  return isRight && isSyllable(word.letters)
}

const WITHOUT_VOWEL = /^(?=...)(?:ngh?|nh|[ckpt]h|gh?|tr|[bcdhklmnprstvx])(?:ch|ng|nh|[cmnpt])$/

/**
 * True for a word without a vowel ("gplx", "đkkd"): an abbreviation, not a misspelling. Not so when a vowel is all that
 * it lacks to be a syllable ("php", "thc").
 */
export function isAbbreviation(folded: string): boolean {
  return !/[aeiouy]/.test(folded) && !WITHOUT_VOWEL.test(folded)
}
