import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { ask } from '../../../tests/support/ask.ts'
import { countErrors, runLoad, formatErrors } from '../load.ts'
import { startTcpProxy } from '../../../tests/support/tcpProxy.ts'
import { formatRuns } from '../statistics.ts'
import { waitUntil } from '../waitUntil.ts'
import { lockSqlite } from './lockSqlite.ts'
import { prepareMixture } from './mixture.ts'
import { documentsOf } from './options.ts'
import { onItsOwn, type OwnBench, type PortalBench } from './own.ts'

/** Takes the database away and brings it back. */
type Cut = { cut: () => Promise<void>; restore: () => Promise<void> }

const BEFORE_SECONDS = 15
const AFTER_SECONDS = 15
const CONNECTIONS = 64
/** MongoDB is filled with fewer documents; the number of requested pages is the same. */
const FEWER = { news: 3000, documents: 1500, procedures: 1000 }
/** A path not requested before, so the response must come from the database. */
const unseen = () => `/tin-tuc?trang=${100 + Math.floor(Math.random() * 10_000)}`

/** Whether a page that is not cached is served without a server error. */
const isDatabaseThere = async (url: string): Promise<boolean> => {
  const answer = await ask(url + unseen()).catch(() => undefined)
  return answer !== undefined && answer.status < 500
}

/** @returns null when it is not back after a minute */
async function secondsUntilBack(url: string): Promise<number | null> {
  const began = performance.now()
  const back = waitUntil('The database is back', () => isDatabaseThere(url))
  return back.then((at) => (at - began) / 1000).catch(() => null)
}

/** Takes the database away under load. @returns whether it was really unavailable, and the result of the load */
async function loadThroughOutage({ options, progress, url, ...bench }: PortalBench, { cut, restore }: Cut) {
  const requests = await prepareMixture({ ...bench, options, progress, url })
  const outage = 60 * options['outage-minutes']
  const step = progress.step(`${options.rate} requests/s, the database away for ${outage} s`)
  const loading = runLoad(
    {
      ...{ origin: url, requests, perSecond: options.rate, connections: CONNECTIONS },
      seconds: Math.round(BEFORE_SECONDS + outage + AFTER_SECONDS),
    },
    { onShare: step.share },
  )
  await sleep(1000 * BEFORE_SECONDS)
  await cut()
  const since = performance.now()
  const wasAway = !(await isDatabaseThere(url))
  await sleep(1000 * outage - (performance.now() - since))
  await restore()
  const back = await secondsUntilBack(url)
  const load = await loading
  step.done(formatErrors(load))
  return { wasAway, back, load }
}

async function measureOne(bench: PortalBench, name: string, cut: Cut): Promise<void> {
  const { report, options } = bench
  const { wasAway, back, load } = await loadThroughOutage(bench, cut)
  if (!wasAway) report.fail(`${name}: a page that nobody had seen was answered, so the database was there`)
  const about = `${name}, away for ${options['outage-minutes']} min at ${options.rate} requests/s over ${options.addresses} pages`
  const times = `p99 ${formatRuns([load.answers.p99], 'ms')}, slowest ${formatRuns([load.answers.max], 'ms')}`
  report.figure(`${about}: errors on pages seen before`, countErrors(load), {
    ...{ goal: { atMost: 0 }, remark: [formatErrors(load), times].filter(Boolean).join('; ') },
  })
  report.figure(`${name}: pages not seen before are back after`, back, { unit: 's' })
  report.detail(name, load)
}

async function measureSqlite(bench: OwnBench): Promise<void> {
  let unlock = async () => {}
  const cut = async () => void ({ unlock } = await lockSqlite(join(bench.system.dataDir, 'portal.db')))
  await measureOne(bench, 'SQLite locked', { cut, restore: () => unlock() }).finally(() => unlock())
}

/** A URL for the same server with a database of our own, reached only through the proxy. */
function throughProxy(uri: string, host: string, name: string): string {
  const url = new URL(uri)
  url.host = host
  url.pathname = `/${name}`
  url.searchParams.set('directConnection', 'true')
  return url.href
}

async function measureMongo(bench: PortalBench, uri: string): Promise<void> {
  const { hostname, port } = new URL(uri)
  const proxy = await startTcpProxy({ hostname, port: Number(port || 27017) })
  const database = `bench_${Date.now()}`
  const DATABASE_URI = throughProxy(uri, proxy.host, database)
  const wanted = { more: { DATABASE_URI }, documents: FEWER }
  try {
    await onItsOwn(bench, database, wanted, (own) => measureOne(own, 'MongoDB stopped', proxy))
  } finally {
    const client = new MongoClient(DATABASE_URI)
    await client.db().dropDatabase()
    await client.close()
    await proxy.cut()
  }
}

/** The database is unavailable for minutes under a load of cached pages, which readers should not notice. */
export async function measureOutage(bench: PortalBench): Promise<void> {
  await onItsOwn(bench, 'archive', { documents: documentsOf(bench.options) }, measureSqlite)
  const mongodb = bench.options.mongodb ?? process.env.MONGODB_URI
  if (mongodb) return measureMongo(bench, mongodb)
  bench.report.note('MongoDB stopped: not measured, since neither --mongodb nor MONGODB_URI names a server')
}
