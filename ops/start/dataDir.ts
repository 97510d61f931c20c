import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { tryLock } from '../lock.mjs'
import { StartError } from './failure.ts'

/** Below this, the database, its write-ahead log and the search index cannot work. */
const LEAST_FREE_BYTES = 64 * 1024 * 1024

const fullDisk = (dataDir: string) =>
  new StartError(
    `The disk that holds ${dataDir} is full, or nearly so.`,
    'Free at least 64 MB there, or choose another folder with DATA_DIR.',
  )

function explainCode(dataDir: string, code: string): [cause: string, remedy: string] {
  if (code === 'EACCES' || code === 'EPERM')
    return [
      `No permission to write to the data folder ${dataDir}.`,
      'Give this user write permission there, or choose another folder with DATA_DIR.',
    ]
  if (code === 'EROFS')
    return [
      `The data folder ${dataDir} is on a read-only disk.`,
      'Mount it writable, or choose another folder with DATA_DIR.',
    ]
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return [`${dataDir} is not a folder.`, 'Choose another folder with DATA_DIR, or remove that file.']
  return [`The data folder ${dataDir} cannot be used (${code}).`, 'Choose another folder with DATA_DIR.']
}

function dataDirError(dataDir: string, cause: NodeJS.ErrnoException): StartError {
  const code = cause.code ?? cause.message
  if (code === 'ENOSPC' || code === 'EDQUOT') return fullDisk(dataDir)
  return new StartError(...explainCode(dataDir, code), { cause })
}

/** Whether the disk of the data folder is full, whatever the resulting error was called. */
export function isDiskFull(dataDir: string): boolean {
  if (!existsSync(dataDir)) return false
  const { bavail, bsize } = statfsSync(dataDir)
  return bavail * bsize < 4 * 1024 * 1024
}

/** One level at a time: Node's recursive mkdir never returns where the system responds ENOENT, as in /proc. */
function makeFolder(path: string) {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path, { mode: 0o750 })
}

/** Writes and deletes a small file, since permission bits alone are not conclusive. */
function probe(dataDir: string) {
  const file = join(dataDir, `.probe-${process.pid}`)
  try {
    writeFileSync(file, Buffer.alloc(64 * 1024))
  } finally {
    rmSync(file, { force: true })
  }
}

/** A problem with a data folder that holds the data of an earlier start. */
export interface Trouble {
  error: StartError
  /** Whether the folder is writable: then the portal starts as usual. */
  isWritable: boolean
}

/** Every start that got far enough has left its secrets. */
const holdsData = (dataDir: string) => existsSync(join(dataDir, 'secrets.json'))

/**
 * Creates the data folder and checks that it is writable.
 * @returns the problem, when readers can be served nevertheless
 * @throws StartError with cause and remedy
 */
export function openDataDir(dataDir: string): Trouble | undefined {
  const trouble = (error: StartError, isWritable: boolean): Trouble => {
    if (!holdsData(dataDir)) throw error
    return { error, isWritable }
  }
  try {
    makeFolder(join(dataDir, 'logs'))
    probe(dataDir)
  } catch (error) {
    return trouble(dataDirError(dataDir, error as NodeJS.ErrnoException), false)
  }
  const { bavail, bsize } = statfsSync(dataDir)
  return bavail * bsize < LEAST_FREE_BYTES ? trouble(fullDisk(dataDir), true) : undefined
}

/**
 * Makes this process the only supervisor of a data folder.
 * @returns `release`, and `tookOver` when the last supervisor died without cleaning up
 * @throws StartError naming the process that is already running there
 */
export async function lockDataDir(dataDir: string) {
  const lock = await tryLock(join(dataDir, 'running.lock'))
  if (lock.holder) {
    throw new StartError(
      `The portal is running already on the data folder ${dataDir} (process ${lock.holder.pid}).`,
      'Stop it first, or start a second copy with its own DATA_DIR, PORT and CMS_PORT.',
    )
  }
  return lock
}
