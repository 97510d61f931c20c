import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { toClusterKey } from '../../../search/cluster.ts'
import type { SearchLog } from '../../payload-types.ts'
import { inTransaction } from '../../transaction.ts'
import { addClusters, mostSearched } from '../../searchReport/add.ts'
import type { ClusterDay, LogEntry, LogNote } from '../../searchReport/shapes.ts'

/** Batches taken at once; what is left waits for the next round. */
const MOST_BATCHES = 500
/**
 * What is kept of one day; of more, the rarest are forgotten, so that a flood of nonsense cannot fill the database. A
 * document of MongoDB has 16 MB at most.
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
    // Pages are counted beside the search, which a transaction of MongoDB does not take.
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
  // One statement: payload.delete() deletes side by side, which a transaction of MongoDB does not take.
  await payload.db.deleteMany({
    collection: 'search-log',
    where: { id: { in: batches.map(({ id }) => id) } },
    req,
  })
}

/** Stores the day and deletes its batches, both or neither. */
async function compactDay(payload: Payload, day: string, batches: SearchLog[]): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () => storeDay(payload, day, batches, req))
}

/** Notes of readers in batches, with the day they were written. */
export type DatedNote = LogNote & { day: string }

/**
 * Adds the waiting batches of the log to their days.
 * @param keepNotes gets what readers said was missing before its batch is deleted; may get a note twice
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
