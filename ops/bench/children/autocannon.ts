import autocannon from 'autocannon'
import type { Asked, Throughput } from '../throughput.ts'
import { readInput, say } from './say.ts'

const { url, headers = {}, seconds, connections } = readInput<Asked>()
const { requests, errors, non2xx, statusCodeStats } = await autocannon({
  ...{ url, headers, connections, duration: seconds },
})
// A 304 is what was asked for.
const notModified = statusCodeStats?.['304']?.count ?? 0
const result: Throughput = { perSecond: requests.average, errors: errors + non2xx - notModified }
say({ result })
