import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

type Rename = (from: string, to: string) => void

const isCode = (error: unknown, ...codes: string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '')

/** A folder or file that is a mount point cannot be removed. */
function unlessMounted(remove: () => void): void {
  try {
    remove()
  } catch (error) {
    if (!isCode(error, 'EBUSY')) throw error
  }
}

function moveContents(from: string, to: string, rename: Rename): void {
  mkdirSync(to, { recursive: true, mode: statSync(from).mode })
  for (const name of readdirSync(from)) move(join(from, name), join(to, name), rename)
  unlessMounted(() => rmdirSync(from))
}

/**
 * Moves a file or a folder: by copying when the target is on another disk, and without the folder itself when it is a
 * mount point. An existing target folder receives the contents.
 */
export function move(from: string, to: string, rename: Rename = renameSync): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 })
  try {
    return rename(from, to)
  } catch (error) {
    if (!isCode(error, 'EXDEV', 'EBUSY', 'ENOTEMPTY', 'EEXIST')) throw error
  }
  if (statSync(from).isDirectory()) return moveContents(from, to, rename)
  cpSync(from, to, { preserveTimestamps: true })
  unlessMounted(() => rmSync(from))
}

function clear(path: string): void {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) return unlessMounted(() => rmSync(path))
  for (const name of readdirSync(path)) rmSync(join(path, name), { recursive: true })
  unlessMounted(() => rmdirSync(path))
}

interface Taken {
  path: string
  to: string
  /** Whether all of it was moved: anything at the path was then put there later. */
  isWhole: boolean
}

/**
 * Moves what is to be replaced into a folder, so that nothing is lost.
 * @param folder is created when something is moved
 */
export function makeAside(folder: string, rename: Rename = renameSync) {
  const taken: Taken[] = []
  return {
    /** Moves the file or folder at a path, if there is one. */
    take(path: string): void {
      const one = { path, to: join(folder, basename(path)), isWhole: false }
      taken.push(one)
      if (existsSync(path)) move(path, one.to, rename)
      one.isWhole = true
    },
    hasAny: (): boolean => existsSync(folder),
    /** Moves everything back; what has been put in its place meanwhile is deleted. */
    putBack(): void {
      for (const { path, to, isWhole } of taken.toReversed()) {
        if (isWhole) clear(path)
        if (existsSync(to)) move(to, path, rename)
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
