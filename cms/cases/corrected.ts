import type { Payload } from 'payload'
import type { Day } from '../content/day.ts'
import { CORRECTIONS } from '../corrections/store.ts'

interface Corrected {
  id: string
  path: string
  answeredOn: Day
}

/** By the address of a page, the day on which it was last corrected after a report. Nothing of a case is in it. */
export async function listCorrected({ db }: Pick<Payload, 'db'>): Promise<ReadonlyMap<string, Day>> {
  const { docs } = await db.find<Corrected>({
    ...{ collection: CORRECTIONS, where: { state: { equals: 'done' } }, sort: 'answeredOn' },
    ...{ select: { path: true, answeredOn: true }, limit: 0, pagination: false },
  })
  return new Map(docs.map(({ path, answeredOn }) => [path, answeredOn]))
}
