import { Meilisearch, type Config, type EnqueuedTaskPromise } from 'meilisearch'
import { SearchTaskFailed } from './errors.ts'
import type { SearchType } from './types.ts'

/** A connection to the engine and this portal's prefix of index names. */
export type SearchClient = { engine: Meilisearch; prefix: string }

type Options = {
  url: string
  apiKey?: string
  /** Timeout of one request in milliseconds; short for readers, long for writers. */
  timeoutMs: number
  prefix?: string
  /** In place of `fetch`: see readerHttp.ts. */
  httpClient?: Config['httpClient']
}

/** Builds a client without connecting. Throws when the URL is not valid. */
export function makeSearchClient({ url, apiKey, timeoutMs, prefix = '', httpClient }: Options): SearchClient {
  const defaultWaitOptions = { timeout: 600_000, interval: 20 }
  // Compressed answers arrive in several packets, and the engine waits 40 ms for the first to be acknowledged.
  const requestInit = { headers: { 'Accept-Encoding': 'identity' } }
  const engine = new Meilisearch({
    ...{ host: url, apiKey, timeout: timeoutMs, defaultWaitOptions, requestInit },
    ...(httpClient && { httpClient }),
  })
  return { engine, prefix }
}

/** Name of the index of a type. */
export function indexName(client: SearchClient, type: SearchType): string {
  return `${client.prefix}${type}`
}

/** Waits until the engine has finished a task. Throws SearchTaskFailed when it did not succeed. */
export async function settle(enqueued: EnqueuedTaskPromise, timeoutMs?: number): Promise<void> {
  const task = await enqueued.waitTask(timeoutMs === undefined ? undefined : { timeout: timeoutMs })
  if (task.status === 'succeeded') return
  const reason = task.error?.message ?? task.status
  throw new SearchTaskFailed(`Search task ${task.uid} (${task.type}) failed: ${reason}`, {
    cause: task.error,
  })
}

/** Whether the engine answered that an index does not exist. */
export function isIndexMissing(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'index_not_found'
}
