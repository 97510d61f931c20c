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

/** The only write of the portal; no request could make it, so access control is bypassed here alone. */
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

/** Stores the pending counts now. */
export const flushSearchLog = (): Promise<void> => log.flush()

interface Asked {
  type?: string | undefined
  filters?: object
  locale: Locale
}

/**
 * Counts a reader's search. Paging, filters, tabs and languages continue the same search and are not counted again;
 * crawlers and queries that may name a person are not counted at all.
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
  // The database finds less than the engine: with the engine down, no result does not mean that nothing exists.
  const isSure = result.engine === 'meilisearch' || !hasEngine
  // Results that do not answer the question count as none.
  const hits = result.isWeak ? 0 : result.total
  if (isKept) log.search({ query, type, locale, hits, engine: result.engine, isSure })
}

/** Counts an opened result; `query` as typed. */
export function countClick(request: Request, { query: typed, ...click }: Clicked): void {
  const query = readQuestion(typed).normal
  if (isPersonal(request) && isLoggable(query)) log.click({ query, ...click })
}

/**
 * Stores a reader's note on what was missing, with the query it refers to if that may be recorded. The note is stored
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
