import { shared } from '../cache/shared.ts'
import { version } from '../../package.json'
import { env } from './env.ts'
import { findEngineState } from './searchEngine.ts'

export interface Health {
  status: 'ok'
  database: 'sqlite' | 'mongodb'
  /** What answers searches now; `rebuilding`: the database, until a lost or damaged index is whole again. */
  search: 'meilisearch' | 'database' | 'rebuilding'
  version: string
  /** Pages in memory and what was done with them since the start; bytes and counts. */
  cache: Record<string, number>
  /** Renders under way, requests that wait, and those turned away since the start. */
  admission: Record<string, number>
}

const SEARCH = { well: 'meilisearch', filling: 'rebuilding', away: 'database' } as const

/** That this process runs, and with what. Asks the search engine, never the database. */
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
