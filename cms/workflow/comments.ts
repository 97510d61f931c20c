import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { recordAct } from '../audit/append.ts'
import { inTransaction } from '../transaction.ts'
import { labelIn } from '../words/labelIn.ts'
import { BETWEEN, fieldsAt } from './address.ts'
import { actorOf, known, nameOf, refuse, requireRights } from './requester.ts'
import { storeComments, type FieldComment, type Review, type Reviewed } from './review.ts'
import { isReviewable, type Actor, type State } from './transitions.ts'

/** Of one document, done ones included. */
const MOST_COMMENTS = 500

/** Whether somebody comments on the fields of a document in this state: publishers, on what is reviewed. */
export const mayComment = (state: State, { canPublish }: Actor): boolean => canPublish && isReviewable(state)

/** Whether something is still to be done about a field. */
export const hasOpenComments = (review: Review | null): boolean =>
  Boolean(review?.comments?.some(({ done }) => !done))

/** The label of a field with those around it, in the language of the request. */
function labelAt(req: PayloadRequest, { collection }: Reviewed, address: string): string | undefined {
  const { flattenedFields } = req.payload.collections[collection].config
  const labels = fieldsAt(flattenedFields, address)?.map((field) =>
    'label' in field ? (labelIn(field.label, req.i18n.language) ?? field.name) : field.name,
  )
  return labels?.join(BETWEEN)
}

/** The comments on the fields of a document, labelled in the language of the request. */
export const tellComments = (req: PayloadRequest, of: Reviewed, review: Review | null): FieldComment[] =>
  (review?.comments ?? []).map((one) => ({ ...one, label: labelAt(req, of, one.address) ?? one.label }))

interface Said {
  address: string
  text: string
}

/**
 * Comments on a field of a document in review.
 * @throws Refusal 400 for a field that the type does not have, 403, 404, 409
 */
export async function addComment(req: PayloadRequest, of: Reviewed, { address, text }: Said): Promise<void> {
  await requireRights(req, of)
  const label = labelAt(req, of, address)
  if (label === undefined) throw refuse(req, 'noField', 400)
  await inTransaction(req, async () => {
    const { review, state } = await known(req, of)
    const actor = actorOf(req, review)
    if (!actor.canPublish) throw refuse(req, 'role', 403)
    if (!review || !mayComment(state, actor)) throw refuse(req, 'state', 409)
    const comments = review.comments ?? []
    if (comments.length >= MOST_COMMENTS) throw refuse(req, 'many', 409)
    const said = { id: randomUUID(), at: new Date().toISOString(), by: nameOf(req) }
    const locale = req.locale === 'en' ? 'en' : 'vi'
    await storeComments(req, review, [...comments, { ...said, address, label, locale, text }])
    await recordAct(req, {
      ...{ action: 'comment', subject: of.collection, document: of.id, note: address },
    })
  })
}

/**
 * Marks a comment as done, with a short answer if there is one. It stays in the record.
 * @throws Refusal 403, 404, 409 when it is done already
 */
export async function endComment(
  req: PayloadRequest,
  of: Reviewed,
  { id, answer }: { id: string; answer: string },
): Promise<void> {
  await requireRights(req, of)
  await inTransaction(req, async () => {
    const { review } = await known(req, of)
    const comments = review?.comments ?? []
    const comment = comments.find((one) => one.id === id)
    if (!review || !comment) throw refuse(req, 'noComment', 404)
    if (comment.done) throw refuse(req, 'done', 409)
    const done = { at: new Date().toISOString(), by: nameOf(req), answer }
    const after = comments.map((one) => (one === comment ? { ...one, done } : one))
    await storeComments(req, review, after)
    await recordAct(req, {
      ...{ action: 'comment-done', subject: of.collection, document: of.id, note: comment.address },
    })
  })
}
