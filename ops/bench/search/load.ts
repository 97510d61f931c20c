import { indexName, type SearchClient } from '../../../search/client.ts'
import type { SearchType } from '../../../search/types.ts'
import { distinctShare, drawQueries, typeQueries } from '../../../cms/generate/queries.ts'
import { ask } from '../../../tests/support/ask.ts'
import { besideBare } from '../bare.ts'
import type { Asked } from '../children/openLoop.ts'
import type { LoadResult } from '../tally.ts'
import { countErrors, runLoad, formatErrors } from '../load.ts'
import { highest, watchProcess } from '../processes.ts'
import { toCells, type Row } from '../report.ts'
import { rounded } from '../statistics.ts'
import { waitUntil } from '../waitUntil.ts'
import { BASELINE, fillBaseline, findInBaseline } from './baseline.ts'
import { fillSystem } from './fill.ts'
import type { SearchBench } from './options.ts'
import { searchPath } from './portalApi.ts'
import { measureFound } from './relevance.ts'

const SEARCH = { p95: 20, p99: 50 }
const SUGGEST = { p95: 15 }
const LEAST_DISTINCT = 50
const TITLES = 1000
const MADE = ['procedures', 'legal-documents', 'news'] as const
const WARM_UP_SECONDS = 5
/** An overloaded server goes on with requests that were already given up: the next load waits until it is idle. */
const QUIET_WITHIN_MS = 90_000

type Load = { name: string; origin: string; requests: Asked[]; lookFor?: string }

/** Sends all requests at the rate of the bench; the first seconds only warm up code and caches. */
async function fire({ options, progress }: SearchBench, load: Load, rows: Row[]): Promise<LoadResult> {
  const isQuiet = async () => Boolean(await ask(load.origin))
  await waitUntil('The server answers after the last load', isQuiet, { withinMs: QUIET_WITHIN_MS })
  const { seconds, rate: perSecond } = options
  const step = progress.step(`${load.name}: ${perSecond} a second`)
  const result = await runLoad(
    { ...load, perSecond, seconds, warmUpSeconds: WARM_UP_SECONDS },
    { isPinned: false, onShare: step.share },
  )
  step.done(formatErrors(result))
  const late = { errors: countErrors(result), 'p99 of late ms': rounded(result.late.p99) }
  rows.push({ load: load.name, ...toCells(result.answers), ...late })
  return result
}

/** Titles of up to `count` documents of a type, from the middle of its index. */
async function readTitles(client: SearchClient, type: SearchType, count: number): Promise<string[]> {
  const index = client.engine.index<{ title: string }>(indexName(client, type))
  const { total } = await index.getDocuments({ fields: ['title'], limit: 1 })
  const offset = Math.max(0, Math.floor((total - count) / 2))
  const { results } = await index.getDocuments({ fields: ['title'], limit: count, offset })
  return results.map(({ title }) => title).filter(Boolean)
}

async function drawLoad({ options, queries, report, system }: SearchBench): Promise<string[]> {
  const titles = await Promise.all(MADE.map((type) => readTitles(system.client, type, TITLES)))
  const drawn = drawQueries((WARM_UP_SECONDS + options.seconds) * options.rate, {
    queries: queries.map(({ query }) => query),
    titles: titles.flat(),
    seed: options.seed,
  })
  const about = { unit: '%', goal: { atLeast: LEAST_DISTINCT } }
  report.figure('Distinct queries of the load', 100 * distinctShare(drawn), about)
  return drawn
}

async function loadSearch(bench: SearchBench, queries: string[], rows: Row[]): Promise<LoadResult> {
  const { report, system } = bench
  const endEngine = watchProcess(() => system.service('search').pid())
  const endPortal = watchProcess(() => system.service('portal').pid())
  const requests = queries.map((query) => ({ path: searchPath(query) }))
  const lookFor = '"engine":"database"'
  const load = { name: '/api/search', origin: system.portalUrl, requests, lookFor }
  const result = await fire(bench, load, rows)
  const [engine, portal] = [endEngine(), endPortal()]
  const none = { goal: { atMost: 0 } }
  report.figure('/api/search p95', result.answers.p95, { unit: 'ms', goal: { atMost: SEARCH.p95 } })
  report.figure('/api/search p99', result.answers.p99, { unit: 'ms', goal: { atMost: SEARCH.p99 } })
  report.figure('/api/search errors', countErrors(result), none)
  report.figure('/api/search answers from the database', result.found, none)
  report.figure('Engine under load, highest own memory', highest(engine, 'own'), { unit: 'MB' })
  report.figure('Engine under load, highest resident', highest(engine, 'resident'), { unit: 'MB' })
  report.figure('Portal under load, highest resident', highest(portal, 'resident'), { unit: 'MB' })
  return result
}

async function loadSuggest(bench: SearchBench, queries: string[], rows: Row[]): Promise<void> {
  const { report, system } = bench
  const typed = typeQueries(queries, queries.length)
  const requests = typed.map((query) => ({ path: `/api/suggest?q=${encodeURIComponent(query)}` }))
  const load = { name: '/api/suggest', origin: system.portalUrl, requests }
  const suggested = await fire(bench, load, rows)
  report.figure('/api/suggest p95', suggested.answers.p95, { unit: 'ms', goal: { atMost: SUGGEST.p95 } })
  report.figure('/api/suggest errors', countErrors(suggested), { goal: { atMost: 0 } })
}

/** The same number of bytes at the same rate from a bare server: the baseline of machine and client. */
async function loadBare(bench: SearchBench, { bytes, sent }: LoadResult, rows: Row[]): Promise<void> {
  const body = Buffer.alloc(Math.round(bytes / sent), 'x')
  await besideBare({ body }, (origin) =>
    fire(bench, { name: 'bare server, as many bytes', origin, requests: [{ path: '/' }] }, rows),
  )
}

/** Meilisearch itself over HTTP: a plain query of an index with default settings and the same documents. */
async function loadEngine(bench: SearchBench, queries: string[], rows: Row[]): Promise<void> {
  const { engineUrl: origin, client } = bench.system
  const authorization = `Bearer ${client.engine.config.apiKey ?? ''}`
  const headers = { 'content-type': 'application/json', authorization }
  const asked = { path: `/indexes/${BASELINE}/search`, method: 'POST', headers }
  const requests = queries.map((q) => ({ ...asked, body: JSON.stringify({ q, limit: 10 }) }))
  await fire(bench, { name: 'Meilisearch, default settings', origin, requests }, rows)
}

/** Speed and relevance with a whole provincial archive in the index. */
export async function measureLoad(bench: SearchBench): Promise<void> {
  const { report, api, progress, system } = bench
  await fillSystem(bench)
  await api.untilAnsweredBy('meilisearch')
  const queries = await drawLoad(bench)
  const rows: Row[] = []
  const searched = await loadSearch(bench, queries, rows)
  await report.attempt('suggest', () => loadSuggest(bench, queries, rows))
  await report.attempt('bare server', () => loadBare(bench, searched, rows))
  await report.attempt('relevance with all documents', () =>
    measureFound(bench, 'Relevance in the full index', api.findResults, { first3: 93 }),
  )
  const step = progress.step('Filling an index with default settings')
  await fillBaseline(system.client, MADE)
  step.done()
  await report.attempt('Meilisearch', () => loadEngine(bench, queries, rows))
  report.table('Under load', rows)
  await measureFound(bench, 'Meilisearch with default settings, all documents', (query) =>
    findInBaseline(system.client, query),
  )
}
