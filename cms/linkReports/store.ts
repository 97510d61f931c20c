import type { Payload, PayloadRequest, Where } from 'payload'
import type { CountedReport, ReportKind } from '../content/linkReports.ts'

export const LINK_REPORTS = 'link-reports'
export const FILING_PLACES = 'filing-places'

/** How many reports are looked at, so that a flood of them slows nobody down. */
const MOST_READ = 5000

type Db = Pick<Payload, 'db'>

/** A reader's report of a page that does not open, or is not what it should be. */
export interface LinkReport extends CountedReport {
  id: string
  /** As placeKey makes it. */
  place: string
  /** Id of the procedure from which the reader went there. */
  procedure: string
  /** Its code, and the host of the page: for people. */
  code: string
  host: string
  kind: ReportKind
  sentence?: string | null
  /** Whether a person has looked at it. */
  isAnswered: boolean
}

/** What is known of a place beside its own record: see cms/collections/FilingPlaces.ts. */
export interface StoredPlace {
  id: string
  key: string
  procedure: string
  reportedSince?: string | null
  checkedOn?: string | null
  byName?: string | null
}

/** The reports that nobody has answered, the newest first, of all places or one. @param from the first day */
export async function listOpenReports(
  { db }: Db,
  { from, place }: { from?: string; place?: string } = {},
  req?: PayloadRequest,
): Promise<LinkReport[]> {
  const where: Where = {
    and: [
      { isAnswered: { equals: false } },
      ...(from ? [{ day: { greater_than_equal: from } }] : []),
      ...(place ? [{ place: { equals: place } }] : []),
    ],
  }
  const { docs } = await db.find<LinkReport>({
    ...{ collection: LINK_REPORTS, where, sort: '-day', limit: MOST_READ, pagination: false },
    ...(req && { req }),
  })
  return docs
}

/** Everything that is known of places: a few records. */
export async function listStoredPlaces({ db }: Db): Promise<StoredPlace[]> {
  const { docs } = await db.find<StoredPlace>({
    ...{ collection: FILING_PLACES, sort: 'key', limit: 0, pagination: false },
  })
  return docs
}

type Known = Pick<StoredPlace, 'key' | 'procedure'> & Partial<StoredPlace>

/** Stores what has become known of a place, beside what is known of it. */
export async function keepPlace({ db }: Db, known: Known, req?: PayloadRequest): Promise<void> {
  const data = { ...known, updatedAt: new Date().toISOString() }
  const where = { key: { equals: known.key } }
  await db.upsert({ collection: FILING_PLACES, data, where, returning: false, ...(req && { req }) })
}
