import { version } from '../../package.json'
import { env } from './env.ts'
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
