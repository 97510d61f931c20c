import type { PayloadRequest, Where } from 'payload'
import { QUESTIONS } from '../content/cases/questions.ts'
import { PUBLIC_CASES } from './mayBeSeen.ts'
import { OUTCOMES } from './stored.ts'

/** The cases that are searched: questions whose text and answer are reviewed, as long as the public may see them. */
export const SEARCHED_CASES: Where = {
  and: [
    PUBLIC_CASES,
    { kind: { equals: QUESTIONS } },
    { state: { in: [...OUTCOMES] } },
    { publicAnswer: { exists: true } },
  ],
}

/** Whether the portal or the worker asks, for the public: anonymous, and not over REST. */
export const isForPublic = ({ payloadAPI, user }: Pick<PayloadRequest, 'payloadAPI' | 'user'>): boolean =>
  payloadAPI !== 'REST' && !user
