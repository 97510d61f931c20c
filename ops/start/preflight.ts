import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { appliedMigrations, knownMigrations } from '../../cms/sqlite/appliedMigrations.ts'
import { StartError } from './failure.ts'
import { refuseNewerSchema } from './history.ts'
import { sqlitePath, type Settings } from './settings.ts'

/** Larger files are only opened: reading one completely would take seconds at every start. */
const CHECKED_WHOLE_BYTES = 256 * 1024 * 1024
const MONGO_TIMEOUT_MS = 5000

const damaged = (path: string, cause: unknown) =>
  new StartError(
    `The database file ${path} is damaged.`,
    'Restore it from a backup, or move it away to begin with an empty database.',
    { cause },
  )

/**
 * Checks that the SQLite file can be opened, written and read, since Payload ends the process when it cannot. A missing
 * file is fine.
 * @throws StartError for a damaged file; SQLite's own error when it cannot be opened
 */
export function checkSqliteFile(path: string): void {
  if (!existsSync(path)) return
  const database = new DatabaseSync(path, { timeout: 5000 })
  try {
    const pragma = statSync(path).size <= CHECKED_WHOLE_BYTES ? 'quick_check(1)' : 'schema_version'
    const [row] = database.prepare(`PRAGMA ${pragma}`).all()
    const verdict = row?.quick_check
    if (typeof verdict === 'string' && verdict !== 'ok') throw damaged(path, new Error(verdict))
    database.exec('BEGIN IMMEDIATE; ROLLBACK')
  } catch (error) {
    if (error instanceof Error && /malformed|not a database/.test(error.message)) throw damaged(path, error)
    throw error
  } finally {
    database.close()
  }
}

/**
 * Checks that MongoDB responds within five seconds and accepts the user.
 * @throws StartError naming the host, never the password
 */
export async function checkMongo(uri: string): Promise<void> {
  const { MongoClient } = await import('mongodb')
  const where = uri.replace(/^.*@|^mongodb(\+srv)?:\/\//, '').replace(/[/?].*$/, '')
  let client: InstanceType<typeof MongoClient> | undefined
  try {
    client = new MongoClient(uri, {
      serverSelectionTimeoutMS: MONGO_TIMEOUT_MS,
      connectTimeoutMS: MONGO_TIMEOUT_MS,
    })
    await client.connect()
    await client.db().command({ ping: 1 })
  } catch (error) {
    const isRefused = error instanceof Error && 'code' in error && (error.code === 18 || error.code === 13)
    throw isRefused
      ? new StartError(`MongoDB at ${where} refuses the user name or password.`, 'Correct DATABASE_URI.', {
          cause: error,
        })
      : new StartError(`MongoDB at ${where} does not answer.`, 'Start it, or correct DATABASE_URI.', {
          cause: error,
        })
  } finally {
    await client?.close().catch(() => undefined)
  }
}

/** Checks that the configured database is usable. @throws StartError with cause and remedy */
export async function checkDatabase(settings: Settings): Promise<void> {
  const path = sqlitePath(settings)
  if (!path) return checkMongo(settings.DATABASE_URI)
  checkSqliteFile(path)
  refuseNewerSchema(appliedMigrations(path), knownMigrations())
}
