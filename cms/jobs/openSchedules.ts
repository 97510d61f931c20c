import type { Payload, PayloadRequest, Where } from 'payload'
import type { StoredOrder } from '../schedule/carryOut.ts'
import { PUBLISH_ON_TIME } from './publishOnTime.ts'

/** A schedule that was not carried out yet, or that failed. */
export type OpenSchedule = {
  id: string | number
  input?: StoredOrder
  error?: unknown
  waitUntil?: string | null
  createdAt: string
  hasError?: boolean | null
}

const isOpen: Where[] = [{ taskSlug: { equals: PUBLISH_ON_TIME } }, { completedAt: { exists: false } }]

/** All open schedules, failed ones first, then by time. Nobody's rights are checked. */
export async function listOpenSchedules(payload: Payload, req?: PayloadRequest): Promise<OpenSchedule[]> {
  const { docs } = await payload.db.find<OpenSchedule>({
    ...{ collection: 'payload-jobs', where: { and: isOpen }, sort: ['-hasError', 'waitUntil'] },
    ...{ limit: 0, pagination: false, ...(req && { req }) },
  })
  return docs
}
