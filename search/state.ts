import type { EnqueuedTaskPromise } from 'meilisearch'
import { isIndexMissing, settle, type SearchClient } from './client.ts'
import type { SearchType } from './types.ts'

/** How an index was made: hash of its settings, version of its documents; null until it has been filled. */
export type IndexRecord = { id: SearchType; settings: string; documents: number | null }
/** A rebuild in progress. */
export type BuildRecord = { id: string; build: SearchType; startedAt: number }
/** A document that changed during a rebuild. */
export type ChangeRecord = { id: string; change: SearchType; documentId: string }
type StateRecord = IndexRecord | BuildRecord | ChangeRecord

export type State = { indexes: IndexRecord[]; builds: BuildRecord[]; changes: ChangeRecord[] }

const PAGE = 1000

function stateIndex(client: SearchClient) {
  return client.engine.index<StateRecord>(`${client.prefix}state`)
}

async function readRecords(client: SearchClient): Promise<StateRecord[]> {
  const records: StateRecord[] = []
  for (;;) {
    const page = await stateIndex(client).getDocuments({ limit: PAGE, offset: records.length })
    records.push(...page.results)
    if (page.results.length < PAGE) return records
  }
}

/** The records about the indexes, stored in the engine itself so that they are lost and restored together. */
export async function readState(client: SearchClient): Promise<State> {
  const records: StateRecord[] = await readRecords(client).catch((error: unknown) => {
    if (isIndexMissing(error)) return []
    throw error
  })
  return {
    indexes: records.filter((record): record is IndexRecord => 'settings' in record),
    builds: records.filter((record): record is BuildRecord => 'build' in record),
    changes: records.filter((record): record is ChangeRecord => 'change' in record),
  }
}

/** Stores records without waiting. */
export function enqueueState(client: SearchClient, records: StateRecord[]): EnqueuedTaskPromise {
  return stateIndex(client).addDocuments(records, { primaryKey: 'id' })
}

/** Stores records and waits until they are readable. */
export async function putState(client: SearchClient, records: StateRecord[]): Promise<void> {
  if (records.length > 0) await settle(enqueueState(client, records))
}

/** Removes records by id and waits until that is done. */
export async function dropState(client: SearchClient, ids: string[]): Promise<void> {
  if (ids.length > 0) await settle(stateIndex(client).deleteDocuments(ids))
}
