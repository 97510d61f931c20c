import type { Endpoint, PayloadRequest } from 'payload'
import { canEdit, canReadAll, type Reader } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { UNDO_DAYS } from '../globals/DeskSettings.ts'
import { Refusal } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'
import { nameOf } from '../workflow/requester.ts'
import { hold } from './holders.ts'
import { advance, progressOf } from './progress.ts'
import type { Run } from './run.ts'
import { findRun, setRun } from './store.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const WORDS = {
  rights: both('Bạn không xem hay làm tiếp được đợt này.', 'You may neither see nor continue this run.'),
  gone: both('Không có đợt này.', 'There is no such run.'),
  state: both('Đợt này chưa xong, hoặc đã hoàn tác.', 'This run is not done yet, or undone already.'),
  late: (days: number) =>
    both(`Chỉ hoàn tác được trong ${days} ngày.`, `A run can be undone for ${days} days only.`),
}

const refuse = (req: PayloadRequest, words: { vi: string; en: string }, status: number) =>
  new Refusal(inLanguageOf(req, words), status)

/** Since when runs can be undone. */
export async function undoSince(req: PayloadRequest): Promise<{ days: number; since: Date }> {
  const settings = await req.payload.db.findGlobal<{ undoDays?: number | null }>({
    slug: 'desk-settings',
    req,
  })
  const days = settings?.undoDays ?? UNDO_DAYS
  return { days, since: new Date(Date.now() - days * 86_400_000) }
}

/** Whoever did it, and those who read all content. */
export const maySeeRun = (req: PayloadRequest, { by }: Run): boolean =>
  canReadAll(req.user as Reader) || (canEdit(req.user as Reader) && String(req.user?.id) === by)

/** The run of a route. @throws Refusal 403 or 404 */
async function runOf(req: PayloadRequest): Promise<Run> {
  if (!req.user) throw refuse(req, WORDS.rights, 403)
  const run = await findRun(req, String(req.routeParams?.id))
  if (!run) throw refuse(req, WORDS.gone, canEdit(req.user as Reader) ? 404 : 403)
  if (!maySeeRun(req, run)) throw refuse(req, WORDS.rights, 403)
  return { ...run, id: String(run.id) }
}

/** The same for those who go on with it: auditors only read. */
async function runToChange(req: PayloadRequest): Promise<Run> {
  const run = await runOf(req)
  if (!canEdit(req.user as Reader)) throw refuse(req, WORDS.rights, 403)
  return run
}

const answer = (progress: object | null) => freshJson(progress)

/** The page of this request works on the run. */
const holdHere = ({ payload, user }: PayloadRequest, { id }: Run): Promise<void> =>
  hold(payload, id, { by: String(user!.id), place: 'page' })

async function beginUndo(req: PayloadRequest, { id, subject, what, createdAt }: Run): Promise<void> {
  const { days, since } = await undoSince(req)
  if (new Date(createdAt) < since) throw refuse(req, WORDS.late(days), 409)
  await inTransaction(req, async () => {
    if ((await findRun(req, id))?.state !== 'done') throw refuse(req, WORDS.state, 409)
    await setRun(req, id, { state: 'undoing', undoneBy: nameOf(req), undoneAt: new Date().toISOString() })
    await recordAct(req, { action: 'bulk-undo', subject, document: id, note: `Bắt đầu hoàn tác: ${what}` })
  })
}

/**
 * `GET /api/runs/:id/progress`: how far a run has come. `POST …/continue`: works on it for a moment. `POST …/undo`:
 * begins to take it back, which is then continued in the same way. When nobody asks any more, the worker goes on
 * (goOn.ts).
 */
export const runRoutes: Endpoint[] = [
  {
    path: '/:id/progress',
    method: 'get',
    handler: async (req) => answer(await progressOf(req, (await runOf(req)).id)),
  },
  {
    path: '/:id/continue',
    method: 'post',
    handler: async (req) => {
      const run = await runToChange(req)
      await holdHere(req, run)
      return answer(await advance(req, run))
    },
  },
  {
    path: '/:id/undo',
    method: 'post',
    handler: async (req) => {
      const run = await runToChange(req)
      await beginUndo(req, run)
      await holdHere(req, run)
      return answer(await progressOf(req, run.id))
    },
  },
]
