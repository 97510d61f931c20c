import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { lockHolder } from '../lock.mjs'
import { root } from '../root.ts'
import { compileCache } from './compileCache.ts'
import { readEnginePort } from './engine.ts'
import { StartError } from './failure.ts'

/** The settings as cms/env.ts parses them. */
export type Settings = Awaited<ReturnType<typeof loadSettings>>

/** The environment takes precedence over the file. */
function loadEnvFile() {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/** DATA_DIR before the settings are parsed, for checks of that folder. Absolute. */
export function namedDataDir(): string {
  loadEnvFile()
  return resolve(process.env.DATA_DIR || './data')
}

/**
 * Parses every setting; `.env` of the project folder has been read by `namedDataDir`.
 * @throws SettingsError when a setting is invalid
 */
export async function loadSettings() {
  try {
    return (await import('../../cms/env.ts')).env
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new StartError(
        'DATA_DIR/secrets.json cannot be read.',
        'Restore it from a backup; without it, everybody has to sign in again.',
        { cause: error },
      )
    }
    throw error
  }
}

/** The key of the bundled engine: as set, or random and stored in DATA_DIR. */
export async function engineKey(settings: Settings): Promise<string> {
  const { storedSecret } = await import('../../cms/storedSecret.ts')
  return settings.MEILI_MASTER_KEY ?? storedSecret(settings.DATA_DIR, 'meiliMasterKey')
}

/** The secret with which the worker authenticates to the portals: as set, or random and stored in DATA_DIR. */
async function purgeSecret(settings: Settings): Promise<string> {
  const { storedSecret } = await import('../../cms/storedSecret.ts')
  return settings.PORTAL_PURGE_SECRET ?? storedSecret(settings.DATA_DIR, 'portalPurgeSecret')
}

/** The path of the SQLite database, or null when the database is MongoDB. */
export const sqlitePath = ({
  database,
  DATABASE_URI,
}: Pick<Settings, 'database' | 'DATABASE_URI'>): string | null =>
  database === 'sqlite' ? resolve(DATABASE_URI.replace(/^file:(\/\/)?/, '')) : null

/** Settings as environment variables, so that every child process parses the same values. */
export function toEnvironment(settings: Settings): Record<string, string> {
  const entries = Object.entries({ ...settings, database: undefined })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, String(value)])
  return Object.fromEntries(entries)
}

/** What every process of the portal gets: the settings, where the search engine is, and what is kept in DATA_DIR. */
export const wholeEnvironment = async (
  settings: Settings,
  search: Record<string, string>,
): Promise<Record<string, string>> => ({
  ...{ ...toEnvironment(settings), ...search, ...compileCache(settings) },
  PORTAL_PURGE_SECRET: await purgeSecret(settings),
})

/** Address and key of the bundled engine of this DATA_DIR, while a supervisor runs it. */
function bundledEngine(dataDir: string): Record<string, string> {
  const port = readEnginePort(dataDir)
  if (!port || !lockHolder(join(dataDir, 'running.lock'))) return {}
  const { meiliMasterKey } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'))
  return { MEILI_URL: `http://127.0.0.1:${port}`, MEILI_MASTER_KEY: meiliMasterKey }
}

/**
 * Gives this process the settings of the portal that runs (or would run) on the same DATA_DIR, engine included. Call it
 * before anything that imports cms/env.ts is imported, since that file parses the environment once.
 */
export async function fillSettings(): Promise<void> {
  const dataDir = namedDataDir()
  if (!process.env.MEILI_URL) Object.assign(process.env, bundledEngine(dataDir))
  const mode = { NODE_ENV: process.env.NODE_ENV ?? 'production' }
  Object.assign(process.env, mode, toEnvironment(await loadSettings()))
}
