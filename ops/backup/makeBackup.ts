import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dumpMongo, storedNamesIn } from '../../cms/mongoDump.ts'
import { appliedMigrations } from '../../cms/sqlite/appliedMigrations.ts'
import { copySqlite } from '../../cms/sqlite/copy.ts'
import { storedNames } from '../../cms/sqlite/storedNames.ts'
import { isDiskFull } from '../start/dataDir.ts'
import { StartError } from '../start/failure.ts'
import type { Progress } from '../start/progress.ts'
import { sqlitePath, type Settings } from '../start/settings.ts'
import { backupsOf, writeManifest } from './manifest.ts'
import { copyFile, takeUploads, UPLOADS } from './uploads.ts'

/** Files are replaced minutes apart, and a copy takes seconds. */
const TRIES = 5

type Source = Pick<Settings, 'DATA_DIR' | 'DATABASE_URI' | 'database' | 'S3_BUCKET'>

/** '20261128-203015', in Vietnam's time zone, so that names sort by age. */
export const timestampOf = (now: Date): string =>
  new Date(now.getTime() + 7 * 3600_000).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15)

async function copyDatabase(source: Source, folder: string, onShare: (share: number) => void): Promise<void> {
  const path = sqlitePath(source)
  if (path === null) return dumpMongo(source.DATABASE_URI, join(folder, 'mongodb'), onShare)
  const to = join(folder, 'portal.db')
  rmSync(to, { force: true })
  await copySqlite(path, to, onShare)
}

/** Files that the copied database refers to and the copy lacks. */
async function listMissing(source: Source, folder: string): Promise<string[]> {
  const names =
    source.database === 'sqlite'
      ? storedNames(join(folder, 'portal.db'))
      : await storedNamesIn(join(folder, 'mongodb'))
  return UPLOADS.flatMap((kind) => names[kind].map((name) => join(kind, name))).filter(
    (path) => !existsSync(join(folder, path)),
  )
}

/**
 * Copies database and uploads consistently: uploads before and after the database, and again when one that it refers to
 * was replaced in between. A file missing twice was lost earlier.
 */
async function copyAll(
  source: Source,
  folder: string,
  { withUploads, onShare }: { withUploads: boolean; onShare: (share: number) => void },
): Promise<void> {
  let lost: string[] = []
  for (let tries = 1; tries <= TRIES; tries++) {
    if (withUploads) takeUploads(source.DATA_DIR, folder)
    await copyDatabase(source, folder, onShare)
    if (!withUploads) return
    takeUploads(source.DATA_DIR, folder)
    const missing = await listMissing(source, folder)
    if (missing.every((path) => lost.includes(path))) return
    lost = missing
  }
  throw new StartError(
    'Files were replaced faster than they could be copied.',
    'Run the backup again at a quiet time.',
  )
}

/**
 * Makes a backup beside a running portal: a snapshot of the database, the uploads it refers to, and the secrets. It
 * appears under its name once it is complete.
 * @param name folder below DATA_DIR/backups
 * @param withUploads false when they need not be copied: they are in an external store, or will not be touched
 * @returns its path
 */
export async function makeBackup(
  source: Source,
  name: string,
  progress: Progress,
  withUploads = !source.S3_BUCKET,
): Promise<string> {
  const folder = join(backupsOf(source.DATA_DIR), name)
  const part = `${folder}.part`
  if (existsSync(folder)) throw new StartError(`There is a backup ${name} already.`, 'Choose another name.')
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { recursive: true, mode: 0o700 })
  try {
    const at = new Date().toISOString()
    const copying = progress.step('Copying database and uploads')
    await copyAll(source, part, { withUploads, onShare: copying.share })
    const secrets = join(source.DATA_DIR, 'secrets.json')
    if (existsSync(secrets)) copyFile(secrets, join(part, 'secrets.json'))
    copying.done()
    const summing = progress.step('Writing checksums')
    const schema = sqlitePath(source) ? (appliedMigrations(join(part, 'portal.db')).at(-1) ?? null) : null
    const about = { at, database: source.database, schema, hasUploads: withUploads }
    const { files } = await writeManifest(part, about, summing.share)
    summing.done(`${files.length} files`)
    renameSync(part, folder)
    return folder
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    throw isDiskFull(source.DATA_DIR) ? new Error('ENOSPC', { cause: error }) : error
  }
}
