import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

/** Resolves when what was written of an answer has gone out, or its reader has. */
export async function drained(response: ServerResponse): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return
  const gone = new AbortController()
  const { signal } = gone
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]).catch(
    () => undefined,
  )
  gone.abort()
}
