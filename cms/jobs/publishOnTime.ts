import { createLocalReq, JobCancelledError, type Payload, type TaskConfig } from 'payload'
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

function isTemporary(error: unknown): boolean {
  const told = toCallerError(error)
  return told instanceof Refusal && told.status === 503
}

/** What is published is what was looked at: both in one transaction. */
async function carryOutApproved(payload: Payload, order: StoredOrder): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
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
  handler: async ({ input, req: { payload } }) => {
    try {
      await carryOutApproved(payload, input)
    } catch (error) {
      if (isTemporary(error)) throw error
      payload.logger.error({ msg: 'an order of an editor failed for good', ...input, err: error })
      const { flattenedFields } = payload.collections[input.doc?.relationTo ?? 'news'].config
      throw new JobCancelledError(JSON.stringify(toReason(error, flattenedFields)))
    }
    return { output: {} }
  },
}
