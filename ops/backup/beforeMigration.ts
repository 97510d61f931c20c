import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { hasPendingMigrations, knownMigrations } from '../../cms/sqlite/appliedMigrations.ts'
import type { Progress } from '../start/progress.ts'
import { sqlitePath, type Settings } from '../start/settings.ts'
import { makeBackup, timestampOf } from './makeBackup.ts'
import { backupsOf, listBackups, readManifest, type Manifest } from './manifest.ts'

type Source = Pick<Settings, 'DATA_DIR' | 'DATABASE_URI' | 'database' | 'S3_BUCKET'>

/** Names of the backups made automatically at a start, which may be deleted automatically. */
const AUTOMATIC = /^before-migration-\d{8}-\d{6}(?:-\d+)?$/
/** How many automatic backups are kept. */
const MOST = 3

const QUIET: Progress = {
  tell: () => undefined,
  step: () => ({ share: () => undefined, done: () => undefined }),
}

interface Automatic {
  folder: string
  manifest: Manifest
}

/** Oldest first. */
const listAutomatic = (dataDir: string): Automatic[] =>
  listBackups(dataDir)
    .filter((name) => AUTOMATIC.test(name))
    .map((name) => join(backupsOf(dataDir), name))
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .sort((a, b) => a.manifest.at.localeCompare(b.manifest.at))

const databaseOf = ({ manifest }: Automatic) => manifest.files.find(({ path }) => path === 'portal.db')

/** Whether the database file of a backup exists, judged by its size. */
function isThere(backup: Automatic): boolean {
  const file = join(backup.folder, 'portal.db')
  return existsSync(file) && statSync(file).size === databaseOf(backup)?.bytes
}

const isSame = (a: Automatic, b: Automatic): boolean =>
  a.manifest.schema === b.manifest.schema && databaseOf(a)?.sha256 === databaseOf(b)?.sha256

/**
 * Automatic backups that can be deleted. For each schema the first is kept, which no failed migration has touched, and
 * the latest; of all, the latest ones, at most MOST.
 */
function listSuperfluous(backups: readonly Automatic[]): Automatic[] {
  const schemas = [...new Set(backups.map(({ manifest }) => manifest.schema))]
  const ends = schemas.flatMap((schema) => {
    const own = backups.filter(({ manifest }) => manifest.schema === schema)
    return own.length > 1 ? [own[0]!, own.at(-1)!] : own
  })
  const kept = ends.slice(-MOST)
  return backups.filter((one) => !kept.includes(one))
}

const remove = ({ folder }: Automatic): void => rmSync(folder, { recursive: true, force: true })

/** An unused name: two starts may follow each other within a second. */
function freeName(dataDir: string): string {
  const name = `before-migration-${timestampOf(new Date())}`
  for (let count = 1; ; count++) {
    const own = count === 1 ? name : `${name}-${count}`
    if (!existsSync(join(backupsOf(dataDir), own))) return own
  }
}

/**
 * Backs up a SQLite database whose schema is about to change, while no process has it open, so that a failed migration
 * can be undone. Repeated failing starts make no further backups of the same data, and few in total.
 * @param known migrations of this version
 * @returns the folder of the new backup; undefined when there is nothing to migrate, or the same data was backed up
 * before
 */
export async function backUpBeforeMigration(
  source: Source,
  known: readonly string[] = knownMigrations(),
): Promise<string | undefined> {
  const path = sqlitePath(source)
  if (!path || !hasPendingMigrations(path, known)) return undefined
  const folder = await makeBackup(source, freeName(source.DATA_DIR), QUIET, false)
  const backups = listAutomatic(source.DATA_DIR)
  const made = backups.find((one) => one.folder === folder)!
  const isRepeated = backups.some((one) => one !== made && isThere(one) && isSame(one, made))
  if (isRepeated) remove(made)
  for (const one of listSuperfluous(isRepeated ? backups.filter((each) => each !== made) : backups))
    remove(one)
  return isRepeated ? undefined : folder
}
