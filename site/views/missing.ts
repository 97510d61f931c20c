import type { Text } from '../i18n/index.ts'
import { plainText } from './plainText.ts'

/** Longest note, in characters as people count them. */
export const LONGEST_NOTE = 500
const LONGEST_QUERY = 200
/**
 * Largest form body: a note of 500 characters and a query of 200, each character up to four bytes, percent-encoded as
 * three each.
 */
export const LARGEST_FORM_BYTES = 12_000

/** Names of the form's fields. */
export const FIELDS = { query: 'q', note: 'noi-dung' } as const

export type MissingProblem = keyof Pick<
  Text['missing'],
  'empty' | 'tooLong' | 'personal' | 'tooMany' | 'away' | 'tooLarge'
>

export interface MissingForm {
  query: string
  note: string
  problem: MissingProblem | null
}

/** Parses the submitted form; any body is accepted, and `problem` says what is wrong with it. */
export function readMissing(body: string | null): MissingForm {
  if (body === null) return { query: '', note: '', problem: 'tooLarge' }
  const params = new URLSearchParams(body)
  const query = plainText(params.get(FIELDS.query) ?? '').slice(0, LONGEST_QUERY)
  const note = plainText(params.get(FIELDS.note) ?? '')
  const isEmpty = !/[\p{L}\p{N}]/u.test(note)
  return { query, note, problem: isEmpty ? 'empty' : [...note].length > LONGEST_NOTE ? 'tooLong' : null }
}

const STATUS: Record<MissingProblem, number> = {
  ...{ empty: 400, tooLong: 400, personal: 400, tooLarge: 413, tooMany: 429, away: 503 },
}

/** The status of the page that reports a problem. */
export const statusOfProblem = (problem: MissingProblem | null): number => (problem ? STATUS[problem] : 200)

/** The empty form, for the query in the address. */
export const toMissingPage = (params: URLSearchParams): MissingForm & { waitSeconds?: number } => ({
  query: plainText(params.get(FIELDS.query) ?? '').slice(0, LONGEST_QUERY),
  note: '',
  problem: null,
})
