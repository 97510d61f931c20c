import type { StoredRecord } from '../content/record.ts'
import { beginningOf, nodesIn, wordsIn } from '../content/richWalk.ts'
import { syllablesIn } from './sentences.ts'
import type { Remark } from './rules.ts'

/** The level of a page's title; its texts begin one below. */
const TITLE = 1
/** The most syllables of a bold paragraph that reads as a heading. */
const LONGEST_HEADING = 20
const BOLD = 1

const levelOf = ({ tag }: StoredRecord): number => Number(String(tag).slice(1)) || TITLE + 1

function checkOrder(blocks: StoredRecord[]): Remark[] {
  const found: Remark[] = []
  let level = TITLE
  for (const block of blocks) {
    if (block.type !== 'heading') continue
    const text = wordsIn(block)
    if (text === '') {
      found.push({ rule: 'headingEmpty', excerpt: '' })
      continue
    }
    if (levelOf(block) > level + 1) found.push({ rule: 'headingOrder', excerpt: beginningOf(text) })
    level = levelOf(block)
  }
  return found
}

function isBold(block: StoredRecord): boolean {
  const words = nodesIn(block).filter((node) => wordsIn(node) !== '')
  return (
    words.length > 0 && words.every(({ type, format }) => type === 'text' && Boolean(Number(format) & BOLD))
  )
}

/** Ends like a sentence, or announces what follows on. */
const ENDS = /[.:;,!?…]["”’)]*$/

function readsAsHeading(block: StoredRecord, next: StoredRecord | undefined): boolean {
  if (block.type !== 'paragraph' || !isBold(block)) return false
  const text = wordsIn(block)
  if (ENDS.test(text) || syllablesIn(text).length > LONGEST_HEADING) return false
  const isFollowed = next?.type === 'paragraph' || next?.type === 'list' || next?.type === 'table'
  return isFollowed && wordsIn(next) !== '' && !isBold(next)
}

const ordered = (text: unknown): StoredRecord[] =>
  nodesIn(text).filter((node) => node.type === 'heading' || wordsIn(node) !== '')

/** Headings that are empty or skip a level. */
export const checkHeadings = (text: unknown): Remark[] => checkOrder(ordered(text))

/** Bold paragraphs that stand above other text as headings do. */
export const checkBold = (text: unknown): Remark[] =>
  ordered(text)
    .filter((block, at, blocks) => readsAsHeading(block, blocks[at + 1]))
    .map((block) => ({ rule: 'boldHeading', excerpt: beginningOf(wordsIn(block)) }))
