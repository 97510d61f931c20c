import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { toClusterKey } from '../../../search/cluster.ts'
import type { SearchLog } from '../../payload-types.ts'
import { inTransaction } from '../../transaction.ts'
import { addClusters, mostSearched } from '../../searchReport/add.ts'
import type { ClusterDay, LogEntry, LogNote } from '../../searchReport/shapes.ts'

/** Batches merged at once; the rest waits for the next run. */
const MOST_BATCHES = 500
/**
 * Limits for one day; beyond them the rarest clusters are dropped, so that a flood of nonsense cannot fill the
 * database. A MongoDB document has 16 MB at most.
 */
const MOST = { clusters: 20_000, bytes: 8_000_000 }

const toCluster = ({ query, searches, zero, fallback, refined, clicks }: LogEntry): ClusterDay => ({
  ...{ key: toClusterKey(query), searches, zero, fallback, refined, clicks },
  spellings: [{ query, count: searches }],
})

const entriesOf = <T>(doc: SearchLog | undefined) => (doc?.entries ?? []) as unknown as T[]

async function findDay(payload: Payload, day: string, req: PayloadRequest): Promise<SearchLog | undefined> {
  const { docs } = await payload.find({
    collection: 'search-log',
    where: { and: [{ kind: { equals: 'day' } }, { day: { equals: day } }] },
    limit: 1,
    // Pagination counts in parallel with the query, which a MongoDB transaction does not allow.
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}

async function storeDay(payload: Payload, day: string, batches: SearchLog[], req: PayloadRequest) {
  const before = await findDay(payload, day, req)
  const added = batches.flatMap((batch) => entriesOf<LogEntry>(batch).map(toCluster))
  const clusters = mostSearched(addClusters([...entriesOf<ClusterDay>(before), ...added]), MOST)
  const searches = clusters.reduce((sum, cluster) => sum + cluster.searches, 0)
  const data = { day, kind: 'day' as const, entries: clusters as never, searches }
  const options = { collection: 'search-log', depth: 0, overrideAccess: true, req } as const
  await (before ? payload.update({ ...options, id: before.id, data }) : payload.create({ ...options, data }))
  // One statement: payload.delete() deletes in parallel, which a MongoDB transaction does not allow.
  await payload.db.deleteMany({
    collection: 'search-log',
    where: { id: { in: batches.map(({ id }) => id) } },
    req,
  })
}

/** Stores the day and deletes its batches, atomically. */
async function compactDay(payload: Payload, day: string, batches: SearchLog[]): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => storeDay(payload, day, batches, req))
}

/** Feedback from batches, with the day on which it was written. */
export type DatedNote = LogNote & { day: string }

/**
 * Adds the pending batches of the log to their days.
 * @param keepNotes receives feedback on missing results before its batch is deleted; may receive a note twice
 * @returns the keys of the clusters that were searched
 */
export async function compactLog(
  payload: Payload,
  keepNotes: (notes: DatedNote[]) => Promise<void>,
): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'search-log',
    where: { kind: { equals: 'batch' } },
    sort: 'createdAt',
    limit: MOST_BATCHES,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  await keepNotes(
    docs.flatMap(({ day, notes }) =>
      ((notes ?? []) as unknown as LogNote[]).map((note) => ({ ...note, day })),
    ),
  )
  for (const day of new Set(docs.map((doc) => doc.day))) {
    const batches = docs.filter((doc) => doc.day === day)
    await compactDay(payload, day, batches)
  }
  return new Set(docs.flatMap((doc) => entriesOf<LogEntry>(doc).map(({ query }) => toClusterKey(query))))
}
