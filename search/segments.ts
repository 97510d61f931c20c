import type { Segment } from './types.ts'
import { isTerm, toWord } from './words.ts'

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const AROUND = 8

type Place = { start: number; end: number; isMatch: boolean }

function placesOf(text: string, terms: ReadonlySet<string>): Place[] {
  return [...text.matchAll(WORD)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    isMatch: isTerm(toWord(found[0]), terms),
  }))
}

function push(segments: Segment[], text: string, mark: boolean): void {
  const last = segments.at(-1)
  if (text === '') return
  if (last?.mark === mark) last.text += text
  else segments.push({ text, mark })
}

const isBlank = (text: string) => /^\s*$/.test(text)

/**
 * Without the matches that stand alone, where others stand together: a single syllable of a compound (`sinh` of
 * `khai sinh` within `học sinh`) is another word.
 */
function withoutLoneMatches(text: string, places: Place[]): Place[] {
  const touch = (one: Place | undefined, next: Place | undefined) =>
    one?.isMatch === true && next?.isMatch === true && isBlank(text.slice(one.end, next.start))
  const isTogether = (at: number) => touch(places[at - 1], places[at]) || touch(places[at], places[at + 1])
  const together = places.map((_, at) => isTogether(at))
  if (!together.includes(true)) return places
  return places.map((place, at) => ({ ...place, isMatch: together[at] === true }))
}

/**
 * Splits a text into segments that match the terms (see words.ts) and segments that do not; joined they are the text
 * again. Spaces between two matching words belong to the match.
 */
export function toSegments(text: string, terms: ReadonlySet<string>): Segment[] {
  const segments: Segment[] = []
  let at = 0
  let wasMatch = false
  for (const word of withoutLoneMatches(text, placesOf(text, terms))) {
    const gap = text.slice(at, word.start)
    push(segments, gap, wasMatch && word.isMatch && isBlank(gap))
    push(segments, text.slice(word.start, word.end), word.isMatch)
    at = word.end
    wasMatch = word.isMatch
  }
  push(segments, text.slice(at), false)
  return segments
}

function bestStart(words: Place[], width: number): number {
  let best = 0
  let most = 0
  let inside = 0
  words.forEach((word, at) => {
    inside += Number(word.isMatch) - Number(words[at - width]?.isMatch ?? false)
    if (inside <= most) return
    most = inside
    best = Math.max(0, at - width + 1)
  })
  const first = words.findIndex((word, at) => at >= best && word.isMatch)
  return Math.max(best, first - AROUND, 0)
}

/** The `width` consecutive words of a text with the most matches, with an ellipsis where it was cut. */
export function toSnippet(text: string, terms: ReadonlySet<string>, width = 36): Segment[] {
  const words = placesOf(text, terms)
  if (words.length <= width) return toSegments(text, terms)
  const start = Math.min(bestStart(words, width), words.length - width)
  const from = start === 0 ? 0 : (words[start]?.start ?? 0)
  const isEnd = start + width >= words.length
  const to = isEnd ? text.length : (words[start + width - 1]?.end ?? text.length)
  const cut = `${start === 0 ? '' : '… '}${text.slice(from, to)}${isEnd ? '' : ' …'}`
  return toSegments(cut, terms)
}
