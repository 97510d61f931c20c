import type { PayloadRequest } from 'payload'
import { mayChange } from '../access/mayChange.ts'
import { canEdit, canPublish, type Reader } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { tryOut } from '../schedule/order.ts'
import { inTransaction } from '../transaction.ts'
import { endOwnLock } from './endLock.ts'
import { findReview, needsApproval, storeReview, type Review, type Reviewed } from './review.ts'
import { actionsOf, decide, type Action, type Actor, type Fault, type State } from './transitions.ts'

const WORDS = {
  rights: both('Bạn không có quyền sửa nội dung này.', 'You may not change this content.'),
  gone: both('Không có nội dung này.', 'There is no such content.'),
  role: both('Việc này không thuộc vai trò của bạn.', 'Your role does not include this.'),
  state: both(
    'Nội dung đã chuyển sang bước khác. Hãy tải lại trang.',
    'The content has moved on to another state. Reload the page.',
  ),
  own: both(
    'Người đã gửi duyệt không tự duyệt được. Hãy nhờ một người xuất bản khác.',
    'Whoever submitted this does not approve it. Ask another publisher.',
  ),
  comment: both('Hãy ghi lý do.', 'Give the reason.'),
}
const STATUS: Record<Fault, number> = { role: 403, own: 403, state: 409, comment: 400 }

const refuse = (req: PayloadRequest, name: keyof typeof WORDS, status: number) =>
  new Refusal(inLanguageOf(req, WORDS[name]), status)

/** Whether somebody may do what changes a document at all. */
async function requireRights(req: PayloadRequest, of: Reviewed): Promise<void> {
  if (!canEdit(req.user as Reader) || !(await mayChange(req, of))) throw refuse(req, 'rights', 403)
}

async function known(req: PayloadRequest, of: Reviewed) {
  const found = await findReview(req.payload, of, req)
  if (!found) throw refuse(req, 'gone', 404)
  return found
}

function actorOf(req: PayloadRequest, review: Review | null): Actor {
  const [reader, id] = [req.user as Reader, String(req.user?.id)]
  return {
    canEdit: canEdit(reader),
    canPublish: canPublish(reader),
    isInvolved: Boolean(review?.involved?.includes(id)),
    isSubmitter: review?.submittedBy === id,
  }
}

/** A review after an action. */
function reviewAfter(
  req: PayloadRequest,
  before: Review | null,
  done: { action: Action; to: State; text: string },
) {
  const { action, to, text } = done
  const user = req.user as unknown as { id: string | number; name?: string }
  const [id, at] = [String(user.id), new Date().toISOString()]
  const remark = { at, by: user.name ?? id, action, text: text.trim() }
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
 * Takes an action on a document: submits, returns, approves, publishes it. What is submitted must be complete. Whoever
 * passes it on no longer keeps others from editing it.
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
    const answer = decide(action, { state, actor: actorOf(req, review), comment })
    if ('fault' in answer) throw refuse(req, answer.fault, STATUS[answer.fault])
    if (action === 'publish' || action === 'emergency') await publishNewest(req, of)
    await storeReview(req, of, reviewAfter(req, review, { action, to: answer.to, text: comment }))
    await recordAct(req, { action: 'review', subject: of.collection, document: of.id, note: action })
  })
  // The form itself may be renewing the lock: on MongoDB that would undo the transaction.
  await endOwnLock(req, of)
}

/** Where a document stands, and what the requesting user may do about it. */
export async function tellReview(req: PayloadRequest, of: Reviewed) {
  const { review, state, newest } = await known(req, of)
  const [isRequired, isAllowed] = [
    await needsApproval(req.payload, of.collection, req),
    canEdit(req.user as Reader) && (await mayChange(req, of)),
  ]
  const actions = isAllowed ? actionsOf(state, actorOf(req, review)) : []
  // Where no second person is needed, a publisher simply publishes.
  const offered = actions.filter((one) => isRequired || one !== 'emergency')
  return { state, version: newest.id, isRequired, actions: offered, remarks: review?.remarks ?? [] }
}
