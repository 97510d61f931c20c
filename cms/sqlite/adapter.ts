import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { enableGathering } from '../gathered/gather.ts'
import { openSqliteClient, type SqliteClient, type SqliteClientOptions } from './client.ts'
import { nameIndexesByTable } from './indexNames.ts'
import { indexLocalesByParent } from './localeIndexes.ts'
import { patchMigrations } from './migrationFile.ts'
import { dropStateIndexes } from './stateIndexes.ts'
import { indexVersionsByDocument } from './versionIndexes.ts'
import { makeTransactions } from './transactions.ts'
import { makeVersionReads } from './versionReads.ts'
import { makeWriteGathered } from '../gathered/writeToSqlite.ts'

export type SqliteTuning = Omit<SqliteClientOptions, 'path' | 'warn'>

type Options = SqliteTuning & {
  /** 'file:' followed by a path, taken literally (no percent-encoding), relative to the working directory. */
  url: string
  migrationDir: string
}

/** Payload's SQLite adapter on top of our client, with our transactions. */
export function sqliteDatabase({
  url,
  migrationDir,
  ...options
}: Options): DatabaseAdapterObj<SQLiteAdapter> {
  const stock = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    migrationDir,
    transactionOptions: {},
    beforeSchemaInit: [indexLocalesByParent, dropStateIndexes, indexVersionsByDocument, nameIndexesByTable],
  })
  const path = resolve(url.replace(/^file:(\/\/)?/, ''))
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      const warn = (err: Error) => adapter.payload.logger.error({ msg: 'Database transaction expired', err })
      const lifecycle = makeLifecycle(adapter, { ...options, path, warn })
      Object.assign(adapter, makeTransactions(adapter), makeVersionReads(adapter), lifecycle)
      enableGathering(adapter, makeWriteGathered(adapter), randomUUID)
      return adapter
    },
  }
}

function makeLifecycle(adapter: SQLiteAdapter, options: SqliteClientOptions) {
  const { connect, createMigration, destroy, migrate, updateJobs } = adapter
  let client: SqliteClient | undefined

  return {
    /** The stock `connect` uses a client that is already set, and then does not enable WAL itself. */
    connect: async (...args: Parameters<NonNullable<typeof connect>>) => {
      client?.close()
      client = await openSqliteClient(options)
      adapter.client = client
      await connect?.apply(adapter, args)
    },
    destroy: async () => {
      await destroy?.apply(adapter)
      client?.close()
    },
    createMigration: async (...args: Parameters<typeof createMigration>) => {
      await createMigration.apply(adapter, args)
      patchMigrations(adapter.migrationDir)
    },
    /** Rebuilding a table drops the old one, which with foreign keys on would delete the rows that refer to it. */
    migrate: async (...args: Parameters<typeof migrate>) => {
      const run = () => migrate.apply(adapter, args)
      await (client ? client.withoutForeignKeys(run) : run())
    },
    /** Payload begins a transaction for this call and leaves it open when the call fails. */
    updateJobs: async (args: Parameters<typeof updateJobs>[0]) => {
      try {
        return await updateJobs.call(adapter, args)
      } catch (err) {
        const id = await args.req?.transactionID
        if (id !== undefined && id !== null) await adapter.rollbackTransaction(id)
        throw err
      }
    },
  }
}
