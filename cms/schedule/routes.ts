import type { Endpoint, PayloadRequest, Where } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { PUBLISH_ON_TIME } from '../jobs/publishOnTime.ts'
import { possibleIds } from '../jobs/publicView.ts'
import { listScheduled } from '../jobs/scheduled.ts'
import { Refusal } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'
import type { StoredOrder } from './carryOut.ts'
import { orderSchedule, requireRights, requireStaff, tryOut } from './order.ts'
import { reasonText } from './reason.ts'
import { recordOrder } from './recordOrder.ts'

const GONE = both('Lịch hẹn không còn nữa.', 'This order is gone.')
const RUNNING = both('Lịch hẹn này chưa hỏng, không cần chạy lại.', 'This order has not failed.')

type Job = { id: string | number; input?: StoredOrder; hasError?: boolean | null }

/**
 * The scheduled job of an id, if the requesting user may change its document.
 * @throws Refusal 403 or 404
 */
async function requireJob(req: PayloadRequest, asked: unknown): Promise<Job> {
  requireStaff(req)
  const [id] = possibleIds(req.payload, [String(asked)])
  const where: Where = { and: [{ id: { equals: id } }, { taskSlug: { equals: PUBLISH_ON_TIME } }] }
  const job = id && (await req.payload.db.findOne<Job>({ collection: 'payload-jobs', where }))
  const doc = job ? job.input?.doc : null
  if (!job || !doc) throw new Refusal(inLanguageOf(req, GONE), 404)
  await requireRights(req, doc.relationTo, String(doc.value))
  return job
}

/** Makes a failed schedule due now, on the authority of the requesting user. */
async function runAgain(req: PayloadRequest): Promise<void> {
  const { id, input, hasError } = await requireJob(req, req.routeParams?.id)
  if (!hasError || !input) throw new Refusal(inLanguageOf(req, RUNNING), 409)
  await tryOut(req, input)
  const at = new Date().toISOString()
  const data = {
    input: { ...input, isDecided: true },
    ...{ hasError: false, error: null, log: [], totalTried: 0, processing: false, waitUntil: at },
  }
  await inTransaction(req, async () => {
    await req.payload.db.updateOne({ collection: 'payload-jobs', id, data, req })
    await recordOrder(req, 'schedule', { ...input, at })
  })
}

/** Cancels a schedule. @throws Refusal 403 or 404 */
export const cancelSchedule = async (req: PayloadRequest, asked: unknown): Promise<void> => {
  const { id, input } = await requireJob(req, asked)
  const where = { id: { equals: id } }
  await inTransaction(req, async () => {
    await req.payload.db.deleteOne({ collection: 'payload-jobs', where, req, returning: false })
    await recordOrder(req, 'unschedule', input ?? {})
  })
}

async function listOfDocument(req: PayloadRequest) {
  requireStaff(req)
  const { collection, id } = req.query as { collection?: unknown; id?: unknown }
  const of = { collection: String(collection ?? ''), id: String(id ?? '') }
  const found = await listScheduled(req.payload, req.user!, { limit: 100, of })
  return found.map(({ reason, ...one }) => ({
    ...one,
    reason: reason && reasonText(reason, req.i18n.language),
  }))
}

/**
 * Schedules: POST creates one, GET lists those of a document (`?collection=&id=`), DELETE cancels one, POST …/run
 * retries a failed one. Changes are for publishers, each for documents they may change.
 */
export const scheduleRoutes: Endpoint[] = [
  {
    path: '/schedules',
    method: 'get',
    handler: async (req) => Response.json({ docs: await listOfDocument(req) }),
  },
  {
    path: '/schedules',
    method: 'post',
    handler: async (req) => {
      const given: unknown = await req.json?.().catch(() => null)
      return Response.json(await orderSchedule(req, given), { status: 201 })
    },
  },
  {
    path: '/schedules/:id/run',
    method: 'post',
    handler: async (req) => {
      await runAgain(req)
      return Response.json({ ok: true })
    },
  },
  {
    path: '/schedules/:id',
    method: 'delete',
    handler: async (req) => {
      await cancelSchedule(req, req.routeParams?.id)
      return Response.json({ ok: true })
    },
  },
]
