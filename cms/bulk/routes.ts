import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { canEdit, type Reader } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf, languageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { undoSince } from '../runs/routes.ts'
import { forgetOldItems, storeRun } from '../runs/store.ts'
import { inTransaction } from '../transaction.ts'
import { readAsked, type Asked } from './asked.ts'
import { checkChange } from './checkChange.ts'
import { describeChange } from './describe.ts'
import { readNames, type Names } from './names.ts'
import { makePlan } from './plan.ts'
import type { Planned } from './planner.ts'
import { shownChanges } from './shown.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const WORDS = {
  rights: both('Tài khoản này không được sửa hàng loạt.', 'This account may not change many items.'),
  moved: both(
    'Danh sách đã thay đổi từ lúc xem trước. Hãy xem trước lại.',
    'The list has changed since the preview. Preview it again.',
  ),
  typed: (count: number) =>
    both(
      `Để bỏ, hãy gõ đúng số điểm nộp sẽ bỏ, là ${count}.`,
      `To remove them, type the number of entry points, which is ${count}.`,
    ),
}

const refuse = (req: PayloadRequest, words: { vi: string; en: string }, status: number) =>
  new Refusal(inLanguageOf(req, words), status)

interface Prepared {
  asked: Asked
  names: Names
  plan: Planned[]
}

async function prepare(req: PayloadRequest): Promise<Prepared> {
  if (!canEdit(req.user as Reader)) throw refuse(req, WORDS.rights, 403)
  const asked = await readAsked(req)
  const names = await readNames(req)
  await checkChange(req, asked.change, names)
  return { asked, names, plan: await makePlan(req, asked) }
}

const isWaiting = ({ state }: Planned) => state === 'waiting'

const preview: PayloadHandler = async (req) => {
  const { plan, names } = await prepare(req)
  const language = languageOf(req)
  const lines = plan.map(({ subject, document, title, act, before, after, reason, becomes }) => ({
    ...{ subject, document, title, act, reason, becomes },
    changes: shownChanges({ act, before, after }, { names, language }),
  }))
  return freshJson({ lines, count: plan.filter(isWaiting).length })
}

function requireSeen(req: PayloadRequest, { change, expected, typed }: Asked, count: number): void {
  if (count === 0 || expected !== count) throw refuse(req, WORDS.moved, 409)
  if (change.kind === 'removePoint' && typed !== String(count)) throw refuse(req, WORDS.typed(count), 400)
}

const start: PayloadHandler = async (req) => {
  const { asked, names, plan } = await prepare(req)
  requireSeen(req, asked, plan.filter(isWaiting).length)
  const { since } = await undoSince(req)
  const what = describeChange(asked.change, names)
  const subject = asked.collection
  const id = await inTransaction(req, async () => {
    await forgetOldItems(req, since)
    const items = plan.map(({ becomes: _, ...item }) => item)
    const run = await storeRun(req, { kind: 'bulk-edit', subject, what }, items)
    await recordAct(req, {
      action: 'bulk',
      subject,
      document: run,
      note: `Bắt đầu: ${what}. ${items.length} mục.`,
    })
    return run
  })
  return freshJson({ id })
}

/**
 * `POST /api/bulk-edit/plan`: what a change would do with each chosen document, or why it would not. `POST
 * /api/bulk-edit`: stores it as a run with the same items, which is then carried out by `POST /api/runs/:id/continue`.
 */
export const bulkRoutes: Endpoint[] = [
  { path: '/bulk-edit/plan', method: 'post', handler: preview },
  { path: '/bulk-edit', method: 'post', handler: start },
]
