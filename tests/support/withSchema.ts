import { existsSync, readdirSync } from 'node:fs'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, SanitizedConfig } from 'payload'
import { connectToIndexed } from './indexedDatabase.ts'
import { copyMigrated, keepMigrated, migratedFile } from './migratedDatabase.ts'

/**
 * Makes a config create its SQLite schema on connect: by the committed migrations if there are any, else by Drizzle's
 * push. MongoDB needs neither: there, the indexes of the whole CMS are built once for a database.
 */
export function withSchema(config: SanitizedConfig, migrations: string | null): SanitizedConfig {
  const init: SanitizedConfig['db']['init'] = (args) => {
    const adapter = config.db.init(args)
    if (adapter.name !== 'sqlite')
      return migrations ? connectToIndexed(adapter as unknown as MongooseAdapter) : adapter
    if (!migrations || !hasMigrations(migrations)) return Object.assign(adapter, { push: true })
    const { url } = (adapter as unknown as SQLiteAdapter).clientConfig
    const path = url.replace(/^file:/, '')
    return Object.assign(adapter, { connect: connectAndMigrate(adapter, path, migratedFile(migrations)) })
  }
  return { ...config, db: { ...config.db, init } }
}

function connectAndMigrate(
  adapter: BaseDatabaseAdapter,
  path: string,
  migrated: string,
): BaseDatabaseAdapter['connect'] {
  const { connect } = adapter
  return async (...args) => {
    const isNew = !existsSync(path)
    const isMigrated = copyMigrated(migrated, path)
    await connect?.apply(adapter, args)
    if (isMigrated) return
    await adapter.migrate()
    if (isNew) await keepMigrated(migrated, path)
  }
}

const hasMigrations = (folder: string) =>
  existsSync(folder) && readdirSync(folder).some((name) => /^\d.*\.ts$/.test(name))
