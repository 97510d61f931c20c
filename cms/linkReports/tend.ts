import type { Payload } from 'payload'
import { addDays, today, type Day } from '../content/day.ts'
import { isAnsweredBy, placeKey, reportedSince } from '../content/linkReports.ts'
import { env } from '../env.ts'
import { queueReconciles } from '../jobs/dueJobs.ts'
import {
  FILING_PLACES,
  keepPlace,
  LINK_REPORTS,
  listOpenReports,
  listStoredPlaces,
  type LinkReport,
  type StoredPlace,
} from './store.ts'

const ENTRY_POINT = /^entry-points\/(.+)$/

/** By place, the day on which a person tried it, as the public records of the reported entry points say. */
async function checksOf(
  payload: Payload,
  reports: LinkReport[],
): Promise<ReadonlyMap<string, string | null>> {
  const ids = [...new Set(reports.flatMap(({ place }) => ENTRY_POINT.exec(place)?.[1] ?? []))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    ...{ collection: 'entry-points', where: { id: { in: ids } }, select: { checkedOn: true } },
    ...{ depth: 0, limit: 0, pagination: false, overrideAccess: false },
  })
  return new Map(docs.map(({ id, checkedOn }) => [placeKey('entry-points', String(id)), checkedOn ?? null]))
}

/** Reports that nobody has answered, neither by looking at them nor by the day in the entry point, the newest first. */
export async function listUnanswered(payload: Payload, from?: Day): Promise<LinkReport[]> {
  const reports = await listOpenReports(payload, from ? { from } : {})
  const checks = await checksOf(payload, reports)
  return reports.filter((one) => !isAnsweredBy(checks.get(one.place), one))
}

type Reported = Pick<StoredPlace, 'key' | 'procedure' | 'reportedSince'>

/** The places of which enough readers say that they do not work. */
function reportedPlaces(reports: LinkReport[]): Reported[] {
  return [...Map.groupBy(reports, ({ place }) => place)].flatMap(([key, own]) => {
    const since = reportedSince(own, env.LINK_REPORT_READERS)
    return since ? [{ key, procedure: own[0]!.procedure, reportedSince: since }] : []
  })
}

/**
 * Deletes reports past their time, and makes what readers are told of places follow from the reports of the last days.
 * The pages of a procedure become stale only when it is told something else of it.
 */
export async function tendLinkReports(payload: Payload, now = new Date()): Promise<void> {
  const day = today(now)
  const oldest = addDays(day, 1 - env.LINK_REPORT_KEEP_DAYS)
  await payload.db.deleteMany({ collection: LINK_REPORTS, where: { day: { less_than: oldest } } })
  const reported = reportedPlaces(await listUnanswered(payload, addDays(day, 1 - env.LINK_REPORT_DAYS)))
  const stored = await listStoredPlaces(payload)
  const known = new Map(stored.map((one) => [one.key, one]))
  const isNow = new Set(reported.map(({ key }) => key))
  const over = stored
    .filter((one) => one.reportedSince && !isNow.has(one.key))
    .map(({ key, procedure }): Reported => ({ key, procedure, reportedSince: null }))
  const turned = [...reported, ...over].filter(
    (one) => (known.get(one.key)?.reportedSince ?? null) !== one.reportedSince,
  )
  for (const one of turned) await keepPlace(payload, one)
  await queueReconciles(payload, FILING_PLACES, [...new Set(turned.map(({ procedure }) => procedure))])
}
