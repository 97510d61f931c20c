import type { PayloadRequest, Where } from 'payload'
import { canPublish, type Reader } from '../access/permissions.ts'
import type { AuditAction } from '../audit/actions.ts'
import { recordAct } from '../audit/append.ts'
import type { CommentState, RefusalReason } from '../content/consultationComments.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { possibleIds } from '../jobs/publicView.ts'
import { Refusal } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'
import { nameOf, refuse, requireRights } from '../workflow/requester.ts'
import type { Moderation } from './asked.ts'
import { CONSULTATION_COMMENTS } from './comments.ts'
import { listGroups } from './groups.ts'
import { tellRefused } from './tellRefused.ts'

export interface OfConsultation {
  collection: 'consultations'
  id: string
}

const MOVED = both(
  'Người khác vừa xử lý góp ý này. Hãy xem lại danh sách.',
  'Somebody else has just decided on this comment. Look at the list again.',
)
const NO_GROUP = both(
  'Chưa có nhóm này. Hãy lưu nháp nhóm góp ý trước.',
  'There is no such group. Save it as a draft first.',
)

/** @throws Refusal 403 for those who may not publish for the agency of the consultation */
export async function requireModerator(req: PayloadRequest, of: OfConsultation): Promise<void> {
  await requireRights(req, of)
  if (!canPublish(req.user as Reader)) throw refuse(req, 'role', 403)
}

interface Change {
  state?: CommentState
  reason?: RefusalReason | null
  note?: string | null
  group?: string | null
}

const ACTIONS: Record<Moderation['act'], AuditAction> = {
  ...{ publish: 'opinion-published', refuse: 'opinion-refused', group: 'opinion-grouped' },
}

function changeOf(asked: Moderation): Change {
  if (asked.act === 'group') return { group: asked.group }
  if (asked.act === 'publish') return { state: 'published', reason: null, note: null }
  return { state: 'refused', reason: asked.reason, note: asked.note ?? null, group: null }
}

/** Comments are decided on as they were seen: what another person decided meanwhile stays. @throws Refusal 409 */
async function requireUnmoved(req: PayloadRequest, { id }: OfConsultation, { comments, seen }: Moderation) {
  const ids = possibleIds(req.payload, comments)
  const where: Where = {
    and: [{ id: { in: ids } }, { consultation: { equals: id } }, { state: { equals: seen } }],
  }
  const { totalDocs } = await req.payload.db.count({ collection: CONSULTATION_COMMENTS, where, req })
  if (totalDocs !== new Set(comments).size) throw new Refusal(inLanguageOf(req, MOVED), 409)
}

async function requireGroup(req: PayloadRequest, of: OfConsultation, asked: Moderation): Promise<void> {
  if (asked.act !== 'group' || asked.group === null) return
  const groups = await listGroups(req, of.id)
  if (!groups.some(({ key }) => key === asked.group)) throw new Refusal(inLanguageOf(req, NO_GROUP), 400)
}

/**
 * Publishes comments, refuses them with a reason, or puts them into a group; each is recorded.
 * @throws Refusal 403, 409 when somebody else was faster, 400 for a group that there is not
 */
export async function moderate(req: PayloadRequest, of: OfConsultation, asked: Moderation): Promise<void> {
  await requireModerator(req, of)
  await requireGroup(req, of, asked)
  const decided = asked.act === 'group' ? {} : { decidedAt: new Date().toISOString(), decidedBy: nameOf(req) }
  await inTransaction(req, async () => {
    await requireUnmoved(req, of, asked)
    for (const id of new Set(asked.comments)) {
      const data = { ...changeOf(asked), ...decided }
      await req.payload.db.updateOne({ collection: CONSULTATION_COMMENTS, id, data, req, returning: false })
      const note = asked.act === 'refuse' ? asked.reason : asked.act === 'group' ? (asked.group ?? '') : ''
      await recordAct(req, { action: ACTIONS[asked.act], subject: CONSULTATION_COMMENTS, document: id, note })
      if (asked.act === 'refuse')
        await tellRefused(req, of, { id, reason: asked.reason, note: asked.note ?? null })
    }
  })
}
