import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

/** Resolves when the response has been sent so far, or its client has disconnected. */
export async function drained(response: ServerResponse): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return
  const gone = new AbortController()
  const { signal } = gone
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]).catch(
    () => undefined,
  )
  gone.abort()
}
