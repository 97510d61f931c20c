import type { Words } from '../cms/content/types/contentType.ts'
import type { partners } from './i18n/partners.ts'

/** Problems of requests as such; their words are texts of the portal. */
const STATUS = {
  noKey: 401,
  badKey: 401,
  noSending: 400,
  unreadable: 400,
  query: 400,
  shape: 422,
  type: 415,
  tooLarge: 413,
  limit: 429,
  missing: 404,
  away: 503,
  fault: 500,
} as const satisfies Record<keyof (typeof partners)['vi']['problems'], number>

export type ProblemCode = keyof typeof STATUS

/** A field that is wrong, by its path, such as 'place.lat'. */
export interface FieldProblem {
  path: string
  message: string
}

interface More {
  errors?: FieldProblem[]
  /** Seconds. */
  retryAfter?: number
  cause?: unknown
}

/** A request of a program that is refused; answered as RFC 9457 says. */
export class Problem extends Error {
  override name = 'Problem'
  readonly status: number
  /** For programs. */
  readonly code: string
  /** For their developers; null where the texts of the portal have them, by the code. */
  readonly words: Words | null
  readonly errors: readonly FieldProblem[]
  readonly retryAfter: number | undefined

  constructor(of: ProblemCode | { code: string; status: number; words: Words }, more: More = {}) {
    const known = typeof of === 'string' ? { code: of, status: STATUS[of], words: null } : of
    super(known.code, { cause: more.cause })
    this.code = known.code
    this.status = known.status
    this.words = known.words
    this.errors = more.errors ?? []
    this.retryAfter = more.retryAfter
  }
}
