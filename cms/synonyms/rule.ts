import { tokens } from '../../search/fold.ts'
import type { SearchType } from '../../search/types.ts'
import { both } from '../fields/both.ts'
import type { Direction, Kind } from './choices.ts'

/** A rule as editors write it, without what the database adds. */
export type Rule = {
  term: string
  meanings: string[]
  direction: Direction
  kind: Kind
  /** Types it applies to; empty means all. */
  types: SearchType[]
  enabled: boolean
  note: string
}

type Words = { vi: string; en: string }

export const LONGEST_TERM = 80
export const LONGEST_MEANING = 120
export const MOST_MEANINGS = 12
/** Separates meanings in a CSV file, so it cannot be part of one. */
export const BETWEEN_MEANINGS = '|'

const letters = (text: string) => [...text].length

/** Text as it is stored: composed, white space collapsed, no control characters. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u200b\u2060\ufeff]+/g, ' ')
    .trim()

/** A key shared by all spellings of the same words: the folded words, separated by single blanks. */
export const keyOf = (text: string): string => tokens(text).join(' ')

/** The same for two rules with the same content: folded term, the same meanings in any order, the same types. */
export const identityOf = ({ term, meanings, types }: Pick<Rule, 'term' | 'meanings' | 'types'>): string =>
  JSON.stringify([keyOf(term), meanings.map(keyOf).sort(), [...types].sort()])

/** A rule in one line, as messages name it. */
export const titleOf = ({ term, meanings }: Pick<Rule, 'term' | 'meanings'>): string =>
  `${term} → ${meanings.join(', ')}`

/** What is wrong with a term; null when it is valid. */
export function termProblem(term: string): Words | null {
  if (term === '') return both('Hãy nhập từ người dân gõ.', 'Write the words people type.')
  if (letters(term) > LONGEST_TERM) {
    return both(`Từ dài nhất ${LONGEST_TERM} ký tự.`, `A term has ${LONGEST_TERM} characters at most.`)
  }
  if (keyOf(term).length < 2) {
    return both('Từ cần ít nhất hai chữ cái hoặc chữ số.', 'A term needs at least two letters or digits.')
  }
  return null
}

/** What is wrong with one meaning of a term; null when it is valid. */
export function meaningProblem(meaning: string, term: string): Words | null {
  if (keyOf(meaning) === '') return both('Hãy nhập nghĩa.', 'Write the meaning.')
  if (letters(meaning) > LONGEST_MEANING) {
    return both(
      `Nghĩa dài nhất ${LONGEST_MEANING} ký tự.`,
      `A meaning has ${LONGEST_MEANING} characters at most.`,
    )
  }
  if (meaning.includes(BETWEEN_MEANINGS)) {
    return both(
      `Nghĩa không được chứa dấu ${BETWEEN_MEANINGS}; mỗi nghĩa ghi một dòng.`,
      `A meaning cannot hold ${BETWEEN_MEANINGS}; write each meaning on a line of its own.`,
    )
  }
  if (keyOf(meaning) === keyOf(term)) {
    return both(
      `"${meaning}" trùng với từ cần giải nghĩa khi bỏ dấu: ô tìm kiếm vốn đã hiểu chữ không dấu.`,
      `"${meaning}" is the term itself without its accents: the search understands that already.`,
    )
  }
  return null
}

/** What is wrong with the list of meanings as a whole; null when it is valid. */
export function meaningsProblem(meanings: string[]): Words | null {
  if (meanings.length === 0) return both('Cần ít nhất một nghĩa.', 'At least one meaning is needed.')
  if (meanings.length > MOST_MEANINGS) {
    return both(`Nhiều nhất ${MOST_MEANINGS} nghĩa.`, `${MOST_MEANINGS} meanings at most.`)
  }
  const keys = meanings.map(keyOf)
  const again = meanings.find((_, at) => keys.indexOf(keys[at]!) !== at)
  return again === undefined
    ? null
    : both(`Nghĩa "${again}" được ghi hai lần.`, `The meaning "${again}" is there twice.`)
}

/** The first problem of a rule considered on its own; null when it is valid. */
export const ruleProblem = ({ term, meanings }: Rule): Words | null =>
  termProblem(term) ??
  meaningsProblem(meanings) ??
  meanings.map((meaning) => meaningProblem(meaning, term)).find((problem) => problem !== null) ??
  null

/** The message for a rule that exists already. */
export const twinProblem = (rule: Pick<Rule, 'term' | 'meanings'>): Words =>
  both(`Đã có quy tắc này: "${titleOf(rule)}".`, `This rule exists already: "${titleOf(rule)}".`)
