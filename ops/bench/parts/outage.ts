import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import { readAnswer } from '../answers.ts'
import type { Bench } from '../bench.ts'
import { countErrors, runLoad, tellErrors } from '../loads.ts'
import { prepareMixture } from '../mixture.ts'
import { lockSqlite } from '../outage/lockSqlite.ts'
import { startTcpProxy } from '../outage/tcpProxy.ts'
import { openPortal, type OwnPortal } from '../portal.ts'
import { told } from '../spread.ts'

/** The database goes and comes back. */
type Cut = { cut: () => Promise<void>; restore: () => Promise<void> }

const BEFORE_SECONDS = 15
const AFTER_SECONDS = 15
const CONNECTIONS = 64
const BACK_WITHIN_MS = 60_000
/** MongoDB is filled with fewer: the pages that are seen are as many. */
const FEWER = { news: 3000, documents: 1500, procedures: 1000 }
/** Never asked for before, so it can only be answered from the database. */
const unseen = () => `/tin-tuc?trang=${100 + Math.floor(Math.random() * 10_000)}`

/** Whether a page that nobody has seen is answered now; not a failure of the server, that is. */
const isDatabaseThere = async (url: string): Promise<boolean> => {
  const answer = await readAnswer(url + unseen()).catch(() => undefined)
  return answer !== undefined && answer.status < 500
}

async function secondsUntilBack(url: string): Promise<number> {
  const began = performance.now()
  while (performance.now() - began < BACK_WITHIN_MS) {
    if (await isDatabaseThere(url)) return (performance.now() - began) / 1000
    await sleep(250)
  }
  return NaN
}

async function measureOne(bench: Bench, name: string, own: OwnPortal, { cut, restore }: Cut): Promise<void> {
  const { figures, options, progress } = bench
  const { requests } = await prepareMixture({ ...bench, ...own })
  const outage = 60 * options.outageMinutes
  const step = progress.step(
    `${name}: ${options.rate} requests/s, the database away for ${options.outageMinutes} min`,
  )
  const loading = runLoad(
    {
      ...{ origin: own.url, requests, perSecond: options.rate },
      ...{ seconds: Math.round(BEFORE_SECONDS + outage + AFTER_SECONDS), connections: CONNECTIONS },
    },
    (share) => step.share(share),
  )
  await sleep(1000 * BEFORE_SECONDS)
  await cut()
  const since = performance.now()
  // Without this the figures would be those of a portal whose database is there.
  const wasAway = !(await isDatabaseThere(own.url))
  await sleep(1000 * outage - (performance.now() - since))
  await restore()
  const back = await secondsUntilBack(own.url)
  const load = await loading
  step.done(tellErrors(load))
  if (!wasAway)
    figures.fail('outage', `${name}: a page that nobody had seen was answered, so the database was there`)
  const about = `${name}, away for ${options.outageMinutes} min at ${options.rate} requests/s over ${options.addresses} pages`
  const why = tellErrors(load)
  const times = `p99 ${told([load.answers.p99], 'ms')}, slowest ${told([load.answers.max], 'ms')}`
  figures.figure('outage', `${about}: errors on pages seen before`, [countErrors(load)], {
    ...{ goal: { atMost: 0 }, remark: why ? `${why}; ${times}` : times },
  })
  const seconds = Number.isNaN(back) ? [] : [back]
  figures.figure('outage', `${name}: pages not seen before are back after`, seconds, { unit: 's' })
  figures.detail(`outage, ${name}`, load)
}

async function measureSqlite(bench: Bench): Promise<void> {
  const { options, progress, folder } = bench
  const own = await openPortal(join(folder, 'archive'), progress, { documents: options.documents })
  let unlock = async () => {}
  try {
    await measureOne(bench, 'SQLite locked', own, {
      cut: async () => void ({ unlock } = await lockSqlite(join(own.system.dataDir, 'portal.db'))),
      restore: () => unlock(),
    })
  } finally {
    await unlock()
    await own.system.stop()
  }
}

/** The same server under a database name of our own, reached through the proxy and nothing else. */
function throughProxy(uri: string, host: string, name: string): string {
  const url = new URL(uri)
  url.host = host
  url.pathname = `/${name}`
  url.searchParams.set('directConnection', 'true')
  return url.href
}

async function measureMongo(bench: Bench, uri: string): Promise<void> {
  const { progress, folder } = bench
  const { hostname, port } = new URL(uri)
  const proxy = await startTcpProxy({ hostname, port: Number(port || 27017) })
  const database = `bench_${Date.now()}`
  const DATABASE_URI = throughProxy(uri, proxy.host, database)
  const dataDir = join(folder, database)
  try {
    const own = await openPortal(dataDir, progress, { more: { DATABASE_URI }, documents: FEWER })
    try {
      await measureOne(bench, 'MongoDB stopped', own, proxy)
    } finally {
      await own.system.stop()
    }
  } finally {
    const client = new MongoClient(DATABASE_URI)
    await client.db().dropDatabase()
    await client.close()
    await proxy.cut()
  }
}

/** The database is away for minutes under a load of pages that have been seen: readers should not notice. */
export async function measureOutage(bench: Bench): Promise<void> {
  await measureSqlite(bench)
  if (bench.options.mongodb) await measureMongo(bench, bench.options.mongodb)
  else
    bench.figures.note(
      'MongoDB stopped: not measured, since neither --mongodb nor MONGODB_URI names a server',
    )
}
