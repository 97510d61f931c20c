import { checkSearch } from '../jobs/driftCheck.ts'
import { withCms } from './command.ts'
import { requireEngine } from './requireEngine.ts'

requireEngine()

// npm run search:check: compares database and index; the worker of the running portal repairs differences.
await withCms(async (payload) => {
  const { types, stuck, tookMs } = await checkSearch(payload)
  console.table(types)
  console.log(
    `Checked in ${(tookMs / 1000).toFixed(1)} s. Changes that the engine has refused so far: ${stuck}`,
  )
  const queued = types.some(
    ({ isRebuilt, missing, extra, different }) => !isRebuilt && missing + extra + different > 0,
  )
  if (queued) console.log('The running portal mends what differs within seconds.')
})
