import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import {
  ITEM_STATES,
  noCounts,
  type Counts,
  type ItemState,
  type Run,
  type RunItem,
  type RunState,
  type StoredItem,
} from './run.ts'

export const RUNS: CollectionSlug = 'runs'
export const RUN_ITEMS: CollectionSlug = 'run-items'

type New = Pick<Run, 'kind' | 'subject' | 'what'>

/** Stores a run with all its items, in the transaction of `req`. @returns its id */
export async function storeRun(req: PayloadRequest, run: New, items: RunItem[]): Promise<string> {
  const { db } = req.payload
  const user = req.user as unknown as { id: unknown; name?: string }
  const data = { ...run, state: 'running', by: String(user.id), byName: user.name ?? '', total: items.length }
  const stored = await db.create({ collection: RUNS, data, req })
  const id = String(stored.id)
  for (const [position, item] of items.entries())
    await db.create({ collection: RUN_ITEMS, data: { ...item, run: id, position }, req, returning: false })
  return id
}

/** Null for one that does not exist, or no longer. */
export const findRun = (req: PayloadRequest, id: string): Promise<Run | null> =>
  req.payload.db.findOne<Run>({ collection: RUNS, where: { id: { equals: id } }, req })

export const setRun = (req: PayloadRequest, id: string, data: Partial<Run>): Promise<unknown> =>
  req.payload.db.updateOne({ collection: RUNS, id, data: { ...data }, req, returning: false })

/** The items of a run in a state, in their order. */
export async function itemsIn(
  req: PayloadRequest,
  run: string,
  { states, limit = 0 }: { states: readonly ItemState[]; limit?: number },
): Promise<StoredItem[]> {
  const where: Where = { and: [{ run: { equals: run } }, { state: { in: [...states] } }] }
  const { docs } = await req.payload.db.find<StoredItem>({
    ...{ collection: RUN_ITEMS, where, sort: 'position', limit, pagination: false, req },
  })
  return docs.map((item) => ({ ...item, id: String(item.id) }))
}

/** The item as it is now, in the transaction of `req`. */
export const findItem = (req: PayloadRequest, id: string): Promise<StoredItem | null> =>
  req.payload.db.findOne<StoredItem>({ collection: RUN_ITEMS, where: { id: { equals: id } }, req })

export const setItem = (req: PayloadRequest, id: string, data: Partial<RunItem>): Promise<unknown> =>
  req.payload.db.updateOne({ collection: RUN_ITEMS, id, data: { ...data }, req, returning: false })

/** How many items of a run are in each state. */
export async function countItems(req: PayloadRequest, run: string): Promise<Counts> {
  const counts = noCounts()
  for (const state of ITEM_STATES) {
    const where: Where = { and: [{ run: { equals: run } }, { state: { equals: state } }] }
    counts[state] = (await req.payload.db.count({ collection: RUN_ITEMS, where, req })).totalDocs
  }
  return counts
}

/** The newest runs. @param by only those of one person */
export async function listRuns(
  req: PayloadRequest,
  { by, since }: { by?: string; since: Date },
): Promise<Run[]> {
  const parts: Where[] = [{ createdAt: { greater_than: since.toISOString() } }]
  if (by) parts.push({ by: { equals: by } })
  const { docs } = await req.payload.db.find<Run>({
    ...{ collection: RUNS, where: { and: parts }, sort: '-createdAt', limit: 200, pagination: false, req },
  })
  return docs.map((run) => ({ ...run, id: String(run.id) }))
}

/** Forgets the items of runs that can no longer be undone; the audit log keeps what they changed. */
export async function forgetOldItems(req: PayloadRequest, before: Date): Promise<void> {
  const where: Where = { createdAt: { less_than: before.toISOString() } }
  await req.payload.db.deleteMany({ collection: RUN_ITEMS, where, req })
}

const OPEN: readonly RunState[] = ['running', 'undoing']

export const isOpen = ({ state }: Run): boolean => OPEN.includes(state)

/** The runs that are not done, the oldest first. */
export async function listOpenRuns({ db }: Payload): Promise<Run[]> {
  const where: Where = { state: { in: [...OPEN] } }
  const { docs } = await db.find<Run>({
    ...{ collection: RUNS, where, sort: 'createdAt', limit: 100, pagination: false },
  })
  return docs.map((run) => ({ ...run, id: String(run.id) }))
}

/** Forgets the runs that are done and older. */
export async function forgetOldRuns(req: PayloadRequest, before: Date): Promise<void> {
  const parts: Where[] = [
    { createdAt: { less_than: before.toISOString() } },
    { state: { not_in: [...OPEN] } },
  ]
  await req.payload.db.deleteMany({ collection: RUNS, where: { and: parts }, req })
}
