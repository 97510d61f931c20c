import type { FieldAccess, PayloadRequest } from 'payload'

/** An explanation to readers; null in a language that has none. */
export type Explanation = Record<'vi' | 'en', string | null>

/** The key of the context in which the action writes; no client can set it. */
const KEY = 'withdrawing'

/** The context of a save by which an action withdraws or reopens a document. */
export const withdrawing = (explanation: Explanation) => ({ [KEY]: explanation, isReviewed: true })

/** What the action of the request tells readers; undefined outside the action. */
export const explanationOf = ({ context }: PayloadRequest): Explanation | undefined =>
  context[KEY] as Explanation | undefined

/** Only the action writes. */
export const byWithdrawal: FieldAccess = ({ req }) => explanationOf(req) !== undefined
