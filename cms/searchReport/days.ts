import type { Payload } from 'payload'
import { addDay } from './add.ts'
import { KEEP_DAYS, type ClusterTotals, type SearchDay } from './shapes.ts'

/** A cluster is shown from this many searches on: a text that one person typed once stays in the log. */
export const LEAST_SEARCHES = 2

/** The clustered days of the log from `since` on ('YYYY-MM-DD'), one at a time. */
export async function* readDays(payload: Payload, since: string): AsyncGenerator<SearchDay> {
  const { docs } = await payload.find({
    collection: 'search-log',
    where: { and: [{ kind: { equals: 'day' } }, { day: { greater_than_equal: since } }] },
    select: { day: true },
    sort: 'day',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  for (const { id } of docs) {
    const doc = await payload.findByID({
      collection: 'search-log',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
    })
    if (doc) yield { day: doc.day, clusters: (doc.entries ?? []) as SearchDay['clusters'] }
  }
}

/** The totals of each cluster since a day ('YYYY-MM-DD'). */
export async function readTotals(payload: Payload, since: string): Promise<Map<string, ClusterTotals>> {
  const totals = new Map<string, ClusterTotals>()
  for await (const day of readDays(payload, since)) addDay(totals, day)
  return totals
}

/** The retention of searches in days, from the settings. */
export async function readKeepDays(payload: Payload): Promise<number> {
  const settings = await payload.findGlobal({ slug: 'search-settings', depth: 0, overrideAccess: true })
  return settings.log?.keepDays ?? KEEP_DAYS
}
