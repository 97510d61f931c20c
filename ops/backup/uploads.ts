import { constants, copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesBelow } from './manifest.ts'

/** Folders of DATA_DIR with uploads of editors. */
export const UPLOADS = ['media', 'files'] as const

/** Copies a file; as a copy-on-write clone on file systems that support it. */
export function copyFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to, constants.COPYFILE_FICLONE)
}

/** Copies the uploads that are not copied yet; files deleted meanwhile are ignored: see makeBackup. */
export function takeUploads(dataDir: string, into: string): void {
  for (const name of UPLOADS) {
    for (const path of filesBelow(join(dataDir, name))) {
      const to = join(into, name, path)
      if (existsSync(to)) continue
      try {
        copyFile(join(dataDir, name, path), to)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      }
    }
  }
}
