import type { AskedWord } from './readings.ts'
import { toWords, type Word } from './words.ts'

/** Nearly everything on the portal is about its province, so that its name says little. */
const LITTLE = 0.3
/** Before the name of the province, these make it that of another place: "phường Lào Cai". */
const OTHER_PLACES = new Set(['phuong', 'xa', 'pho', 'tp', 'thi', 'ga', 'song', 'cau'])

const isSame = (word: AskedWord | undefined, own: Word) =>
  word?.folded === own.folded && (word.exact === own.exact || !word.isMarked)

/**
 * The words of a question with those of the province's name, and "tỉnh" before it, weighed as saying little; unchanged
 * when nothing else is significant.
 * @param place name of the province without its kind; '' for none
 */
export function withPlace(words: readonly AskedWord[], place: string): AskedWord[] {
  const name = toWords(place)
  const start =
    name.length === 0
      ? -1
      : words.findIndex((_, at) => name.every((own, nth) => isSame(words[at + nth], own)))
  const before = words[start - 1]
  if (start < 0 || OTHER_PLACES.has(before?.folded ?? '')) return [...words]
  const from = before?.folded === 'tinh' ? start - 1 : start
  const isPlace = (at: number) => at >= from && at < start + name.length
  if (!words.some(({ weight }, at) => weight > LITTLE && !isPlace(at))) return [...words]
  return words.map((word, at) => (isPlace(at) ? { ...word, weight: Math.min(word.weight, LITTLE) } : word))
}
