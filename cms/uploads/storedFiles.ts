import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { SanitizedCollectionConfig } from 'payload'
import { env } from '../env.ts'

/** The file names in a stored upload. */
export interface Upload {
  filename?: string | null
  sizes?: Record<string, { filename?: string | null } | undefined> | null
}

/** The names of all files of an upload: the file itself and its sizes. */
export const namesOf = ({ filename, sizes }: Upload = {}): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(
    (name) => typeof name === 'string',
  )

/** The folder of a type's files, when they are not in an S3 store. */
export const folderOf = ({ upload }: SanitizedCollectionConfig): string => upload.staticDir ?? env.DATA_DIR

/** Deletes files of a folder; missing ones are ignored. */
export const removeFiles = (folder: string, names: readonly string[]) =>
  Promise.all(names.map((name) => rm(join(folder, basename(name)), { force: true })))
