import { randomUUID } from 'node:crypto'
import type { EnqueuedTaskPromise } from 'meilisearch'
import { indexName, settle, type SearchClient } from './client.ts'
import { ensureIndexes, listIndexNames } from './indexes.ts'
import { enqueueState, readState } from './state.ts'
import type { SearchDocument, SearchType } from './types.ts'

type Options = {
  /** Waits until the engine is done, so that a failed write rejects and the job can be retried. */
  wait?: boolean
}

/**
 * Brings the index in line with what the public may see of documents of one type: ids with a document are stored, ids
 * without are removed, in one write each. Idempotent. During a rebuild, the changes are also recorded for it. Throws
 * SearchTaskFailed when the engine refuses a document (then none of the batch is stored), or the client's own error
 * when the engine is unreachable.
 */
export async function makeIndexAgreeOnAll(
  client: SearchClient,
  type: SearchType,
  truth: ReadonlyMap<string, SearchDocument | null>,
  { wait = false }: Options = {},
): Promise<void> {
  if (truth.size === 0) return
  const notes = await noteChanges(client, type, [...truth.keys()])
  const index = client.engine.index<SearchDocument>(indexName(client, type))
  const stored = [...truth.values()].filter((doc) => doc !== null)
  const gone = [...truth.keys()].filter((id) => truth.get(id) === null)
  const tasks: EnqueuedTaskPromise[] = [...notes]
  if (stored.length > 0) tasks.push(index.addDocuments(stored, { primaryKey: 'id' }))
  if (gone.length > 0) tasks.push(index.deleteDocuments(gone))
  await Promise.all(wait ? tasks.map((task) => settle(task)) : tasks)
}

/** The same for one document. */
export async function makeIndexAgree(
  client: SearchClient,
  type: SearchType,
  id: string,
  doc: SearchDocument | null,
  options: Options = {},
): Promise<void> {
  await makeIndexAgreeOnAll(client, type, new Map([[id, doc]]), options)
}

/** The engine runs tasks in order, so a change is recorded before the rebuild it is meant for swaps. */
async function noteChanges(
  client: SearchClient,
  type: SearchType,
  ids: string[],
): Promise<EnqueuedTaskPromise[]> {
  const [names, state] = await Promise.all([listIndexNames(client), readState(client)])
  const isMade = names.has(indexName(client, type)) && state.indexes.some((record) => record.id === type)
  // Writing to a missing index would create one without settings.
  if (!isMade) await ensureIndexes(client)
  if (!state.builds.some((record) => record.build === type)) return []
  const task = enqueueState(
    client,
    ids.map((documentId) => ({ id: randomUUID(), change: type, documentId })),
  )
  await task
  return [task]
}
