import type { PayloadRequest } from 'payload'
import { orderSchedule } from './order.ts'
import { cancelSchedule } from './routes.ts'

type Args = { req: PayloadRequest; deleteID?: string | number } & Record<string, unknown>

/**
 * Stands in for the server function of Payload's own scheduler, which asks for no rights to the document: whoever calls
 * it gets what the routes of schedules give.
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
