import { setTimeout as sleep } from 'node:timers/promises'
import { shared } from '../cache/shared.ts'
import { agenciesPath, documentsPath, homePath, newsPath, proceduresPath } from '../paths.ts'
import { getCms } from './payload.ts'
import { loadNames } from './searchNames.ts'
import { loadVocabulary } from './searchVocabulary.ts'

let isWarm = false

/** Where most readers begin. */
const FIRST_PAGES = [
  homePath(),
  proceduresPath(),
  newsPath(),
  documentsPath(),
  agenciesPath(),
  homePath('en'),
]

/**
 * Makes the first pages and reads the names and words of the search before the first reader asks. What fails is tried
 * again by who asks next.
 */
async function warmUp(): Promise<void> {
  if (isWarm) return
  isWarm = true
  await shared.cache?.makeAhead(FIRST_PAGES)
  await loadNames()
    .then(loadVocabulary)
    .catch(() => undefined)
}

/** A database driver tries to connect for half a minute; who asks whether we are ready does not wait that long. */
const PATIENCE_MS = 2000

/** Pages in memory are served whether or not the database is there. */
const hasKeptPages = (): boolean => shared.cache?.hasPages() ?? false

/**
 * Whether pages can be served: those that are kept, or, when there are none, new ones, for which the database must
 * answer before long and have the tables that pages read.
 */
export async function isReady(): Promise<boolean> {
  if (hasKeptPages()) return true
  return Promise.race([askDatabase(), sleep(PATIENCE_MS, false, { ref: false })])
}

async function askDatabase(): Promise<boolean> {
  try {
    const cms = await getCms()
    const asked = { depth: 0, overrideAccess: false } as const
    await cms.findGlobal({ slug: 'site-settings', ...asked })
    await cms.find({ collection: 'news', limit: 1, pagination: false, ...asked })
    void warmUp()
    return true
  } catch {
    return false
  }
}
