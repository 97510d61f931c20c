import { makeHttpClient } from '../http.ts'
import { BASELINE, fillBaseline, findInBaseline, readTitles } from '../baseline.ts'
import { startBareServer } from '../bareServer.ts'
import { attempt, type Bench } from '../bench.ts'
import { requestsFor, runLoad, toRows, type Outcome } from '../loadTest.ts'
import { watchMemory } from '../processes.ts'
import { AMONG, searchPath } from '../portalApi.ts'
import { rankQueries } from '../relevance.ts'
import { distinctShare, drawQueries, typeQueries } from '../requests.ts'
import { tellRelevance } from '../tellRelevance.ts'
import { fillSystem } from './fill.ts'

const SEARCH = { p95: 20, p99: 50 }
const SUGGEST = { p95: 15 }
const RELEVANCE = { first3: 93 }
const LEAST_DISTINCT = 50
const TITLES = 1000
const MADE = ['procedures', 'legal-documents', 'news'] as const

/** Who works on a request, with its process. */
const workersOf = ({ system }: Bench, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, () => system.service(name).pid()]))

async function drawLoad({ options, queries, report, system }: Bench): Promise<string[]> {
  const titles = await Promise.all(MADE.map((type) => readTitles(system.client, type, TITLES)))
  const drawn = drawQueries(requestsFor(options.seconds, options.rate), {
    queries: queries.map(({ query }) => query),
    titles: titles.flat(),
    seed: options.seed,
  })
  report.figure('Distinct queries of the load', 100 * distinctShare(drawn), '%', { atLeast: LEAST_DISTINCT })
  return drawn
}

/** The same answers at the same rate from a server that does nothing: what this machine and its client cost. */
async function loadBareServer({ options, report, progress }: Bench, { shots }: Outcome): Promise<Outcome> {
  const sizes = new Map(shots.map(({ path, bytes }) => [path, bytes]))
  const filler = Buffer.alloc(Math.max(...sizes.values()), 'x')
  const bare = await startBareServer((path) => filler.subarray(0, sizes.get(path) ?? 0))
  const { ask, close } = makeHttpClient(bare.url)
  const paths = [...shots, ...shots]
    .slice(0, requestsFor(options.seconds, options.rate))
    .map(({ path }) => path)
  try {
    const name = 'bare server, as many bytes'
    return await runLoad({ name, paths, perSecond: options.rate, send: ask }, report, progress)
  } finally {
    close()
    bare.close()
  }
}

/** Meilisearch itself over HTTP: one plain query of one index with default settings that holds the same documents. */
async function loadEngine(bench: Bench, queries: string[]): Promise<Outcome> {
  const { options, report, progress, system } = bench
  const workers = workersOf(bench, ['search'])
  const { ask, close } = makeHttpClient(system.engineUrl)
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${system.client.engine.config.apiKey ?? ''}`,
  }
  const send = (q: string) =>
    ask(`/indexes/${BASELINE}/search`, { method: 'POST', headers, body: JSON.stringify({ q, limit: 10 }) })
  try {
    const name = 'Meilisearch, default settings'
    return await runLoad({ name, paths: queries, perSecond: options.rate, send, workers }, report, progress)
  } finally {
    close()
  }
}

async function loadSuggest(bench: Bench, queries: string[]) {
  const { options, report, progress, api } = bench
  const workers = workersOf(bench, ['portal', 'search'])
  const typed = typeQueries(queries, requestsFor(options.seconds, options.rate))
  const paths = typed.map((query) => `/api/suggest?q=${encodeURIComponent(query)}`)
  const outcome = await runLoad(
    { name: '/api/suggest', paths, perSecond: options.rate, send: api.ask, workers },
    report,
    progress,
  )
  report.figure('/api/suggest p95', outcome.answers.p95, 'ms', { atMost: SUGGEST.p95 })
  report.figure('/api/suggest errors', outcome.errors, '', { atMost: 0 })
  return outcome
}

async function loadSearch(bench: Bench, queries: string[]) {
  const { options, report, progress, api } = bench
  const workers = workersOf(bench, ['portal', 'search'])
  const peaksOf = watchMemory(workers)
  const paths = queries.map((query) => searchPath(query))
  let fromDatabase = 0
  const send = async (path: string) => {
    const answer = await api.ask(path)
    if (answer.body.includes('"engine":"database"')) fromDatabase += 1
    return answer
  }
  const load = { name: '/api/search', paths, perSecond: options.rate, send, workers }
  const outcome = await runLoad(load, report, progress)
  const peaks = peaksOf()
  report.figure('/api/search p95', outcome.answers.p95, 'ms', { atMost: SEARCH.p95 })
  report.figure('/api/search p99', outcome.answers.p99, 'ms', { atMost: SEARCH.p99 })
  report.figure('/api/search errors', outcome.errors, '', { atMost: 0 })
  report.figure('/api/search answers from the database', fromDatabase, '', { atMost: 0 })
  report.figure('Engine under load, highest own memory', peaks.search?.own ?? null, 'MB')
  report.figure('Engine under load, highest resident', peaks.search?.resident ?? null, 'MB')
  report.figure('Portal under load, highest resident', peaks.portal?.resident ?? null, 'MB')
  return outcome
}

async function measureRelevanceAgain({ queries, report, api }: Bench): Promise<void> {
  for (const among of AMONG) {
    const ranked = await rankQueries(queries, (query) => api.findCodes(query, among, 'meilisearch'))
    tellRelevance(report, `Relevance in the full index, among ${among}`, ranked, RELEVANCE)
  }
}

async function measurePlainAgain({ queries, report, system: { client } }: Bench): Promise<void> {
  const plain = await rankQueries(queries, (query) => findInBaseline(client, query))
  tellRelevance(report, 'Meilisearch with default settings, all documents', plain)
}

async function fillPlainIndex({ progress, system, options }: Bench): Promise<void> {
  const step = progress.step('Filling an index with default settings')
  const filled = await fillBaseline(system.client, MADE, (written) => step.share(written / options.documents))
  step.done(`${filled} documents`)
}

/** Speed and relevance with a province's whole archive in the index. */
export async function measureLoad(bench: Bench): Promise<void> {
  const { report, api } = bench
  await fillSystem(bench)
  await api.untilAnsweredBy('meilisearch')
  const queries = await drawLoad(bench)
  const outcomes: Outcome[] = []
  const load = (name: string, run: () => Promise<Outcome>) =>
    attempt(report, name, async () => void outcomes.push(await run()))
  await load('search', () => loadSearch(bench, queries))
  const [search] = outcomes
  await load('suggest', () => loadSuggest(bench, queries))
  if (search) await load('bare server', () => loadBareServer(bench, search))
  await attempt(report, 'relevance with all documents', () => measureRelevanceAgain(bench))
  await fillPlainIndex(bench)
  await load('Meilisearch', () => loadEngine(bench, queries))
  report.table('Under load', toRows(outcomes))
  await measurePlainAgain(bench)
}
