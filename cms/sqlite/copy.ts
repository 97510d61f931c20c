import { backup, DatabaseSync } from 'node:sqlite'

/** Pages copied per step; progress is reported in between. */
const PAGES = 500

/**
 * Copies a SQLite database while others write to it, with SQLite's backup API (https://www.sqlite.org/backup.html), and
 * verifies the copy.
 * @throws when the copy is not intact
 */
export async function copySqlite(from: string, to: string, onShare: (share: number) => void): Promise<void> {
  const source = new DatabaseSync(from, { timeout: 5000 })
  try {
    // One snapshot for the whole copy: without a transaction each write of another process would restart it.
    source.exec('BEGIN')
    source.prepare('SELECT 1 FROM sqlite_schema').get()
    await backup(source, to, {
      rate: PAGES,
      progress: ({ totalPages, remainingPages }) => onShare(1 - remainingPages / Math.max(totalPages, 1)),
    })
  } finally {
    source.close()
  }
  const copy = new DatabaseSync(to)
  try {
    // Keeps the copy a single file, even when it is read.
    copy.exec('PRAGMA journal_mode = DELETE')
    const verdict = copy.prepare('PRAGMA integrity_check(1)').get()?.integrity_check
    if (verdict !== 'ok') throw new Error(`the copy of the database is not sound: ${String(verdict)}`)
  } finally {
    copy.close()
  }
}
