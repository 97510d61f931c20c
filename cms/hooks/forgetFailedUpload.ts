import { statfs } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CollectionAfterErrorHook, CollectionBeforeChangeHook } from 'payload'
import { DatabaseFullError } from '../databaseErrors.ts'
import { env } from '../env.ts'
import { folderOf, namesOf, removeFiles, type Upload } from '../uploads/storedFiles.ts'

/** Less than the sizes of one picture need. */
const FULL_BELOW_BYTES = 4 * 1024 * 1024
/** Payload stops at the first file that fails; by this time it has written the others. In milliseconds. */
const WRITTEN_BY = 2000

/** Records which files a request is about to write. */
export const noteUpload: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.file) return data
  const known = new Set(namesOf(originalDoc as Upload | undefined))
  const noted = (req.context.uploaded ?? []) as string[]
  req.context.uploaded = [...noted, ...namesOf(data as Upload).filter((name) => !known.has(name))]
  return data
}

async function isDiskFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: Infinity, bsize: 1 }))
  return bavail * bsize < FULL_BELOW_BYTES
}

/** Removes the files of a failed upload, and reports when it failed because the disk is full (507). */
export const forgetFailedUpload: CollectionAfterErrorHook = async ({ collection, error, req }) => {
  const names = (req.context.uploaded ?? []) as string[]
  if (names.length === 0 || env.S3_BUCKET) return undefined
  const folder = folderOf(collection)
  const isFull = await isDiskFull(folder)
  await sleep(WRITTEN_BY)
  await removeFiles(folder, names)
  const { status = 500 } = error as { status?: number }
  if (!isFull || ![400, 500].includes(status)) return undefined
  const { message, status: full } = new DatabaseFullError(error)
  return { status: full, response: { errors: [{ message }] } }
}
