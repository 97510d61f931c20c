import { shared } from '../cache/shared.ts'
import { version } from '../../package.json'
import { env } from './env.ts'
import { isEngineAlive } from './searchEngine.ts'

export interface Health {
  status: 'ok'
  database: 'sqlite' | 'mongodb'
  /** What answers searches now. */
  search: 'meilisearch' | 'database'
  version: string
  /** Pages in memory and what was done with them since the start; bytes and counts. */
  cache: Record<string, number>
  /** Renders under way, requests that wait, and those turned away since the start. */
  admission: Record<string, number>
}

/** That this process runs, and with what. Asks the search engine, never the database. */
export async function checkHealth(): Promise<Health> {
  const search = (await isEngineAlive()) ? 'meilisearch' : 'database'
  return {
    status: 'ok',
    database: env.database,
    search,
    version,
    cache: shared.cache?.report() ?? {},
    admission: shared.admission?.report() ?? {},
  }
}
