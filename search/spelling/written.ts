import { fold } from '../fold.ts'
import { isPlainSyllable, isSyllable } from '../syllable.ts'

/** A written word in parts, so that letters and accents can be compared separately. */
export type Written = {
  /** Lower-case, NFC, as written. */
  text: string
  /** Letters without any accent. */
  folded: string
  /** Letters with their marks (ă, ươ, đ) but without the tone. */
  letters: string
  /** The tone as a combining mark, '' for the level tone. */
  tone: string
  /** Marks of its letters (â ê ô, ă, ơ ư, đ) in order, as combining marks and "đ". */
  signs: string
  /** Identity: equal for hoà and hòa, giâý and giấy. */
  key: string
}

const TONES = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])
const SIGNS = new Set(['\u0302', '\u0306', '\u031b', 'đ'])
const STOPPED = /(?:c|ch|p|t)$/
const PLAIN = /^[a-z0-9]*$/

/** Splits a word into parts, regardless of case, composition and position of the tone. */
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

/** Whether only plain letters were written. */
export function isBare({ tone, signs }: Written): boolean {
  return tone === '' && signs === ''
}

/**
 * Whether a written word could be Vietnamese, known or not: "xuyên", but not "khhai" or "house". After a stop (c, ch,
 * p, t) only the rising and the heavy tone occur, so "thưc" could not.
 */
export function isPossible(word: Written): boolean {
  if (isBare(word)) return isPlainSyllable(word.folded)
  const isRight = !STOPPED.test(word.folded) || word.tone === '\u0301' || word.tone === '\u0323'
  return isRight && isSyllable(word.letters)
}

const WITHOUT_VOWEL = /^(?=...)(?:ngh?|nh|[ckpt]h|gh?|tr|[bcdhklmnprstvx])(?:ch|ng|nh|[cmnpt])$/

/**
 * Whether a word has no vowel ("gplx", "đkkd"): an abbreviation, not a misspelling. False when it only lacks a vowel
 * to be a syllable ("php", "thc").
 */
export function isAbbreviation(folded: string): boolean {
  return !/[aeiouy]/.test(folded) && !WITHOUT_VOWEL.test(folded)
}
