import { constants, copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesBelow } from './manifest.ts'

/** Folders of DATA_DIR that hold what editors uploaded. */
export const UPLOADS = ['media', 'files'] as const

/** Names of the files that stored documents have, by the folder they lie in. */
export type StoredNames = Record<(typeof UPLOADS)[number], string[]>

/** Copies a file; file systems that can share its blocks do so until one of the two is changed. */
export function copyFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to, constants.COPYFILE_FICLONE)
}

/** Takes what is not taken yet of the uploads; a file that goes meanwhile is no loss: see makeBackup. */
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
