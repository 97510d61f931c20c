import type { PayloadRequest } from 'payload'
import { recordAct } from '../audit/append.ts'
import { tryOut } from '../schedule/order.ts'
import { inTransaction } from '../transaction.ts'
import { hasOpenComments, mayComment, tellComments } from './comments.ts'
import { actorOf, known, nameOf, refuse, requireRights, takesPart } from './requester.ts'
import { needsApproval, storeReview, type Review, type Reviewed } from './review.ts'
import { actionsOf, decide, type Action, type Fault, type State } from './transitions.ts'

const STATUS: Record<Fault, number> = { role: 403, own: 403, state: 409, comment: 400 }

/** A review after an action. */
function reviewAfter(
  req: PayloadRequest,
  before: Review | null,
  done: { action: Action; to: State; text: string },
) {
  const { action, to, text } = done
  const [id, at] = [String(req.user?.id), new Date().toISOString()]
  const remark = { at, by: nameOf(req), action, text: text.trim() }
  const review: Review = { ...before, state: to, remarks: [...(before?.remarks ?? []), remark] }
  const involved = [...new Set([...(before?.involved ?? []), id])]
  if (action === 'submit') return { ...review, submittedBy: id, submittedAt: at, involved }
  if (action === 'emergency') return { ...review, owed: true, involved }
  if (action === 'approve') return { ...review, approvedBy: id, approvedAt: at }
  if (action === 'publish') return { ...review, owed: false, involved: [] }
  if (action === 'approveAfter')
    return { ...review, owed: false, involved: [], approvedBy: id, approvedAt: at }
  return review
}

/** Publishes the newest version as it is, with all checks of publishing. */
async function publishNewest(req: PayloadRequest, { collection, id }: Reviewed): Promise<void> {
  await req.payload.update({
    ...{ collection, id, data: { _status: 'published' } as never, depth: 0 },
    ...{ overrideAccess: false, user: req.user, req, context: { isReviewed: true } },
  })
}

interface Asked {
  action: Action
  comment: string
  version?: string | undefined
}

/**
 * Takes an action on a document: submits, returns, approves, publishes it. What is submitted must be complete.
 * @param asked with the version that its sender saw, if any: an action on another one is refused
 * @throws Refusal 400, 403, 404 or 409; ValidationError naming what is missing
 */
export async function act(
  req: PayloadRequest,
  of: Reviewed,
  { action, comment, version }: Asked,
): Promise<void> {
  await requireRights(req, of)
  if (action === 'submit')
    await tryOut(
      req,
      { type: 'publish', doc: { relationTo: of.collection, value: of.id } },
      { isDecided: true },
    )
  await inTransaction(req, async () => {
    const { review, state, newest } = await known(req, of)
    if (version !== undefined && version !== newest.id) throw refuse(req, 'state', STATUS.state)
    // Comments at fields say why, too.
    const hasReason = comment.trim() !== '' || (action === 'return' && hasOpenComments(review))
    const answer = decide(action, { state, actor: actorOf(req, review), hasReason })
    if ('fault' in answer) throw refuse(req, answer.fault, STATUS[answer.fault])
    if (action === 'publish' || action === 'emergency') await publishNewest(req, of)
    await storeReview(req, of, reviewAfter(req, review, { action, to: answer.to, text: comment }))
    await recordAct(req, { action: 'review', subject: of.collection, document: of.id, note: action })
  })
}

/** Where a document stands, and what the requesting user may do about it. */
export async function tellReview(req: PayloadRequest, of: Reviewed) {
  const { review, state, newest } = await known(req, of)
  const [isRequired, isAllowed, actor] = [
    await needsApproval(req.payload, of.collection, req),
    await takesPart(req, of),
    actorOf(req, review),
  ]
  const actions = isAllowed ? actionsOf(state, actor) : []
  // Where no second person is needed, a publisher simply publishes.
  const offered = actions.filter((one) => isRequired || one !== 'emergency')
  return {
    ...{ state, version: newest.id, isRequired, actions: offered, remarks: review?.remarks ?? [] },
    comments: tellComments(req, of, review),
    mayComment: isAllowed && mayComment(state, actor),
    mayAnswer: isAllowed,
  }
}
