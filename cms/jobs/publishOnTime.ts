import {
  createLocalReq,
  JobCancelledError,
  type Payload,
  type PayloadRequest,
  type TaskConfig,
  type Where,
} from 'payload'
import { toCallerError } from '../databaseErrors.ts'
import { Refusal } from '../refusal.ts'
import { carryOut, type StoredOrder } from '../schedule/carryOut.ts'
import { toReason } from '../schedule/reason.ts'
import { requireApproved } from '../schedule/requireApproved.ts'
import { inTransaction } from '../transaction.ts'

/** The task that carries out schedules. It has the name of Payload's own task, whose queued jobs it takes over. */
export const PUBLISH_ON_TIME = 'schedulePublish'

/**
 * While the database is busy or unavailable: every 15 s, for a quarter of an hour. Other failures are final at once.
 */
const retries = { attempts: 60, backoff: { type: 'fixed' as const, delay: 15_000 } }

/** The order was cancelled, or is done. */
class OrderGone extends Error {
  override name = 'OrderGone'
}

function isTemporary(error: unknown): boolean {
  const told = toCallerError(error)
  return told instanceof Refusal && told.status === 503
}

/**
 * Marks a job as done in the transaction of `req`.
 * @returns false for one that was done before its worker was killed, or that somebody cancelled meanwhile
 */
async function finish(req: PayloadRequest, id: string | number): Promise<boolean> {
  const { db } = req.payload
  const isOpen: Where = { and: [{ id: { equals: id } }, { completedAt: { exists: false } }] }
  if (!(await db.findOne({ collection: 'payload-jobs', where: isOpen, req }))) return false
  const data = { completedAt: new Date().toISOString() }
  await db.updateOne({ collection: 'payload-jobs', id, data, req, returning: false })
  return true
}

/**
 * What is published is what was looked at, and once: in one transaction with the mark on the job. Otherwise a job whose
 * worker was killed would publish what was saved as a draft since.
 * @throws OrderGone
 */
async function carryOutOnce(payload: Payload, job: string | number, order: StoredOrder): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    if (!(await finish(req, job))) throw new OrderGone()
    const { type, doc } = order
    if (type !== 'unpublish' && doc)
      await requireApproved(req, { collection: doc.relationTo, id: String(doc.value) })
    await carryOut(payload, order, req)
  })
}

type PublishOnTime = { input: StoredOrder; output: object }

/**
 * Publishes or unpublishes a document at its scheduled time. Unlike Payload's own task it does not depend on the
 * account that scheduled it, and it stores the reason of a failure for the dashboard.
 */
export const publishOnTime: TaskConfig<PublishOnTime> = {
  slug: PUBLISH_ON_TIME,
  retries,
  inputSchema: [
    { name: 'type', type: 'radio', defaultValue: 'publish', options: ['publish', 'unpublish'] },
    { name: 'locale', type: 'text' },
    { name: 'timezone', type: 'text' },
    { name: 'doc', type: 'json' },
    { name: 'user', type: 'json' },
    { name: 'orderedBy', type: 'text' },
    { name: 'title', type: 'text' },
    { name: 'at', type: 'text' },
    { name: 'isDecided', type: 'checkbox' },
  ],
  handler: async ({ input, job, req: { payload } }) => {
    try {
      await carryOutOnce(payload, job.id, input)
    } catch (error) {
      if (isTemporary(error)) throw error
      if (error instanceof OrderGone) throw new JobCancelledError(error.name)
      payload.logger.error({ msg: 'an order of an editor failed for good', ...input, err: error })
      const { flattenedFields } = payload.collections[input.doc?.relationTo ?? 'news'].config
      throw new JobCancelledError(JSON.stringify(toReason(error, flattenedFields)))
    }
    return { output: {} }
  },
}
