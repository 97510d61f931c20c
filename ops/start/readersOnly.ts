import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Trouble } from './dataDir.ts'
import { StartError } from './failure.ts'
import { sqlitePath, type Settings } from './settings.ts'

/** Settings for serving readers from data that cannot be changed. */
export interface ReadersOnly {
  settings: Settings
  remove: () => void
}

/**
 * Copies the database to the system's temporary folder: SQLite cannot read where it cannot write beside the file. The
 * copy is read-only, since changes would be lost.
 * @throws StartError when there is no database, or no room for the copy either
 */
export function copyForReaders(settings: Settings, { error }: Trouble): ReadersOnly {
  const path = sqlitePath(settings)
  if (!path) return { settings, remove: () => undefined }
  if (!existsSync(path)) throw error
  const folder = mkdtempSync(join(tmpdir(), 'portal-readers-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, 'portal.db')
    for (const end of ['', '-wal']) if (existsSync(path + end)) copyFileSync(path + end, copy + end)
    return { settings: { ...settings, DATABASE_URI: `file:${copy}`, DATABASE_READ_ONLY: true }, remove }
  } catch (cause) {
    remove()
    throw new StartError(error.message, 'Readers cannot be served either: there is no room for a copy.', {
      cause,
    })
  }
}
