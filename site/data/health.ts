import { version } from '../../package.json'
import { env } from './env.ts'
import { getCms } from './payload.ts'
import { isEngineAlive } from './searchEngine.ts'

export interface Health {
  status: 'ok'
  database: 'sqlite' | 'mongodb'
  /** What answers searches now. */
  search: 'meilisearch' | 'database'
  version: string
}

/** That this process runs, and with what. Asks the search engine, never the database. */
export async function checkHealth(): Promise<Health> {
  const search = (await isEngineAlive()) ? 'meilisearch' : 'database'
  return { status: 'ok', database: env.database, search, version }
}

/** Whether pages can be served: the database answers and has the tables that pages read. */
export async function isReady(): Promise<boolean> {
  try {
    const cms = await getCms()
    const asked = { depth: 0, overrideAccess: false } as const
    await cms.findGlobal({ slug: 'site-settings', ...asked })
    await cms.find({ collection: 'news', limit: 1, pagination: false, ...asked })
    return true
  } catch {
    return false
  }
}
