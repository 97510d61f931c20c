import { randomUUID } from 'node:crypto'
import { indexName, settle, type SearchClient } from './client.ts'
import { ensureIndexes } from './indexes.ts'
import { putState, readState } from './state.ts'
import type { SearchDocument, SearchType } from './types.ts'

type Options = {
  /** Wait until the engine has done it, so that a failed write is an error the job can be run again for. */
  wait?: boolean
}

/**
 * Makes the index agree with what the public sees of one document now: stored when there is a document, removed when
 * there is none. Doing it twice is the same as once. While a rebuild runs, the change is also noted for it.
 * Throws SearchTaskFailed, or the client's own error when the engine is away.
 */
export async function makeIndexAgree(
  client: SearchClient,
  type: SearchType,
  id: string,
  doc: SearchDocument | null,
  { wait = false }: Options = {},
): Promise<void> {
  await noteChanges(client, type, [id])
  const index = client.engine.index<SearchDocument>(indexName(client, type))
  const task = doc ? index.addDocuments([doc], { primaryKey: 'id' }) : index.deleteDocument(id)
  if (wait) await settle(task)
  else await task
}

/**
 * Stores documents again that are public and whose words have changed with another document, and waits.
 * Throws SearchTaskFailed, or the client's own error when the engine is away.
 */
export async function storeAgain(
  client: SearchClient,
  type: SearchType,
  docs: SearchDocument[],
): Promise<void> {
  await noteChanges(
    client,
    type,
    docs.map(({ id }) => id),
  )
  const index = client.engine.index<SearchDocument>(indexName(client, type))
  await settle(index.addDocuments(docs, { primaryKey: 'id' }))
}

async function noteChanges(client: SearchClient, type: SearchType, ids: string[]): Promise<void> {
  const state = await readState(client)
  // Writing to an index that is not there would make one without settings.
  if (!state.indexes.some((record) => record.id === type)) await ensureIndexes(client)
  if (!state.builds.some((record) => record.build === type)) return
  await putState(
    client,
    ids.map((documentId) => ({ id: randomUUID(), change: type, documentId })),
  )
}
