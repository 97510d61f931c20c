import { tokens } from '../fold.ts'
import type { Setting } from './candidates.ts'
import { COSTS } from './costs.ts'
import { type Path, findPath, stepsOf } from './decode.ts'
import { type Span, listSpans } from './lattice.ts'
import type { Lexicon } from './lexicon.ts'
import { type Written, isBare, toWritten } from './written.ts'
import { isPlainSyllable } from '../syllable.ts'

/** What a text was most likely meant to say. */
export type Correction = {
  /** With accents, NFC; punctuation and spaces between correct words stay as typed. */
  text: string
  /** Its folded words, separated by spaces. */
  folded: string
  /** Whether other letters or other accents were typed; accents added to words without any do not count. */
  changed: boolean
  /** 0 to 1. For a change: how much likelier it is than the text as typed. Otherwise: the share of known words. */
  confidence: number
}

type Typed = Written & { start: number; end: number; original: string }

const TOKENS = /[\p{L}\p{M}\p{N}]+/gu
/** Words of a question that are corrected; the rest stays as typed. */
const MAX_WORDS = 32
const MAX_CHARACTERS = 400

/** The first words of a text; a word that the limit would cut is left out. */
function readWords(text: string): Typed[] {
  const head = text.slice(0, MAX_CHARACTERS)
  return [...head.matchAll(TOKENS)]
    .map(({ 0: original, index }) => ({ original, start: index, end: index + original.length }))
    .filter(({ end }) => end < MAX_CHARACTERS)
    .slice(0, MAX_WORDS)
    .map((place) => ({ ...toWritten(place.original), ...place }))
}

/** A query counts as English when more of its known words cannot be Vietnamese than are also written with accents. */
function readSetting(lexicon: Lexicon, typed: Typed[]): Setting {
  if (typed.some((word) => !isBare(word))) return { hasAccents: true, isEnglish: false }
  const known = typed.filter((word) => word.folded.length > 1 && lexicon.byFolded.has(word.folded))
  const english = known.filter(
    ({ folded }) => /^[a-z]{3,}$/.test(folded) && /[aeiou]/.test(folded) && !isPlainSyllable(folded),
  )
  const vietnamese = known.filter(({ folded }) => lexicon.byFolded.get(folded)?.some((word) => !isBare(word)))
  return { hasAccents: false, isEnglish: english.length > vietnamese.length }
}

function inCaseOf(written: string, text: string): string {
  const [first = '', ...rest] = written
  if (first === first.toLowerCase()) return text
  const isUpper = rest.length > 0 && written === written.toUpperCase()
  return isUpper ? text.toUpperCase() : text.slice(0, 1).toUpperCase() + text.slice(1)
}

function write(text: string, typed: Typed[], path: Path): string {
  let written = ''
  let from = 0
  let before: Span | null = null
  for (const { span, candidate } of stepsOf(path)) {
    if (!span || !candidate) continue
    const first = typed[span.from]
    const last = typed[span.to - 1]
    const isNext = before === span
    written +=
      (isNext ? ' ' : text.slice(from, first?.start)) +
      (isNext ? candidate.text : inCaseOf(first?.original ?? '', candidate.text))
    from = last?.end ?? from
    before = span
  }
  return (written + text.slice(from)).normalize('NFC')
}

function withoutChanges(spans: Span[]): Span[] {
  return spans.flatMap((span) => {
    const [only, ...more] = span.steps.map((step) => step.filter((one) => !one.isChange))
    return only && only.length > 0 && more.length === 0 ? [{ ...span, steps: [only] }] : []
  })
}

/**
 * The most likely meaning of a text that may be misspelled, Vietnamese or English, with or without accents; null when
 * it has no words. Unknown words stay unless a known one is one error away and fits. Never throws; considers at most
 * 32 words.
 */
export function correct(lexicon: Lexicon, text: string): Correction | null {
  const composed = text.normalize('NFC')
  const typed = readWords(composed)
  if (!typed.some((word) => /[a-z]/.test(word.folded))) return null
  const spans = listSpans(lexicon, typed, readSetting(lexicon, typed))
  const kept = findPath(lexicon, withoutChanges(spans), typed.length)
  const best = findPath(lexicon, spans, typed.length)
  if (!kept || !best) return null
  const gain = kept.cost - best.cost
  const isBetter = gain >= COSTS.leastGain
  const path = isBetter ? best : kept
  const changed = stepsOf(path).some((step) => step.candidate?.isChange)
  const known = typed.filter((word) => lexicon.byFolded.has(word.folded)).length / typed.length
  const meant = write(composed, typed, path)
  return {
    text: meant,
    folded: tokens(meant).join(' '),
    changed,
    confidence: changed ? 1 - Math.exp(-gain / 3) : known,
  }
}
