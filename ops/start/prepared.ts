import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { sqlitePath, type Settings } from './settings.ts'
import { sourceDigest } from './stale.ts'

const SOURCES = ['payload.config.ts', 'cms', 'package-lock.json', 'cms/seed']

const noteFile = ({ DATA_DIR }: Settings) => join(DATA_DIR, 'prepared')

/** Everything a finished preparation depends on: the code, the settings, and which file the database is. */
function fingerprint(settings: Settings, path: string): string {
  const file = statSync(path)
  return createHash('sha256')
    .update([sourceDigest(root, SOURCES), settings.SEED, path, file.ino, file.birthtimeMs].join('\n'))
    .digest('hex')
}

/**
 * Whether the database was prepared with this code and these settings, so that loading Payload can be skipped. Always
 * false for MongoDB, whose databases may be replaced unnoticed.
 */
export function isPrepared(settings: Settings): boolean {
  const path = sqlitePath(settings)
  try {
    return path !== null && readFileSync(noteFile(settings), 'utf8') === fingerprint(settings, path)
  } catch {
    return false
  }
}

/** Records that the database has been prepared. */
export function notePrepared(settings: Settings): void {
  const path = sqlitePath(settings)
  if (path) writeFileSync(noteFile(settings), fingerprint(settings, path))
}
