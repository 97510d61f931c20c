import { existsSync, readdirSync } from 'node:fs'
import type { BaseDatabaseAdapter, SanitizedConfig } from 'payload'

/**
 * Makes a config create its SQLite schema on connect: by the committed migrations if there are any, else by Drizzle's
 * push. MongoDB needs neither.
 */
export function withSchema(config: SanitizedConfig, migrations: string | null): SanitizedConfig {
  const init: SanitizedConfig['db']['init'] = (args) => {
    const adapter = config.db.init(args)
    if (adapter.name !== 'sqlite') return adapter
    if (!migrations || !hasMigrations(migrations)) return Object.assign(adapter, { push: true })
    return Object.assign(adapter, { connect: connectAndMigrate(adapter) })
  }
  return { ...config, db: { ...config.db, init } }
}

function connectAndMigrate(adapter: BaseDatabaseAdapter): BaseDatabaseAdapter['connect'] {
  const { connect } = adapter
  return async (...args) => {
    await connect?.apply(adapter, args)
    await adapter.migrate()
  }
}

const hasMigrations = (folder: string) =>
  existsSync(folder) && readdirSync(folder).some((name) => /^\d.*\.ts$/.test(name))
