import type { PayloadRequest } from 'payload'
import { orderSchedule } from './order.ts'
import { cancelSchedule } from './routes.ts'

type Args = { req: PayloadRequest; deleteID?: string | number } & Record<string, unknown>

/**
 * Replaces the server function of Payload's own scheduler, which checks no rights to the document, with the same checks
 * as the routes of schedules.
 */
export async function schedulePublish({ req, deleteID, ...given }: Args): Promise<object> {
  try {
    if (deleteID === undefined) await orderSchedule(req, given)
    else await cancelSchedule(req, String(deleteID))
    return { message: req.t('general:success') }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}
