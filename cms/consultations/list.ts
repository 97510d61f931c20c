import type { PayloadRequest, Where } from 'payload'
import { canPublish, type Reader } from '../access/permissions.ts'
import {
  COMMENT_STATES,
  type CommentAuthor,
  type CommentState,
  type RefusalReason,
} from '../content/consultationComments.ts'
import { CONSULTATION_COMMENTS, countComments } from './comments.ts'
import { listGroups, type CommentGroup } from './groups.ts'
import type { OfConsultation } from './moderate.ts'

/** A comment for those who review it. */
export interface ReviewedComment {
  id: string
  text: string
  heading: string | null
  quote: string | null
  textVersion: number | null
  isReply: boolean
  author: CommentAuthor
  shownName: string | null
  hasContact: boolean
  sentAt: string
  reason: RefusalReason | null
  note: string | null
  decidedBy: string | null
  group: string | null
  supports: number
}

/** What the form of a consultation shows of its comments. */
export interface ToldComments {
  counts: Record<CommentState, number>
  state: CommentState
  comments: ReviewedComment[]
  page: number
  pages: number
  groups: CommentGroup[]
  mayModerate: boolean
}

const PER_PAGE = 20

type Stored = Partial<Omit<ReviewedComment, 'id' | 'text' | 'author' | 'sentAt'>> &
  Pick<ReviewedComment, 'id' | 'text' | 'author' | 'sentAt'> & {
    replyTo?: string | null
    sealedContact?: string | null
  }

const toReviewed = (doc: Stored): ReviewedComment => ({
  ...{ id: String(doc.id), text: doc.text, author: doc.author, sentAt: doc.sentAt },
  ...{ heading: doc.heading ?? null, quote: doc.quote ?? null, textVersion: doc.textVersion ?? null },
  ...{ isReply: Boolean(doc.replyTo), shownName: doc.shownName ?? null },
  ...{ hasContact: Boolean(doc.sealedContact), reason: doc.reason ?? null, note: doc.note ?? null },
  ...{ decidedBy: doc.decidedBy ?? null, group: doc.group ?? null, supports: doc.supports ?? 0 },
})

const stateOf = (asked: unknown): CommentState => COMMENT_STATES.find((one) => one === asked) ?? 'waiting'

const pageOf = (asked: unknown): number => (/^[1-9]\d{0,4}$/.test(String(asked)) ? Number(asked) : 1)

async function countsOf(req: PayloadRequest, id: string): Promise<ToldComments['counts']> {
  const counts = { waiting: 0, published: 0, refused: 0 }
  for (const state of COMMENT_STATES)
    counts[state] = await countComments(req, id, { state: { equals: state } })
  return counts
}

/** A page of the comments of a consultation in one state, the oldest first. */
export async function tellComments(req: PayloadRequest, { id }: OfConsultation): Promise<ToldComments> {
  const [state, page] = [stateOf(req.query.state), pageOf(req.query.page)]
  const where: Where = { and: [{ consultation: { equals: id } }, { state: { equals: state } }] }
  const { docs, totalPages } = await req.payload.db.find<Stored>({
    ...{ collection: CONSULTATION_COMMENTS, where, sort: 'sentAt', page, limit: PER_PAGE, req },
  })
  return {
    ...{ counts: await countsOf(req, id), state, page, pages: totalPages },
    ...{ comments: docs.map(toReviewed), groups: await listGroups(req, id) },
    mayModerate: canPublish(req.user as Reader),
  }
}
