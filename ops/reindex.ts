import { getPayload } from 'payload'
import { env } from '../cms/env.ts'
import { rebuildIndexes } from '../cms/jobs/searchIndex.ts'
import config from '../payload.config.ts'
import { StartError } from './start/failure.ts'

if (!env.MEILI_URL) {
  throw new StartError(
    'No search engine is running for this data folder.',
    'Start the portal (npm start) and run this beside it, or set MEILI_URL and MEILI_MASTER_KEY.',
  )
}

// npm run reindex: new indexes are filled beside the old ones and then take their place, so that search never stops.
const payload = await getPayload({ config })
const counts = await rebuildIndexes(payload, {
  onProgress: ({ type, written, total }) => console.log(`${type}: ${written} of ${total}`),
})
const told = Object.entries(counts).map(([type, count]) => `${type} ${count}`)
console.log(`The search index holds now: ${told.join(', ')}`)
await payload.destroy()
process.exit(0)
