import { shared } from '../cache/shared.ts'
import { version } from '../../package.json'
import { env } from './env.ts'
import { findEngineState } from './searchEngine.ts'

export interface Health {
  status: 'ok'
  database: 'sqlite' | 'mongodb'
  /** What answers searches at present; `rebuilding`: the database, until a lost or damaged index is complete again. */
  search: 'meilisearch' | 'database' | 'rebuilding'
  version: string
  /** Cached pages and totals since the start; bytes and counts. */
  cache: Record<string, number>
  /** Renders in progress, waiting requests, and requests rejected since the start. */
  admission: Record<string, number>
}

const SEARCH = { well: 'meilisearch', filling: 'rebuilding', away: 'database' } as const

/** Whether this process runs, and with what. Asks the search engine, never the database. */
export async function checkHealth(): Promise<Health> {
  const search = SEARCH[await findEngineState()]
  return {
    status: 'ok',
    database: env.database,
    search,
    version,
    cache: shared.cache?.report() ?? {},
    admission: shared.admission?.report() ?? {},
  }
}
