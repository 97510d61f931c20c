import type { PayloadRequest } from 'payload'
import { mayChange } from '../access/mayChange.ts'
import { canPublish, type Reader } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { startOfDay, today } from '../content/day.ts'
import { isOutdated } from '../content/outdated.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import type { Owner } from '../redirects/rows.ts'
import { fieldRefusal, Refusal } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'
import { isNewestDraft } from '../versions/published.ts'
import { NOT_WITHDRAWN } from './keep.ts'
import { faultOf, MODE_OF, type Fault, type Kind } from './kinds.ts'
import { withdrawing, type Explanation } from './request.ts'
import { resolveTarget, type Target } from './target.ts'

const WORDS = {
  role: both('Chỉ người xuất bản được gỡ nội dung này.', 'Only a publisher withdraws this content.'),
  state: both('Nội dung này không đang được công bố.', 'This content is not public.'),
  draft: both(
    'Có bản nháp mới hơn. Hãy công bố hoặc bỏ bản nháp đó trước.',
    'There is a newer draft. Publish or discard it first.',
  ),
  explanation: both('Hãy ghi cho người đọc biết vì sao.', 'Tell readers why.'),
  target: both('Hãy chọn nội dung thay thế.', 'Choose what replaces it.'),
  notMarked: both('Nội dung này không có thông báo nào.', 'This content has no notice.'),
}

const refuse = (req: PayloadRequest, name: keyof typeof WORDS, status: number) =>
  new Refusal(inLanguageOf(req, WORDS[name]), status)

function refusalOf(req: PayloadRequest, fault: Fault): Error {
  if (fault === 'explanation')
    return fieldRefusal(req, { path: 'withdrawal.reason', words: WORDS.explanation })
  if (fault === 'target') return fieldRefusal(req, { path: 'withdrawal.successor', words: WORDS.target })
  return refuse(req, fault, fault === 'role' ? 403 : 409)
}

type Stored = {
  id: string
  _status?: string | null
  deletedAt?: unknown
  withdrawal?: { mode?: string | null } | null
}

/** The stored document, whether readers see it, and whether there is a newer draft. */
async function readState(req: PayloadRequest, { collection, id }: Owner) {
  const { db } = req.payload
  const select = { _status: true, deletedAt: true, withdrawal: true } as const
  const stored = await db.findOne<Stored>({ collection, where: { id: { equals: id } }, select, req })
  return {
    isPublic: stored?._status === 'published' && !stored.deletedAt,
    hasDraft: await isNewestDraft(req, { collection, id }),
    isMarked: isOutdated(stored ?? {}),
  }
}

/** Whether the sender may publish this document. */
const mayWithdraw = async (req: PayloadRequest, of: Owner): Promise<boolean> =>
  canPublish(req.user as Reader) && mayChange(req, of)

interface Save {
  data: { _status: 'published' | 'draft'; withdrawal: object }
  explanation: Explanation
}

const save = (req: PayloadRequest, { collection, id }: Owner, { data, explanation }: Save) =>
  req.payload.update({
    ...{ collection, id, data: data as never, depth: 0, locale: 'vi' },
    ...{ overrideAccess: false, user: req.user, req, context: withdrawing(explanation) },
  })

export interface Asked {
  kind: Kind
  explanation: Explanation
  successor?: { relationTo: string; value: string } | undefined
  to?: string | undefined
}

/**
 * Withdraws a public document: its address says that it is gone and why, leads to what replaces it, or the document
 * stays with a notice.
 * @throws Refusal 403 or 409; ValidationError when the explanation or what replaces it is missing or not public
 */
export async function withdraw(req: PayloadRequest, of: Owner, asked: Asked): Promise<void> {
  const { kind, explanation } = asked
  const isAllowed = await mayWithdraw(req, of)
  if (!isAllowed) throw refuse(req, 'role', 403)
  await inTransaction(req, async () => {
    const target: Target | null = kind === 'replaced' ? await resolveTarget(req, of, asked) : null
    const facts = { ...(await readState(req, of)), kind, canPublish: isAllowed, hasTarget: target !== null }
    const fault = faultOf({ ...facts, explanation: explanation.vi ?? '' })
    if (fault) throw refusalOf(req, fault)
    const stored = { ...NOT_WITHDRAWN, ...target, mode: MODE_OF[kind], on: startOfDay(today()).toISOString() }
    const status = kind === 'outdated' ? ('published' as const) : ('draft' as const)
    await save(req, of, { data: { _status: status, withdrawal: stored }, explanation })
    await recordAct(req, {
      ...{ action: 'withdraw', subject: of.collection, document: String(of.id), note: kind },
    })
  })
}

/** Ends the notice of a document that stayed public. @throws Refusal 403 or 409 */
export async function endNotice(req: PayloadRequest, of: Owner): Promise<void> {
  if (!(await mayWithdraw(req, of))) throw refuse(req, 'role', 403)
  await inTransaction(req, async () => {
    const { isPublic, isMarked, hasDraft } = await readState(req, of)
    if (!isPublic || !isMarked) throw refuse(req, 'notMarked', 409)
    if (hasDraft) throw refuse(req, 'draft', 409)
    const data = { _status: 'published' as const, withdrawal: NOT_WITHDRAWN }
    await save(req, of, { data, explanation: { vi: null, en: null } })
    await recordAct(req, { action: 'end-withdrawal', subject: of.collection, document: String(of.id) })
  })
}
