import type { Payload, PayloadRequest } from 'payload'
import type { StoredHoliday } from '../content/hours/stored.ts'
import { toWorkdays, type Workdays } from '../content/hours/workdays.ts'

/** The working days by the published table of holidays, with their Vietnamese names. */
export async function readWorkdays(payload: Payload, req?: PayloadRequest): Promise<Workdays> {
  const { docs } = await payload.find({
    ...{ collection: 'holidays', locale: 'vi', depth: 0, limit: 0, pagination: false },
    ...{ overrideAccess: true, ...(req && { req }) },
  })
  return toWorkdays(docs as StoredHoliday[])
}
