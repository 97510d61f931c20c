import { existsSync, readdirSync } from 'node:fs'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { BaseDatabaseAdapter, SanitizedConfig } from 'payload'
import { copyMigrated, keepMigrated, migratedFile } from './migratedDatabase.ts'

/**
 * Makes a config create its SQLite schema on connect: by the committed migrations if there are any, else by Drizzle's
 * push. MongoDB needs neither.
 */
export function withSchema(config: SanitizedConfig, migrations: string | null): SanitizedConfig {
  const init: SanitizedConfig['db']['init'] = (args) => {
    const adapter = config.db.init(args)
    if (adapter.name !== 'sqlite') return adapter
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
