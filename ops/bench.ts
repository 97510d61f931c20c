import autocannon from 'autocannon'
import { parseArgs } from 'node:util'
import { startBareServer } from './benchSearch/bareServer.ts'

/**
 * npm run bench -- [--url http://127.0.0.1:4321] [--seconds 8] [--connections 10]
 *
 * Measures a running portal from this machine. Every path is paired, in the same run, with a bare Node server that
 * sends the same bytes: only the ratio means anything on a shared machine. The load generator takes its share of the
 * processor, and autocannon waits for each answer (coordinated omission): latencies under overload look better than
 * they are.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4321' },
    seconds: { type: 'string', default: '8' },
    connections: { type: 'string', default: '10' },
  },
})

const PATHS = [
  '/healthz',
  '/',
  '/thu-tuc',
  '/thu-tuc/1.001193',
  '/van-ban',
  '/tin-tuc',
  '/api/search?q=lam+so+do',
]

type Row = {
  path: string
  kB: string
  'per second': number
  'p50 ms': number
  'p99 ms': number
  errors: number
  'of bare http': string
}

const fire = (url: string) =>
  autocannon({ url, duration: Number(values.seconds), connections: Number(values.connections) })

async function measure(path: string): Promise<Row> {
  const url = values.url + path
  const body = Buffer.from(await (await fetch(url)).arrayBuffer())
  const bare = await startBareServer(() => body)
  const baseline = await fire(bare.url)
  bare.close()
  const portal = await fire(url)
  return {
    path,
    kB: (body.length / 1000).toFixed(1),
    'per second': Math.round(portal.requests.average),
    'p50 ms': portal.latency.p50,
    'p99 ms': portal.latency.p99,
    errors: portal.errors + portal.non2xx,
    'of bare http': `${((100 * portal.requests.average) / baseline.requests.average).toFixed(1)} %`,
  }
}

const rows: Row[] = []
for (const path of PATHS) {
  console.log(`Measuring ${path} …`)
  rows.push(await measure(path))
}
console.table(rows)
