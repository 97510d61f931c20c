import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { access, copyFile, link, mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type {
  CollectionAfterErrorHook,
  CollectionAfterOperationHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionSlug,
  Payload,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'
import { mayUpload } from '../access/mayUpload.ts'
import { env } from '../env.ts'
import { folderOf, namesOf, removeFiles, type Upload } from '../uploads/storedFiles.ts'

/** Payload deletes the files of the latest version before a save has succeeded, even when they are public. */
interface SetAside {
  ids: string[]
  names: string[]
  /** The folder of hard links to the files, until they are restored. */
  aside: string
}

/**
 * By then a save is normally committed; before that, stored documents still refer to the files, so these stay. In
 * milliseconds.
 */
const SETTLED_AFTER = 1000

const setAsideOf = (req: PayloadRequest) => req.context.replacedFiles as SetAside | undefined
const isThere = (file: string) =>
  access(file, constants.F_OK).then(
    () => true,
    () => false,
  )

/** Makes a hard link to each file, which costs nothing; a copy when the folders are on different disks. */
async function linkFiles(names: readonly string[], fromFolder: string, toFolder: string): Promise<void> {
  for (const name of names) {
    const [from, to] = [fromFolder, toFolder].map((folder) => join(folder, basename(name))) as [
      string,
      string,
    ]
    if ((await isThere(from)) && !(await isThere(to))) await link(from, to).catch(() => copyFile(from, to))
  }
}

async function findUploads(payload: Payload, collection: CollectionSlug, where: Where, req?: PayloadRequest) {
  const read = (draft: boolean) =>
    payload.find({
      ...{ collection, where, draft, trash: true, pagination: false, depth: 0, overrideAccess: true },
      ...(req && { req }),
    })
  const [stored, newest] = [await read(false), await read(true)]
  return [...stored.docs, ...newest.docs] as unknown as (Upload & { id: string | number })[]
}

/** Before a file is replaced: makes hard links to the stored files. */
const setAside: CollectionBeforeOperationHook = async ({ args, operation, req, collection }) => {
  if (operation !== 'update' || !req.file || env.S3_BUCKET || !mayUpload(req, args)) return args
  const { id, where } = args as { id?: string | number; where?: Where }
  const found = await findUploads(
    req.payload,
    collection.slug as CollectionSlug,
    id ? { id: { equals: id } } : (where ?? {}),
    req,
  )
  const names = [...new Set(found.flatMap(namesOf))]
  const aside = join(env.DATA_DIR, 'replaced', randomUUID())
  await mkdir(aside, { recursive: true })
  await linkFiles(names, folderOf(collection), aside)
  req.context.replacedFiles = {
    ids: [...new Set(found.map((doc) => String(doc.id)))],
    names,
    aside,
  } satisfies SetAside
  return args
}

async function bringBack(req: PayloadRequest, collection: SanitizedCollectionConfig): Promise<void> {
  const kept = setAsideOf(req)
  if (kept) await linkFiles(kept.names, kept.aside, folderOf(collection))
}

/** Deletes files that neither the stored document nor its latest version refers to any more. */
export async function removeUnnamed(
  payload: Payload,
  collection: SanitizedCollectionConfig,
  { ids, names }: Pick<SetAside, 'ids' | 'names'>,
) {
  const found = await findUploads(payload, collection.slug as CollectionSlug, { id: { in: ids } })
  const named = new Set(found.flatMap(namesOf))
  const gone = names.filter((name) => !named.has(name))
  await removeFiles(folderOf(collection), gone)
}

const restore: CollectionBeforeValidateHook = async ({ data, req, collection }) => {
  await bringBack(req, collection)
  return data
}

const settle: CollectionAfterOperationHook = async ({ result, operation, req, collection }) => {
  const kept = setAsideOf(req)
  if (!kept || (operation !== 'update' && operation !== 'updateByID')) return result
  await rm(kept.aside, { recursive: true, force: true })
  const remove = () =>
    removeUnnamed(req.payload, collection, kept).catch((err: unknown) =>
      req.payload.logger.warn({ msg: 'files that were replaced could not be removed', err }),
    )
  setTimeout(() => void remove(), SETTLED_AFTER).unref()
  return result
}

const restoreAfterError: CollectionAfterErrorHook = async ({ req, collection }) => {
  const kept = setAsideOf(req)
  if (!kept) return
  await bringBack(req, collection)
  await rm(kept.aside, { recursive: true, force: true })
}

/**
 * Hooks that keep the stored files of an upload while it gets another file: a failed save leaves them in place, and a
 * draft with another file leaves the published one. Unreferenced files are deleted after the save.
 */
export const keepReplacedFiles = {
  beforeOperation: [setAside],
  beforeValidate: [restore],
  afterOperation: [settle],
  afterError: [restoreAfterError],
}
