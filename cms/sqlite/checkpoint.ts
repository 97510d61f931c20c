import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

const PATIENCE_MS = 3000

/**
 * Moves everything from the write-ahead log into the database file, so that the file alone is the whole database. Call
 * it when the processes of the portal have ended; one that still reads (an import) only leaves more in the log.
 * @param path of a SQLite file, which may be missing
 * @returns whether the log is empty; never throws, since whatever stays in the log is safe there
 */
export function checkpoint(path: string): boolean {
  if (!existsSync(path)) return true
  try {
    const database = new DatabaseSync(path, { timeout: PATIENCE_MS })
    try {
      const row = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()
      return row?.busy === 0
    } finally {
      database.close()
    }
  } catch {
    return false
  }
}
