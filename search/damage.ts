import { indexName, isIndexMissing, settle, type SearchClient } from './client.ts'
import { readState } from './state.ts'
import { SEARCH_TYPES, type SearchType } from './types.ts'

/**
 * Words that occur in nearly every text of one type or another: consecutive checks search other ones and so read other
 * pages.
 */
const WORDS = [
  'thủ tục',
  'nghị định',
  'ủy ban nhân dân',
  'giấy phép',
  'xã phường',
  'đất đai',
  'hồ sơ',
  'lào cai',
  '',
]
/** Documents of each index that one check reads. */
const WINDOW = 200

/** Whether the engine failed for an internal reason, as when it cannot read its files. */
function isInternal(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'internal'
}

/** Rejects as a reader's search would. */
async function readIndex(client: SearchClient, name: string, look: number): Promise<void> {
  const index = client.engine.index(name)
  await index.search(WORDS[look % WORDS.length], { limit: 5, attributesToRetrieve: ['id'] })
  const { total } = await index.getDocuments({ limit: 1, fields: ['id'] })
  const windows = Math.max(1, Math.ceil(total / WINDOW))
  await index.getDocuments({ limit: WINDOW, offset: (look % windows) * WINDOW })
}

/** A missing index is not damaged. */
async function isDamaged(client: SearchClient, name: string, look: number): Promise<boolean> {
  try {
    await readIndex(client, name, look)
    return false
  } catch (error) {
    if (isInternal(error)) return true
    if (isIndexMissing(error)) return false
    throw error
  }
}

/**
 * Reads of every index what a search reads, and a part of its documents.
 * @param look number of the check: each reads another part, so that consecutive checks cover everything
 * @returns the names of the indexes whose files are damaged
 * @throws the client's error when the engine does not answer
 */
export async function findDamaged(client: SearchClient, look: number): Promise<string[]> {
  const names = [...SEARCH_TYPES.map((type) => indexName(client, type)), `${client.prefix}state`]
  const damaged: string[] = []
  for (const name of names) if (await isDamaged(client, name, look)) damaged.push(name)
  return damaged
}

/** An engine that cannot delete an index within this time, in milliseconds, never will. */
const DROP_PATIENCE = 15_000

/**
 * Removes indexes; they are then made and filled like missing ones.
 * @throws SearchTaskFailed, or the client's error, when the engine cannot: its files must then be removed by hand
 */
export async function dropIndexes(client: SearchClient, names: readonly string[]): Promise<void> {
  for (const name of names) await settle(client.engine.deleteIndex(name), DROP_PATIENCE)
}

/** `filling`: an index is missing, damaged or not filled yet, so that searches would find less than there is. */
export type EngineState = 'well' | 'filling' | 'away'

/** The present state of the engine for readers. Never throws. */
export async function engineState(client: SearchClient): Promise<EngineState> {
  try {
    const queries = SEARCH_TYPES.map((type) => ({ indexUid: indexName(client, type), q: WORDS[0], limit: 1 }))
    const [isFilled] = await Promise.all([areFilled(client), client.engine.multiSearch({ queries })])
    return isFilled ? 'well' : 'filling'
  } catch (error) {
    return isInternal(error) || isIndexMissing(error) ? 'filling' : 'away'
  }
}

/** Whether every index has been filled and still exists. */
export async function areFilled(client: SearchClient): Promise<boolean> {
  const { indexes } = await readState(client)
  const isFilled = (type: SearchType) =>
    indexes.some(({ id, documents }) => id === type && documents !== null)
  return SEARCH_TYPES.every(isFilled)
}
