import type { Where } from 'payload'
import { AGAINST } from '../../cms/content/linkReports.ts'
import { addDays, today } from '../../cms/content/day.ts'
import { env } from './env.ts'
import { reportedPlaces } from './filingPlaces.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'

const AGE = 5000
/** How many reports are counted, so that a flood of them slows nobody down. */
const MOST_READ = 5000

/** Nothing is counted of a place that fewer readers report than its own page tells: one could report it many times. */
async function readHosts(): Promise<ReadonlyMap<string, number>> {
  const places = await reportedPlaces()
  if (places.length === 0) return new Map()
  const where: Where = {
    and: [
      { place: { in: places } },
      { isAnswered: { equals: false } },
      { isRepeat: { equals: false } },
      { kind: { in: [...AGAINST] } },
      { day: { greater_than_equal: addDays(today(), 1 - env.LINK_REPORT_DAYS) } },
    ],
  }
  const { db } = await getCms()
  const { docs } = await db.find<{ id: string; host: string }>({
    ...{ collection: 'link-reports', where, limit: MOST_READ, pagination: false, select: { host: true } },
  })
  const hosts = Map.groupBy(docs, ({ host }) => host)
  return new Map([...hosts].map(([host, reports]) => [host, reports.length]))
}

/** How often readers have reported lately that pages of a host do not work, by host; open reports alone. */
export const listReportedHosts = keep(readHosts, AGE)
