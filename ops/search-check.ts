import { getPayload } from 'payload'
import { env } from '../cms/env.ts'
import { checkSearch } from '../cms/jobs/driftCheck.ts'
import config from '../payload.config.ts'
import { StartError } from './start/failure.ts'

if (!env.MEILI_URL) {
  throw new StartError(
    'No search engine is running for this data folder.',
    'Start the portal (npm start) and run this beside it, or set MEILI_URL and MEILI_MASTER_KEY.',
  )
}

// npm run search:check: compares database and index; the worker of the running portal repairs differences.
const payload = await getPayload({ config })
const { types, stuck, tookMs } = await checkSearch(payload)
console.table(types)
console.log(
  `Checked in ${(tookMs / 1000).toFixed(1)} s. Changes that the engine has refused so far: ${stuck}`,
)
const queued = types.some(
  ({ isRebuilt, missing, extra, different }) => !isRebuilt && missing + extra + different > 0,
)
if (queued) console.log('The running portal mends what differs within seconds.')
await payload.destroy()
process.exit(0)
