import type { Payload } from 'payload'
import { makeSearchClient, type SearchClient } from '../../search/client.ts'
import { dropIndexes, findDamaged } from '../../search/damage.ts'
import { toSearchDocument, type StoredByType } from '../../search/documents.ts'
import { ensureIndexes, isSearchAlive } from '../../search/indexes.ts'
import { rebuild } from '../../search/rebuild.ts'
import { makeIndexAgreeOnAll } from '../../search/reconcile.ts'
import { SEARCH_TYPES, type SearchDocument, type SearchType } from '../../search/types.ts'
import { env } from '../env.ts'
import { findPublic, listPublic } from './publicView.ts'
import { queueReconciles } from './dueJobs.ts'

const WRITE_TIMEOUT_MS = 30_000

export const isIndexed = (collection: string): collection is SearchType =>
  (SEARCH_TYPES as readonly string[]).includes(collection)

/** The engine that the settings name, for writing. Throws when they name none. */
export function searchClient(): SearchClient {
  if (!env.MEILI_URL) throw new Error('MEILI_URL is not set: there is no search engine to write to')
  return makeSearchClient({
    url: env.MEILI_URL,
    apiKey: env.MEILI_MASTER_KEY,
    timeoutMs: WRITE_TIMEOUT_MS,
    prefix: env.MEILI_PREFIX,
  })
}

type Stored = StoredByType[SearchType] | null

/** Stores or removes documents in the index, as an anonymous reader sees them now, and waits for the engine. */
export async function makeIndexAgreeWithPublic(
  payload: Payload,
  type: SearchType,
  ids: string[],
): Promise<void> {
  const truth = new Map<string, SearchDocument | null>(ids.map((id) => [id, null]))
  for (const stored of await findPublic(payload, type, ids)) {
    truth.set(String(stored.id), toSearchDocument(type, stored as unknown as Stored))
  }
  await makeIndexAgreeOnAll(searchClient(), type, truth, { wait: true })
}

/** Whether the index can be written now; without an engine there is nothing to write, so nothing to wait for. */
export async function isIndexReady(): Promise<boolean> {
  return !env.MEILI_URL || isSearchAlive(searchClient())
}

async function* searchDocuments(payload: Payload, type: SearchType): AsyncGenerator<SearchDocument> {
  for await (const stored of listPublic(payload, type)) {
    const doc = toSearchDocument(type, stored as unknown as Stored)
    if (doc) yield doc
  }
}

/** How far a rebuild has come: `written` of `total` documents of one type. */
export type RebuildProgress = { type: SearchType; written: number; total: number }
type OnProgress = (progress: RebuildProgress) => void

async function rebuildIndex(payload: Payload, type: SearchType, onProgress: OnProgress): Promise<number> {
  const { totalDocs: total } = await payload.count({ collection: type, overrideAccess: false })
  return rebuild(searchClient(), type, searchDocuments(payload, type), {
    onProgress: (written) => onProgress({ type, written, total }),
    reconcile: (ids) => queueReconciles(payload, type, ids),
  })
}

/**
 * Fills new indexes from the database and puts each in the place of the old one; searches go on meanwhile.
 * @returns how many documents each type holds now
 */
export async function rebuildIndexes(
  payload: Payload,
  {
    types = SEARCH_TYPES,
    onProgress = () => undefined,
  }: { types?: readonly SearchType[]; onProgress?: OnProgress } = {},
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const type of types) counts[type] = await rebuildIndex(payload, type, onProgress)
  return counts
}

/** Rebuilds the indexes that are new, lost, or made by another version. Does nothing when all is well. */
export async function refreshStaleIndexes(payload: Payload): Promise<SearchType[]> {
  if (!env.MEILI_URL) return []
  const types = await ensureIndexes(searchClient())
  if (types.length > 0) payload.logger.info({ msg: 'search indexes are rebuilt', types })
  await rebuildIndexes(payload, { types })
  return types
}

/** Removes the indexes whose files are damaged. @returns their names */
export async function dropDamagedIndexes(payload: Payload, look = 0): Promise<string[]> {
  const damaged = await findDamaged(searchClient(), look)
  if (damaged.length === 0) return []
  payload.logger.warn({ msg: 'search indexes are damaged and made anew', indexes: damaged })
  await dropIndexes(searchClient(), damaged)
  return damaged
}

/** Looks in a row that have to find damage: the supervisor of a bundled engine sees it sooner and does it better. */
const LOOKS_UNTIL_SURE = 3

/** Keeps the indexes whole: what is lost, damaged or of another version is made anew. Call `look` every few seconds. */
export function makeIndexKeeper(payload: Payload) {
  let looks = 0
  let damagedLooks = 0
  return {
    look: async (): Promise<void> => {
      if (!env.MEILI_URL || !(await isIndexReady())) return
      looks += 1
      const damaged = await findDamaged(searchClient(), looks)
      damagedLooks = damaged.length > 0 ? damagedLooks + 1 : 0
      if (damaged.length > 0 && damagedLooks < LOOKS_UNTIL_SURE) return
      if (damaged.length > 0) await dropDamagedIndexes(payload, looks)
      await refreshStaleIndexes(payload)
    },
  }
}
