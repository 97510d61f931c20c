import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadMongo } from '../../cms/mongoDump.ts'
import { knownMigrations } from '../../cms/sqlite/appliedMigrations.ts'
import { refuseNewerSchema } from '../start/history.ts'
import type { Progress } from '../start/progress.ts'
import { sqlitePath, type Settings } from '../start/settings.ts'
import { StartError } from '../start/failure.ts'
import { makeAside } from './aside.ts'
import { backupsOf, listBackups, readWholeBackup, type Manifest } from './manifest.ts'
import { makeBackup, timestampOf } from './makeBackup.ts'
import { UPLOADS } from './uploads.ts'

type Aside = ReturnType<typeof makeAside>
type Target = Pick<Settings, 'DATA_DIR' | 'DATABASE_URI' | 'database' | 'S3_BUCKET'>

function findBackup(dataDir: string, name: string): string {
  const names = listBackups(dataDir)
  if (names.includes(name)) return join(backupsOf(dataDir), name)
  const list =
    names.length > 0 ? `There are: ${names.join(', ')}.` : `There are none in ${backupsOf(dataDir)}.`
  throw new StartError(`There is no backup "${name}".`, list)
}

const walOf = (path: string) => [path, `${path}-wal`, `${path}-shm`]

/** How to undo a restore that cannot continue. */
interface Undo {
  /** Where the previous data is kept. */
  places: () => string[]
  takeBack: () => Promise<void>
}

/** @returns a function that restores the previous database; a SQLite file is moved back with everything else */
async function restoreMongo(target: Target, folder: string, progress: Progress): Promise<Undo> {
  const before = await makeBackup(target, `before-restore-${timestampOf(new Date())}`, progress)
  const load = (from: string, onShare: (share: number) => void) =>
    loadMongo(target.DATABASE_URI, join(from, 'mongodb'), onShare)
  const undo = { places: () => [before], takeBack: () => load(before, () => undefined) }
  const step = progress.step('Restoring the database')
  try {
    await load(folder, step.share)
  } catch (error) {
    await undo.takeBack()
    throw error
  }
  step.done()
  return undo
}

function restoreSqlite(path: string, folder: string, aside: Aside, progress: Progress): void {
  const step = progress.step('Restoring the database')
  for (const each of walOf(path)) aside.take(each)
  mkdirSync(dirname(path), { recursive: true })
  cpSync(join(folder, 'portal.db'), path)
  step.done()
}

/** Data that the next start derives from the database. */
const DERIVED = ['search', 'prepared', 'first-start']

function restoreFiles({ DATA_DIR }: Target, folder: string, manifest: Manifest, aside: Aside): void {
  const kept = ['secrets.json', ...(manifest.hasUploads ? UPLOADS : [])]
  for (const each of kept) aside.take(join(DATA_DIR, each))
  for (const each of kept.filter((one) => existsSync(join(folder, one)))) {
    cpSync(join(folder, each), join(DATA_DIR, each), { recursive: true, preserveTimestamps: true })
  }
  for (const each of DERIVED) rmSync(join(DATA_DIR, each), { recursive: true, force: true })
}

/** Puts everything in place, or everything back. @returns where the previous data is kept */
async function replaceAll(
  target: Target,
  folder: string,
  manifest: Manifest,
  progress: Progress,
): Promise<string[]> {
  const asideFolder = join(target.DATA_DIR, `replaced-${timestampOf(new Date())}`)
  const aside = makeAside(asideFolder)
  let mongo: Undo | undefined
  try {
    const path = sqlitePath(target)
    if (path === null) mongo = await restoreMongo(target, folder, progress)
    else restoreSqlite(path, folder, aside, progress)
    const placing = progress.step('Restoring uploads and secrets')
    restoreFiles(target, folder, manifest, aside)
    placing.done()
  } catch (error) {
    try {
      aside.putBack()
    } finally {
      await mongo?.takeBack()
    }
    throw error
  }
  return [...(mongo?.places() ?? []), ...(aside.hasAny() ? [asideFolder] : [])]
}

/**
 * Replaces the current data with a backup, all of it or nothing; the previous data is kept. The portal must be stopped.
 * @returns the backup's manifest, and the folders with the previous data
 * @throws StartError before anything is changed, when the backup is damaged, of the other kind of database or of a
 * newer version; the error of a failing step, after everything has been put back
 */
export async function restoreBackup(
  target: Target,
  name: string,
  progress: Progress,
): Promise<{ manifest: Manifest; aside: string[] }> {
  const folder = findBackup(target.DATA_DIR, name)
  const checking = progress.step('Checking the backup')
  const manifest = await readWholeBackup(folder, checking.share)
  if (manifest.database !== target.database) {
    throw new StartError(
      `The backup is of a ${manifest.database} database, and DATABASE_URI names ${target.database}.`,
      'Correct DATABASE_URI, or choose another backup.',
    )
  }
  if (manifest.schema) refuseNewerSchema([manifest.schema], knownMigrations())
  checking.done()
  return { manifest, aside: await replaceAll(target, folder, manifest, progress) }
}
