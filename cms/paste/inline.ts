import { decodeAs, decodeLegacy } from '../content/legacy.ts'
import { isBlankText, normaliseText } from '../content/text.ts'
import type { Words } from './blocks.ts'
import type { Losses } from './losses.ts'

/** A line break between words. */
export const LINE_BREAK: Words = { text: '\n', format: 0 }
const isBreak = ({ text }: Words): boolean => text === '\n'

/** The text of some words. */
export const textOfWords = (words: readonly Words[]): string => words.map(({ text }) => text).join('')

/** Accents that stand in a run of their own, after their letter. */
function joinAccents(words: readonly Words[]): Words[] {
  const joined: Words[] = []
  for (const piece of words) {
    const accents = /^\p{M}+/u.exec(piece.text)?.[0] ?? ''
    const before = joined.at(-1)
    if (accents && before) before.text += accents
    joined.push({ ...piece, text: accents && before ? piece.text.slice(accents.length) : piece.text })
  }
  return joined
}

/** Joins neighbours of the same kind, and leaves single blanks between words only. */
function tidy(words: readonly Words[]): Words[] {
  const done: Words[] = []
  for (const piece of joinAccents(words)) {
    const before = done.at(-1)
    const isAfterBlank = !before || /\s$/.test(before.text)
    if (isBreak(piece) && before) before.text = before.text === '\n' ? '\n' : before.text.trimEnd()
    const text = isBreak(piece) ? '\n' : normaliseText(piece.text).replace(/[\s\u00a0]+/g, ' ')
    const kept = isAfterBlank && text !== '\n' ? text.trimStart() : text
    if (!kept) continue
    const isSame = before && before.format === piece.format && before.href === piece.href
    if (isSame && !isBreak(before) && kept !== '\n') before.text += kept
    else done.push({ ...piece, text: kept })
  }
  return trimEnd(done.filter(({ text }) => text))
}

function trimEnd(words: Words[]): Words[] {
  const last = words.at(-1)
  if (!last) return words
  const text = last.text.trimEnd()
  return text ? [...words.slice(0, -1), { ...last, text }] : trimEnd(words.slice(0, -1))
}

/** Whether a line goes on in the next one: broken by the width of a page, as in a PDF. */
function isBroken(words: readonly Words[], at: number): boolean {
  const [before, after] = [words[at - 1]?.text ?? '', words[at + 1]?.text ?? '']
  return /[^.;:!?\s]$/u.test(before) && /^\p{Ll}/u.test(after)
}

const joinBroken = (words: Words[]): Words[] =>
  words.map((piece, at) => (isBreak(piece) && isBroken(words, at) ? { ...piece, text: ' ' } : piece))

/** Splits where `isEnd` says so, without what is at these places. */
export function splitWords(words: readonly Words[], isEnd: (at: number) => boolean): Words[][] {
  const parts: Words[][] = [[]]
  words.forEach((piece, at) => {
    if (isEnd(at)) parts.push([])
    else parts.at(-1)!.push(piece)
  })
  return parts
}

/** Two line breaks in a row end a paragraph. */
function paragraphsIn(words: Words[]): Words[][] {
  const isEnd = (at: number) =>
    isBreak(words[at]!) && [words[at - 1], words[at + 1]].some((near) => near && isBreak(near))
  return splitWords(words, isEnd)
}

/** Words that turn out to be in an encoding before Unicode, without a font that says so. */
function decode(words: Words[], losses: Losses): Words[] {
  const text = textOfWords(words)
  const read = decodeLegacy(text)
  if (!read) return words
  losses.add('encoding', read.text)
  return words.map((piece) => ({ ...piece, text: decodeAs(read.encoding, piece.text) }))
}

/** A line drawn with characters. */
const DRAWN = /^[-–—_=*.~\s]{3,}$/

/** The paragraphs of a run of words, tidied: composed Unicode, single blanks, no empty ones, no drawn lines. */
export function paragraphsOf(run: readonly Words[], losses: Losses): Words[][] {
  const blankless = run.filter((piece, at) => {
    const isBetween = piece.text !== '\n' && !/\S/.test(piece.text.replace(/\u00a0/g, ' '))
    return !(isBetween && [run[at - 1], run[at + 1]].some((near) => near && isBreak(near)))
  })
  return paragraphsIn(blankless)
    .map((words) => decode(tidy(joinBroken(tidy(words))), losses))
    .filter((words) => !isBlankText(textOfWords(words)) && !DRAWN.test(textOfWords(words)))
}

/** Words without their first characters. */
export function dropStart(words: readonly Words[], characters: number): Words[] {
  let left = characters
  return words.flatMap((piece) => {
    const cut = Math.min(left, piece.text.length)
    left -= cut
    const text = piece.text.slice(cut)
    return text ? [{ ...piece, text }] : []
  })
}

/** Words with plain ones before them. */
export const withStart = (start: string, words: readonly Words[]): Words[] => {
  const [first, ...others] = words
  const isPlain = first && first.format === 0 && first.href === undefined
  return isPlain
    ? [{ ...first, text: start + first.text }, ...others]
    : [{ text: start, format: 0 }, ...words]
}
