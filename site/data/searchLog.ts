import { today } from '../../cms/content/day.ts'
import type { SearchResult } from '../../search/query.ts'
import { isLoggable, looksPersonal, readQuestion } from '../../search/query.ts'
import type { Locale } from '../paths.ts'
import { logError } from '../server/log.ts'
import { beforeStop } from '../server/stop-tasks.ts'
import { keep } from './kept.ts'
import { getCms } from './payload.ts'
import { makeSearchLog, type Batch, type Clicked } from './searchLogBuffer.ts'
import { hasEngine } from './searchEngine.ts'
import { earlierSearch, isPersonal } from './searchVisit.ts'

const SETTINGS_AGE = 1000

const isLogOn = keep(async () => {
  const cms = await getCms()
  const { log } = await cms.findGlobal({ slug: 'search-settings', depth: 0, overrideAccess: false })
  return log?.enabled !== false
}, SETTINGS_AGE)

/** The one thing the portal writes; no request could, so access is set aside here alone. */
async function store(data: {
  day: string
  entries?: Batch['entries']
  notes?: { query: string; text: string }[]
}) {
  const cms = await getCms()
  const searches = (data.entries ?? []).reduce((sum, entry) => sum + entry.searches, 0)
  await cms.create({
    collection: 'search-log',
    data: { ...data, kind: 'batch', searches } as never,
    depth: 0,
    overrideAccess: true,
  })
}

const log = makeSearchLog({
  write: async (batch) => {
    if (await isLogOn()) await store(batch)
  },
  onFailure: (error) => logError('searches could not be logged yet', {}, error),
})
beforeStop(log.flush)

/** Writes down what is counted now. */
export const flushSearchLog = (): Promise<void> => log.flush()

interface Asked {
  type?: string | undefined
  filters?: object
  locale: Locale
}

/**
 * Counts a search that a reader has made. Turning pages, filters, tabs and languages go on with the same search and are
 * not counted again; neither are crawlers, nor queries that may name a person.
 */
export function countSearch(
  request: Request,
  result: SearchResult,
  { type = '', filters = {}, locale }: Asked,
): void {
  if (!isPersonal(request) || result.page > 1 || Object.keys(filters).length > 0) return
  const query = result.normal
  const earlier = earlierSearch(request)
  if (query === '' || earlier?.query === query) return
  const isKept = isLoggable(query)
  if (earlier && isLoggable(earlier.query)) {
    log.refine({ earlier: earlier.query, query: isKept ? query : '', type: earlier.type, locale })
  }
  // While the engine is away the database knows less: that it found nothing does not say that there is nothing.
  const isSure = result.engine === 'meilisearch' || !hasEngine
  // Results that do not answer are none to the reader.
  const hits = result.isWeak ? 0 : result.total
  if (isKept) log.search({ query, type, locale, hits, engine: result.engine, isSure })
}

/** Counts that a reader opened a result; `query` as they typed it. */
export function countClick(request: Request, { query: typed, ...click }: Clicked): void {
  const query = readQuestion(typed).normal
  if (isPersonal(request) && isLoggable(query)) log.click({ query, ...click })
}

/**
 * Keeps what a reader says was missing, with the query it was missing for when that may be written down. It is stored
 * when this returns.
 * @returns 'personal' when the text seems to name a person: then nothing is stored
 */
export async function keepMissing(typed: string, text: string): Promise<'kept' | 'personal'> {
  if (looksPersonal(text)) return 'personal'
  const { normal } = readQuestion(typed)
  const query = isLoggable(normal) ? normal : ''
  await store({ day: today(), notes: [{ query, text }] })
  return 'kept'
}
