import { cpSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Files that a copy of a data folder does not need. */
const NOT_COPIED = new Set(['bin', 'logs', 'search', 'engine.json'])

/** Copies the data folder of a stopped system, without its search index. */
export const copyData = (from: string, to: string): void =>
  cpSync(from, to, { recursive: true, filter: (file) => !NOT_COPIED.has(basename(file)) })

/** Reads or changes the SQLite database of a data folder directly. */
export function inDatabase<T>(dataDir: string, work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(join(dataDir, 'portal.db'))
  try {
    return work(database)
  } finally {
    database.close()
  }
}
