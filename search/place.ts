import { LITTLE } from './filler.ts'
import type { AskedWord } from './readings.ts'
import { splitWords, toWord, toWords, type Word } from './words.ts'

/** Before the name of the province, these make it that of another place: "phường Lào Cai". */
const OTHER_PLACES = new Set(['phuong', 'xa', 'pho', 'tp', 'thi', 'ga', 'song', 'cau'])

const isSame = (word: Word | undefined, own: Word) =>
  word?.folded === own.folded && (word.exact === own.exact || !word.isMarked)

/** Where the name of the province stands among words, with "tỉnh" before it; null when it does not, or names another place. */
function findPlace(words: readonly Word[], place: string): { from: number; to: number } | null {
  const name = toWords(place)
  if (name.length === 0) return null
  const start = words.findIndex((_, at) => name.every((own, nth) => isSame(words[at + nth], own)))
  const before = words[start - 1]?.folded ?? ''
  if (start < 0 || OTHER_PLACES.has(before)) return null
  return { from: before === 'tinh' ? start - 1 : start, to: start + name.length }
}

/**
 * Nearly everything on the portal is about its province. The words of a question with those of the province's name, and "tỉnh" before it, weighed as saying little; unchanged
 * when nothing else is significant.
 * @param place name of the province without its kind; '' for none
 */
export function withPlace(words: readonly AskedWord[], place: string): AskedWord[] {
  const found = findPlace(words, place)
  if (!found) return [...words]
  const isPlace = (at: number) => at >= found.from && at < found.to
  if (!words.some(({ weight }, at) => weight > LITTLE && !isPlace(at))) return [...words]
  return words.map((word, at) => (isPlace(at) ? { ...word, weight: Math.min(word.weight, LITTLE) } : word))
}

/** A text without the name of the province, "tỉnh" before it left: "Công an tỉnh"; null when nothing else is in it. */
export function toPlaceless(text: string, place: string): string | null {
  const written = splitWords(text)
  const found = findPlace(written.map(toWord), place)
  if (!found) return null
  const start = found.to - toWords(place).length
  const rest = written.toSpliced(start, found.to - start)
  return rest.some((word) => toWord(word).folded !== 'tinh') ? rest.join(' ') : null
}
