import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from './failure.ts'
import { sqlitePath, type Settings } from './settings.ts'

/**
 * Refuses a database migrated by a newer version, with a message that names both versions, since one of them has to be
 * changed.
 */
export function refuseNewerSchema(applied: readonly string[], known: readonly string[]): void {
  const newer = applied.filter((name) => !known.includes(name))
  if (newer.length === 0) return
  throw new StartError(
    `The database was changed by a newer version of the portal (${newer.at(-1)}); this version knows it up to ${known.at(-1) ?? 'nothing'}.`,
    'Install that version again, or restore the backup made before it: npm run restore.',
  )
}

const isFilled = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length > 0

const noteOf = (dataDir: string) => join(dataDir, 'first-start')

/** What is left of a portal whose database is missing. */
const remainsIn = (dataDir: string): string[] => [
  ...(existsSync(join(dataDir, 'secrets.json')) ? ['secrets.json'] : []),
  ...['media', 'files'].filter((name) => isFilled(join(dataDir, name))),
]

/**
 * Records that a data folder is new, so that an interrupted first start is not taken for data loss. Call it before
 * secrets are created.
 */
export function noteFirstStart(dataDir: string): void {
  if (remainsIn(dataDir).length === 0) writeFileSync(noteOf(dataDir), '')
}

/** Records that the first start has prepared the database. */
export const endFirstStart = (dataDir: string): void => rmSync(noteOf(dataDir), { force: true })

/**
 * Refuses to create a new province where there was one: the SQLite file is missing, but its secrets or its pictures
 * exist.
 * @throws StartError that says what to do
 */
export function refuseLostDatabase(settings: Settings): void {
  const path = sqlitePath(settings)
  const { DATA_DIR } = settings
  if (path === null || existsSync(path) || existsSync(noteOf(DATA_DIR))) return
  const left = remainsIn(DATA_DIR)
  if (left.length === 0) return
  throw new StartError(
    `The database ${path} is missing, while ${left.join(', ')} of it ${left.length > 1 ? 'are' : 'is'} still in ${DATA_DIR}.`,
    'Restore it: npm run restore -- <name> (npm run restore lists the backups). For a new, empty portal choose an empty DATA_DIR.',
  )
}
