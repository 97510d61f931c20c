import { COMMUNES, FIXED_PAGES, ownerOf, parsePath } from '../../cms/content/addresses.ts'
import { GUARD_BYTES } from './guard.ts'
import { plainText } from './plainText.ts'

/** Longest sentence, in characters as people count them. */
export const LONGEST_SENTENCE = 300
/** A sentence of characters of up to four bytes, percent-encoded as three each, and the address of the page. */
export const LARGEST_FORM_BYTES = 6000 + GUARD_BYTES
const LONGEST_PATH = 300

export const FIELDS = { path: 'trang', useful: 'giup', sentence: 'cau' } as const
export const VOTES = { yes: 'co', no: 'khong' } as const
export type Vote = keyof typeof VOTES

/** What a reader says of a page. */
export interface PageFeedback {
  /** As typed, not yet known to be a page of this portal. */
  path: string
  vote: Vote | null
  /** Null where only the vote was sent. */
  sentence: string | null
}

export type FeedbackProblem = 'noPage' | 'noVote' | 'empty' | 'tooLong' | 'tooLarge'

const STATUS: Record<FeedbackProblem, number> = {
  ...{ noPage: 404, noVote: 400, empty: 400, tooLong: 400, tooLarge: 413 },
}
export const statusOfFeedback = (problem: FeedbackProblem): number => STATUS[problem]

const readVote = (value: string | null): Vote | null =>
  (Object.keys(VOTES) as Vote[]).find((one) => VOTES[one] === value) ?? null

const readPath = (value: string | null): string => plainText(value ?? '').slice(0, LONGEST_PATH)

/** The page and the vote in an address, or in a form that was sent. */
export function readFeedback(params: URLSearchParams): PageFeedback {
  const sentence = params.get(FIELDS.sentence)
  return {
    path: readPath(params.get(FIELDS.path)),
    vote: readVote(params.get(FIELDS.useful)),
    sentence: sentence === null ? null : plainText(sentence),
  }
}

/** What is wrong with a form in itself. */
export function problemOf({ vote, sentence }: PageFeedback): FeedbackProblem | null {
  if (!vote) return 'noVote'
  if (sentence === null) return null
  if (!/[\p{L}\p{N}]/u.test(sentence)) return 'empty'
  return [...sentence].length > LONGEST_SENTENCE ? 'tooLong' : null
}

/** The page that can be rated at a path, without a language; null for those that are no content of their own. */
export function ratedPath(path: string): string | null {
  const address = parsePath(path)?.address
  if (!address) return null
  return FIXED_PAGES.has(address) || address.startsWith(COMMUNES.prefix) || ownerOf(address) ? address : null
}
