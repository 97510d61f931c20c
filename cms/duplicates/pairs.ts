import type { Payload, PayloadRequest } from 'payload'
import { findPairs, pairKey, type Pair } from './find.ts'
import { readItems, type DuplicateType } from './sources.ts'

/** Changes with every document of the type. */
async function readStamp(req: PayloadRequest, collection: DuplicateType): Promise<string> {
  const newest = { sort: '-updatedAt', limit: 1, select: { updatedAt: true as const } }
  const { docs, totalDocs } = await req.payload.db.find<{ id: string; updatedAt: string }>({
    ...{ collection, where: { deletedAt: { exists: false } }, ...newest, req },
  })
  return `${totalDocs} ${docs[0]?.updatedAt}`
}

type Kept = Map<DuplicateType, { stamp: string; pairs: Pair[] }>

/** What was found last, by type. */
const kept = new WeakMap<Payload, Kept>()

/** The likely duplicates of a type, whoever may read them. */
async function allPairs(req: PayloadRequest, type: DuplicateType): Promise<Pair[]> {
  const stamp = await readStamp(req, type)
  const known: Kept = kept.get(req.payload) ?? new Map()
  kept.set(req.payload, known)
  const found = known.get(type)
  if (found?.stamp === stamp) return found.pairs
  const pairs = findPairs(await readItems(req, type))
  known.set(type, { stamp, pairs })
  return pairs
}

const keyOf = (type: DuplicateType, { a, b }: Pick<Pair, 'a' | 'b'>) => `${type}/${pairKey(a, b)}`

/** The keys of pairs that somebody said are no duplicates. */
async function readDismissed(req: PayloadRequest, type: DuplicateType): Promise<ReadonlySet<string>> {
  const { docs } = await req.payload.db.find<{ id: string; key: string }>({
    ...{ collection: 'not-duplicates', where: { type: { equals: type } }, limit: 0, pagination: false, req },
  })
  return new Set(docs.map(({ key }) => key))
}

/** The likely duplicates of a type, or those that somebody said are none. */
export async function readPairs(
  req: PayloadRequest,
  type: DuplicateType,
  { isDismissed }: { isDismissed: boolean },
): Promise<Pair[]> {
  const [pairs, dismissed] = [await allPairs(req, type), await readDismissed(req, type)]
  return pairs.filter((pair) => dismissed.has(keyOf(type, pair)) === isDismissed)
}

/** Remembers that two documents are no duplicates, or forgets it. */
export async function setDismissed(
  req: PayloadRequest,
  { type, a, b, isDismissed }: { type: DuplicateType; a: string; b: string; isDismissed: boolean },
): Promise<void> {
  const [{ db }, key] = [req.payload, keyOf(type, { a, b })]
  const where = { key: { equals: key } }
  await db.deleteMany({ collection: 'not-duplicates', where, req })
  if (!isDismissed) return
  const byName = (req.user as { name?: string } | null)?.name ?? ''
  await db.create({ collection: 'not-duplicates', data: { key, type, byName }, req, returning: false })
}
