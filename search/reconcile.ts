import { randomUUID } from 'node:crypto'
import type { EnqueuedTaskPromise } from 'meilisearch'
import { indexName, settle, type SearchClient } from './client.ts'
import { ensureIndexes, listIndexNames } from './indexes.ts'
import { enqueueState, readState } from './state.ts'
import type { SearchDocument, SearchType } from './types.ts'

type Options = {
  /** Wait until the engine has done it, so that a failed write is an error the job can be run again for. */
  wait?: boolean
}

/**
 * Makes the index agree with what the public sees of documents of one type now: each id is stored when it has a
 * document, removed when it has none. One write each way, however many there are; doing it twice is the same as once.
 * While a rebuild runs, the changes are also noted for it.
 * Throws SearchTaskFailed when the engine refuses a document (none of the batch is stored then), or the client's own
 * error when the engine is away.
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

/** The engine does its tasks in their order, so a note is kept before the rebuild that it is for comes to its swap. */
async function noteChanges(
  client: SearchClient,
  type: SearchType,
  ids: string[],
): Promise<EnqueuedTaskPromise[]> {
  const [names, state] = await Promise.all([listIndexNames(client), readState(client)])
  const isMade = names.has(indexName(client, type)) && state.indexes.some((record) => record.id === type)
  // Writing to an index that is not there would make one without settings.
  if (!isMade) await ensureIndexes(client)
  if (!state.builds.some((record) => record.build === type)) return []
  const task = enqueueState(
    client,
    ids.map((documentId) => ({ id: randomUUID(), change: type, documentId })),
  )
  await task
  return [task]
}
