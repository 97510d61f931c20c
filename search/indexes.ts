import { createHash } from 'node:crypto'
import { indexName, settle, type SearchClient } from './client.ts'
import { DOCUMENT_VERSION } from './documents.ts'
import { SETTINGS } from './settings.ts'
import { putState, readState, type IndexRecord } from './state.ts'
import { SEARCH_TYPES, type SearchType } from './types.ts'

/** Changes whenever the settings of a type change. */
export function settingsHash(type: SearchType): string {
  return createHash('sha256').update(JSON.stringify(SETTINGS[type])).digest('hex').slice(0, 16)
}

/** Applies the settings of a type to an index, which is created if missing, and waits until that is done. */
export async function applySettings(client: SearchClient, type: SearchType, name: string): Promise<void> {
  await settle(client.engine.index(name).updateSettings(SETTINGS[type]))
}

/** The names of all indexes in the engine, including those of other portals. */
export async function listIndexNames(client: SearchClient): Promise<Set<string>> {
  const { results } = await client.engine.getRawIndexes({ limit: 1000 })
  return new Set(results.map((index) => index.uid))
}

/**
 * Creates missing indexes, and returns the types that need a rebuild because their index was never filled, holds
 * documents of another version or was made with other settings. Existing indexes are left as they are: changing their
 * settings would cost the engine as much as a rebuild. A no-op when all is well.
 */
export async function ensureIndexes(client: SearchClient): Promise<SearchType[]> {
  const [names, state] = await Promise.all([listIndexNames(client), readState(client)])
  const isMade = (type: SearchType) =>
    names.has(indexName(client, type)) && state.indexes.some((record) => record.id === type)
  const lost = SEARCH_TYPES.filter((type) => !isMade(type))
  await Promise.all(lost.map((type) => applySettings(client, type, indexName(client, type))))
  const records = lost.map((type): IndexRecord => ({
    id: type,
    settings: settingsHash(type),
    documents: null,
  }))
  await putState(client, records)
  return listStaleTypes(client)
}

/** Types whose index needs a rebuild; all of them when the engine has lost its data. */
export async function listStaleTypes(client: SearchClient): Promise<SearchType[]> {
  const { indexes } = await readState(client)
  const isCurrent = (type: SearchType) =>
    indexes.some(
      ({ id, settings, documents }) =>
        id === type && settings === settingsHash(type) && documents === DOCUMENT_VERSION,
    )
  return SEARCH_TYPES.filter((type) => !isCurrent(type))
}

/** Whether the engine is up and answers. Never throws. */
export async function isSearchAlive(client: SearchClient): Promise<boolean> {
  return client.engine.isHealthy()
}
