import { setTimeout as sleep } from 'node:timers/promises'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'

/** Pause between two looks at the queue, in milliseconds; a published change is searchable within about a second. */
const PAUSE = 500

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
process.once('disconnect', () => stop.abort())

const payload = await getPayload({ config })
payload.logger.info({ msg: 'worker ready' })

async function runDueJobs(): Promise<void> {
  try {
    await payload.jobs.run({ sequential: true, limit: 50, overrideAccess: true, silent: { info: true } })
  } catch (err) {
    payload.logger.error({ msg: 'the job queue could not be read', err })
  }
}

while (!stop.signal.aborted) {
  await runDueJobs()
  await sleep(PAUSE, undefined, { signal: stop.signal }).catch(() => undefined)
}
await payload.destroy()
process.exit(0)
