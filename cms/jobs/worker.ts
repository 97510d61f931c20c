import { setTimeout as sleep } from 'node:timers/promises'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { freeAbandonedJobs } from './abandoned.ts'
import { isIndexReady, refreshStaleIndexes } from './searchIndex.ts'

/** Pause between two looks at the queue, in milliseconds; a published change is searchable within about a second. */
const PAUSE = 500
/** Pause before the next try when the search engine could not be reached, in milliseconds. */
const ENGINE_RETRY = 10_000

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
process.once('disconnect', () => stop.abort())

const payload = await getPayload({ config })
const pause = (ms: number) => sleep(ms, undefined, { signal: stop.signal }).catch(() => undefined)

/** While the engine is away jobs wait untouched: a try would be counted, and written down in the job for good. */
async function runDueJobs(): Promise<void> {
  try {
    if (!(await isIndexReady())) return
    await payload.jobs.run({ sequential: true, limit: 50, overrideAccess: true, silent: { info: true } })
  } catch (err) {
    payload.logger.error({ msg: 'the job queue could not be read', err })
  }
}

async function refreshIndexesUntilDone(): Promise<void> {
  while (!stop.signal.aborted) {
    try {
      return await refreshStaleIndexes(payload)
    } catch (err) {
      payload.logger.error({ msg: 'the search indexes could not be checked', err })
      await pause(ENGINE_RETRY)
    }
  }
}

await freeAbandonedJobs(payload)
payload.logger.info({ msg: 'worker ready' })
const refreshing = refreshIndexesUntilDone()
while (!stop.signal.aborted) {
  await runDueJobs()
  await pause(PAUSE)
}
await refreshing
await payload.destroy()
process.exit(0)
