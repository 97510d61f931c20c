import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { indexName, settle } from '../search/client.ts'
import { inRuns, runBench } from './bench/bench.ts'
import { count } from './bench/options.ts'
import { spreadOf } from './bench/statistics.ts'
import type { System } from './bench/system.ts'
import { waitUntil } from './bench/waitUntil.ts'
import { withPayload, withPortal } from './bench/withSystem.ts'
import { StartError } from './start/failure.ts'
import { spawnTethered } from './start/tether.ts'

/** Spreads changes over the worker's polling interval. */
const LONGEST_REST_MS = 300
const GOAL = { atMost: 2000 }

/** Durations of one change, in milliseconds. */
type Change = {
  /** From the end of the write until the search engine finds the new title. */
  found: number
  /** From the end of the write until the page shows the new title. */
  shown: number
  /** Saving the document, as the editor waits for it. */
  write: number
  /** Indexing the same document again on the idle engine, without worker and queue. */
  engine: number
}

const FIGURES: [keyof Change, string][] = [
  ['found', 'published → found in search'],
  ['shown', 'published → shown on its page'],
  ['write', 'baseline: the write itself'],
  ['engine', 'baseline: the engine alone'],
]

type News = { id: string; slug: string }

async function listNews(payload: Payload): Promise<News[]> {
  const { docs } = await payload.find({
    ...{ collection: 'news', sort: 'id', select: { slug: true }, limit: 20 },
    ...{ depth: 0, overrideAccess: false },
  })
  const news = docs.flatMap(({ id, slug }) => (slug ? [{ id: String(id), slug }] : []))
  if (news.length > 0) return news
  throw new StartError('There are no news to change.', 'Load the sample province: SEED=sample.')
}

async function change(payload: Payload, system: System, { id, slug }: News, title: string): Promise<Change> {
  const index = system.client.engine.index(indexName(system.client, 'news'))
  const showsIt = async () =>
    (await (await fetch(`${system.portalUrl}/tin-tuc/${slug}`)).text()).includes(title)
  const findsIt = async () => (await index.getDocument(id, { fields: ['title'] })).title === title
  // The page is cached from here on.
  await showsIt()
  await sleep(Math.random() * LONGEST_REST_MS)
  const began = performance.now()
  await payload.update({ collection: 'news', id, data: { title }, depth: 0, overrideAccess: true })
  const written = performance.now()
  const until = (isSo: () => Promise<boolean>) => waitUntil('A change has arrived', isSo, { everyMs: 10 })
  const [found, shown] = await Promise.all([until(findsIt), until(showsIt)])
  const document = await index.getDocument(id)
  const given = performance.now()
  await settle(index.addDocuments([document], { primaryKey: 'id' }))
  const engine = performance.now() - given
  return { write: written - began, found: found - written, shown: shown - written, engine }
}

/** Publishes new titles of news one after another and waits until each is found and shown. */
async function measureChanges(payload: Payload, system: System, times: number): Promise<Change[]> {
  const news = await listNews(payload)
  return inRuns(times, (run) => {
    const title = `Tin đo độ tươi lần ${run} lúc ${Date.now()}`
    return change(payload, system, news[run % news.length]!, title)
  })
}

/**
 * npm run bench:freshness -- [--changes 100] [--busy 0] [--quick] [--data folder] [--out report.json] [--keep]
 *
 * How soon a published change is found by search and shown on its page, on the built portal with its worker and engine
 * and the sample province, all started for this run. Also measured in the same run, as the lower bound: the write
 * itself, and the engine's time for the same document. Polling every 10 ms takes processor time of its own. --busy
 * keeps that many other processes busy, as on a small shared machine.
 */
const shape = (isQuick: boolean) => ({ changes: count.default(isQuick ? 10 : 100), busy: count.optional() })
await runBench('bench-freshness', shape, (bench) =>
  withPortal(bench, bench.folder, {}, async (system) => {
    const { options, report } = bench
    for (let left = options.busy ?? 0; left > 0; left -= 1)
      spawnTethered({ command: process.execPath, args: ['-e', 'for (;;);'] })
    const changes = await withPayload((payload) => measureChanges(payload, system, options.changes))
    for (const [name, line] of FIGURES) {
      const { p50, p95, max } = spreadOf(changes.map((one) => one[name]))
      const goal = line.startsWith('published') ? GOAL : undefined
      const remark = `p50 ${Math.round(p50)} ms, slowest ${Math.round(max)} ms`
      report.figure(`${line}: p95`, p95, { unit: 'ms', goal, remark })
    }
  }),
)
