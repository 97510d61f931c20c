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

/** A client for the configured engine, with write access. Throws when none is configured. */
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

/** Adds, updates or deletes documents in the index to match what the public sees, and waits for the engine. */
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

/** Whether the index can be written; true without an engine, since there is nothing to wait for. */
export async function isIndexReady(): Promise<boolean> {
  return !env.MEILI_URL || isSearchAlive(searchClient())
}

async function* searchDocuments(payload: Payload, type: SearchType): AsyncGenerator<SearchDocument> {
  for await (const stored of listPublic(payload, type)) {
    const doc = toSearchDocument(type, stored as unknown as Stored)
    if (doc) yield doc
  }
}

/** Progress of a rebuild: `written` of `total` documents of one type. */
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
 * Fills new indexes from the database and swaps each with the old one; searches continue meanwhile.
 * @returns how many documents each type has
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

/** Rebuilds the indexes that are new, lost, or made by another version. A no-op when there are none. */
export async function refreshStaleIndexes(payload: Payload): Promise<SearchType[]> {
  if (!env.MEILI_URL) return []
  const types = await ensureIndexes(searchClient())
  if (types.length > 0) payload.logger.info({ msg: 'search indexes are rebuilt', types })
  await rebuildIndexes(payload, { types })
  return types
}

/** Deletes the indexes whose files are damaged. @returns their names */
export async function dropDamagedIndexes(payload: Payload, look = 0): Promise<string[]> {
  const damaged = await findDamaged(searchClient(), look)
  if (damaged.length === 0) return []
  payload.logger.warn({ msg: 'search indexes are damaged and made anew', indexes: damaged })
  await dropIndexes(searchClient(), damaged)
  return damaged
}

/**
 * Consecutive checks that must find damage: the supervisor of a bundled engine notices it sooner and handles it better.
 */
const LOOKS_UNTIL_SURE = 3

/** Keeps the indexes intact: lost, damaged or outdated ones are rebuilt. Call `look` every few seconds. */
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
