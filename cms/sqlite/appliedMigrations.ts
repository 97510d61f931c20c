import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const MIGRATION = /^(\d{8}_\d{6}_\w+)\.ts$/

/** The migrations known to this version of the portal, oldest first. */
export const knownMigrations = (folder = join(import.meta.dirname, '../migrations')): string[] =>
  readdirSync(folder)
    .flatMap((file) => MIGRATION.exec(file)?.[1] ?? [])
    .sort()

const hasNoSchema = (error: unknown): boolean =>
  error instanceof Error && /no such table: payload_migrations/.test(error.message)

/**
 * The migrations applied to a SQLite file, oldest first; none when it has no schema yet.
 * @throws SQLite's error when it cannot be read: a locked file still has a schema
 */
export function appliedMigrations(path: string): string[] {
  if (!existsSync(path)) return []
  const database = new DatabaseSync(path, { timeout: 5000, readOnly: true })
  try {
    const rows = database.prepare('SELECT name FROM payload_migrations WHERE batch >= 0 ORDER BY name').all()
    return rows.map(({ name }) => String(name))
  } catch (error) {
    if (hasNoSchema(error)) return []
    throw error
  } finally {
    database.close()
  }
}

/** Whether a SQLite file has a schema that this version will migrate. */
export function hasPendingMigrations(path: string, known: readonly string[] = knownMigrations()): boolean {
  const applied = appliedMigrations(path)
  return applied.length > 0 && !known.every((name) => applied.includes(name))
}
