import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { knownMigrations, refuseNewerSchema } from '../start/history.ts'
import type { Progress } from '../start/progress.ts'
import { sqlitePath, type Settings } from '../start/settings.ts'
import { StartError } from '../start/failure.ts'
import { backupsOf, listBackups, readWholeBackup, type Manifest } from './manifest.ts'
import { makeBackup, stampOf } from './makeBackup.ts'
import { loadMongo } from './mongodb.ts'
import { UPLOADS } from './uploads.ts'

type Target = Pick<Settings, 'DATA_DIR' | 'DATABASE_URI' | 'database' | 'S3_BUCKET'>

function findBackup(dataDir: string, name: string): string {
  const names = listBackups(dataDir)
  if (names.includes(name)) return join(backupsOf(dataDir), name)
  const list =
    names.length > 0 ? `There are: ${names.join(', ')}.` : `There are none in ${backupsOf(dataDir)}.`
  throw new StartError(`There is no backup "${name}".`, list)
}

/** Moves what is there out of the way, so that nothing is lost by a restore. */
function setAside(paths: readonly string[], aside: string): void {
  for (const path of paths.filter(existsSync)) {
    mkdirSync(aside, { recursive: true, mode: 0o700 })
    renameSync(path, join(aside, path.split('/').at(-1)!))
  }
}

const walOf = (path: string) => [path, `${path}-wal`, `${path}-shm`]

async function restoreDatabase(
  target: Target,
  folder: string,
  aside: string,
  progress: Progress,
): Promise<void> {
  const step = progress.step('Restoring the database')
  const path = sqlitePath(target)
  if (path === null) {
    await makeBackup(target, `before-restore-${stampOf(new Date())}`, progress)
    await loadMongo(target.DATABASE_URI, join(folder, 'mongodb'), step.share)
  } else {
    setAside(walOf(path), aside)
    mkdirSync(dirname(path), { recursive: true })
    cpSync(join(folder, 'portal.db'), path)
  }
  step.done()
}

/** What is made anew from the database at the next start. */
const DERIVED = ['search', 'prepared', 'first-start']

/**
 * Puts a backup in the place of what is there, which is kept beside it. The portal must be stopped.
 * @returns the backup's manifest, and the folder with what was there before
 * @throws StartError before anything is changed, when the backup is damaged, of another database or of a newer version
 */
export async function restoreBackup(
  target: Target,
  name: string,
  progress: Progress,
): Promise<{ manifest: Manifest; aside: string }> {
  const { DATA_DIR } = target
  const folder = findBackup(DATA_DIR, name)
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
  const aside = join(DATA_DIR, `replaced-${stampOf(new Date())}`)
  await restoreDatabase(target, folder, aside, progress)
  const placing = progress.step('Restoring uploads and secrets')
  const kept = ['secrets.json', ...(manifest.hasUploads ? UPLOADS : [])]
  setAside(
    kept.map((each) => join(DATA_DIR, each)),
    aside,
  )
  for (const each of kept.filter((one) => existsSync(join(folder, one)))) {
    cpSync(join(folder, each), join(DATA_DIR, each), { recursive: true, preserveTimestamps: true })
  }
  for (const each of DERIVED) rmSync(join(DATA_DIR, each), { recursive: true, force: true })
  placing.done()
  return { manifest, aside }
}
