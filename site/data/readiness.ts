import { setTimeout as sleep } from 'node:timers/promises'
import { shared } from '../cache/shared.ts'
import { agenciesPath, documentsPath, homePath, newsPath, proceduresPath } from '../paths.ts'
import { getCms } from './payload.ts'
import { loadNames } from './searchNames.ts'
import { loadVocabulary } from './searchVocabulary.ts'
import { findPortal } from './sites.ts'

let isWarm = false

/** The pages on which most visits begin. */
const FIRST_PAGES = [
  homePath(),
  proceduresPath(),
  newsPath(),
  documentsPath(),
  agenciesPath(),
  homePath('en'),
]

/**
 * Renders the first pages and loads names and words of the search before the first request. Failures are left to the
 * requests that need the data.
 */
async function warmUp(): Promise<void> {
  if (isWarm) return
  isWarm = true
  await shared.cache?.makeAhead(FIRST_PAGES)
  await loadNames()
    .then(loadVocabulary)
    .catch(() => undefined)
}

/**
 * Longest wait for the database in a readiness check, in milliseconds; its driver would try to connect for half a
 * minute.
 */
const PATIENCE_MS = 2000

/** Cached pages can be served without the database. */
const hasKeptPages = (): boolean => shared.cache?.hasPages() ?? false

/**
 * Whether pages can be served: cached ones, or else new ones, for which the database must answer soon and have the
 * tables that pages read.
 */
export async function isReady(): Promise<boolean> {
  if (hasKeptPages()) return true
  return Promise.race([askDatabase(), sleep(PATIENCE_MS, false, { ref: false })])
}

async function askDatabase(): Promise<boolean> {
  try {
    const cms = await getCms()
    const asked = { depth: 0, overrideAccess: false } as const
    await findPortal('vi')
    await cms.find({ collection: 'news', limit: 1, pagination: false, ...asked })
    void warmUp()
    return true
  } catch {
    return false
  }
}
