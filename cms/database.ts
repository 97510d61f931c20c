import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isOutage, toCallerError, TransactionLostError } from './databaseErrors.ts'
import { noteOutage } from './outage.ts'
import type { SqliteTuning } from './sqlite/adapter.ts'

export { isWriteConflict } from './databaseErrors.ts'

type Settings = {
  DATABASE_URI: string
  database: 'sqlite' | 'mongodb'
  /** Refuses every write with 503; SQLite only. */
  DATABASE_READ_ONLY?: boolean
}

const migrationDir = join(dirname(fileURLToPath(import.meta.url)), 'migrations')

/**
 * The database that DATABASE_URI names. With both kinds a write is either stored or refused with an error that says so:
 * 503 when the database is busy or unavailable, 507 when the disk is full. Only the driver of the configured kind is
 * loaded: each is a few hundred files.
 * @param tuning timeouts and pragmas of SQLite connections, for tests
 * @throws when NODE_ENV is production and a MongoDB URL does not provide transactions
 */
export async function database(settings: Settings, tuning: SqliteTuning = {}): Promise<DatabaseAdapterObj> {
  if (settings.database === 'mongodb') {
    const { mongoDatabase } = await import('./mongo.ts')
    return withErrorStatus(mongoDatabase(settings.DATABASE_URI))
  }
  const { sqliteDatabase } = await import('./sqlite/adapter.ts')
  const readOnly = settings.DATABASE_READ_ONLY ? ['query_only = ON'] : []
  const pragmas = [...(tuning.pragmas ?? []), ...readOnly]
  return withErrorStatus(sqliteDatabase({ ...tuning, pragmas, url: settings.DATABASE_URI, migrationDir }))
}

/** Wraps every operation of an adapter so that a database failure reaches the caller with the right status. */
function withErrorStatus<T extends BaseDatabaseAdapter>(stock: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> {
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      refuseLostCommits(adapter)
      for (const name of operations) {
        const operation = adapter[name] as (...args: unknown[]) => Promise<unknown>
        const wrapped = async (...args: unknown[]) => {
          try {
            return await operation.apply(adapter, args)
          } catch (err) {
            const error = toCallerError(err)
            if (isOutage(error)) noteOutage()
            throw error
          }
        }
        Object.assign(adapter, { [name]: wrapped })
      }
      return adapter
    },
  }
}

/**
 * A failing nested operation rolls back the shared transaction; if the outer one continues, it commits a transaction
 * that no longer exists. Both stock adapters ignore that silently.
 */
function refuseLostCommits(adapter: BaseDatabaseAdapter) {
  const { commitTransaction } = adapter
  adapter.commitTransaction = async (id) => {
    const known = await id
    if (!known || !adapter.sessions?.[known]) throw new TransactionLostError()
    await commitTransaction.call(adapter, known)
  }
}

const operations = [
  'beginTransaction',
  'commitTransaction',
  'count',
  'countVersions',
  'countGlobalVersions',
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof BaseDatabaseAdapter)[]
