import { z } from 'zod'
import { readAnswer } from './answers.ts'

const count = z.number()
const schema = z.object({
  cache: z.object({ entries: count, bytes: count, hits: count, stale: count, misses: count, renders: count }),
  admission: z.object({ rejected: count }),
})

/** `bytes` and `entries` as they are, all others since the portal started. */
export type Counters = z.infer<typeof schema>['cache'] & z.infer<typeof schema>['admission']

/** What the portal's page cache has counted so far, from GET /healthz; undefined for a portal that does not tell. */
export async function readCounters(url: string): Promise<Counters | undefined> {
  const { body } = await readAnswer(`${url}/healthz`)
  const parsed = schema.safeParse(JSON.parse(body.toString()))
  return parsed.success ? { ...parsed.data.cache, ...parsed.data.admission } : undefined
}
