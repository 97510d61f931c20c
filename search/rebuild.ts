import { MeilisearchRequestError, type Index } from 'meilisearch'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { indexName, settle, type SearchClient } from './client.ts'
import { DOCUMENT_VERSION } from './documents.ts'
import { applySettings, ensureIndexes, settingsHash } from './indexes.ts'
import { dropState, putState, readState } from './state.ts'
import type { SearchDocument, SearchType } from './types.ts'

type Options = {
  /** Called with the number of documents written so far. */
  onProgress?: (written: number) => void
  /**
   * Reconciles documents after the swap. Best queued as reconcile jobs, whose worker runs one batch after the other;
   * else read what the public may see and call makeIndexAgreeOnAll.
   */
  reconcile: (ids: string[]) => Promise<void>
}

const BATCH = 1000
/**
 * Batches sent but not finished while the next one is read: one in progress and one waiting, so that the engine is
 * never idle. With more, a concurrent change would wait longer, since the engine works in order.
 */
const BATCHES_UNDER_WAY = 2
const SENDS_AGAIN = 4
const SEND_AGAIN_MS = 500
/** An older rebuild was killed; its leftovers are removed. */
const ABANDONED_MS = 6 * 3600 * 1000

/**
 * Fills a new index of a type and swaps it with the old one in one step, so that no search fails or sees half of it.
 * `documents` must be read after this call began (a generator is). Concurrent changes are recorded by
 * makeIndexAgreeOnAll and reconciled after the swap, so none is lost. Resolves to the number of documents.
 */
export async function rebuild(
  client: SearchClient,
  type: SearchType,
  documents: AsyncIterable<SearchDocument>,
  { onProgress, reconcile }: Options,
): Promise<number> {
  await ensureIndexes(client)
  await removeAbandoned(client, type)
  const name = `${indexName(client, type)}_new_${randomUUID().slice(0, 8)}`
  await putState(client, [{ id: name, build: type, startedAt: Date.now() }])
  try {
    const written = await fill(client, type, name, documents, onProgress)
    await settle(client.engine.swapIndexes([{ indexes: [indexName(client, type), name], rename: false }]))
    await putState(client, [{ id: type, settings: settingsHash(type), documents: DOCUMENT_VERSION }])
    await replayChanges(client, type, name, reconcile)
    return written
  } finally {
    await removeBuild(client, name)
  }
}

async function fill(
  client: SearchClient,
  type: SearchType,
  name: string,
  documents: AsyncIterable<SearchDocument>,
  onProgress: Options['onProgress'],
): Promise<number> {
  await applySettings(client, type, name)
  const index = client.engine.index<SearchDocument>(name)
  const underWay: { size: number; done: Promise<void> }[] = []
  let written = 0
  const waitForOldest = async () => {
    const oldest = underWay.shift()
    if (!oldest) return
    await oldest.done
    written += oldest.size
    onProgress?.(written)
  }
  for await (const batch of batches(documents)) {
    if (underWay.length >= BATCHES_UNDER_WAY) await waitForOldest()
    const done = send(index, batch)
    // Awaited later; until then a rejection must not count as unhandled.
    done.catch(() => undefined)
    underWay.push({ size: batch.length, done })
  }
  while (underWay.length > 0) await waitForOldest()
  return written
}

/**
 * Writes a batch and waits. It is sent again when the connection breaks: the engine closes connections that are idle
 * for 5 s, and reading the next batch may take as long on a busy machine.
 */
async function send(index: Index<SearchDocument>, batch: SearchDocument[]): Promise<void> {
  for (let left = SENDS_AGAIN; ; left -= 1) {
    try {
      return await settle(index.addDocuments(batch, { primaryKey: 'id' }))
    } catch (error) {
      if (left === 0 || !(error instanceof MeilisearchRequestError)) throw error
      await sleep(SEND_AGAIN_MS)
    }
  }
}

async function* batches(documents: AsyncIterable<SearchDocument>): AsyncGenerator<SearchDocument[]> {
  let batch: SearchDocument[] = []
  for await (const document of documents) {
    batch.push(document)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function replayChanges(
  client: SearchClient,
  type: SearchType,
  name: string,
  reconcile: Options['reconcile'],
): Promise<void> {
  await dropState(client, [name])
  const { builds, changes } = await readState(client)
  const mine = changes.filter((record) => record.change === type)
  await reconcile([...new Set(mine.map((record) => record.documentId))])
  // Another rebuild of this type still needs them.
  if (builds.some((record) => record.build === type)) return
  await dropState(
    client,
    mine.map((record) => record.id),
  )
}

async function removeBuild(client: SearchClient, name: string): Promise<void> {
  await dropState(client, [name])
  await client.engine.deleteIndexIfExists(name)
}

async function removeAbandoned(client: SearchClient, type: SearchType): Promise<void> {
  const { builds } = await readState(client)
  const abandoned = builds.filter(
    (record) => record.build === type && Date.now() - record.startedAt > ABANDONED_MS,
  )
  for (const record of abandoned) await removeBuild(client, record.id)
}
