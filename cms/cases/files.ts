import type { Payload, PayloadRequest } from 'payload'
import { LARGEST_FILE_BYTES, LONGEST_LINE, MOST_FILES } from '../content/cases/bounds.ts'
import type { HiddenPart } from '../content/cases/hiddenParts.ts'
import type { SentFile } from '../content/cases/intake.ts'
import { scanBytes } from '../hooks/scanUpload.ts'
import { makePhoto, PictureError } from '../images/makePictures.ts'
import { partsOf, titleOf, toFileName } from '../uploads/fileName.ts'
import { DOCUMENT_TYPES, recogniseDocument } from '../uploads/recognise.ts'
import { UnfitFile } from '../uploads/unfit.ts'
import { deleteBytes } from './bytes.ts'
import { CaseRefused } from './refused.ts'
import { CASE_BYTES, CASE_FILES } from './slugs.ts'
import type { StoredFile } from './stored.ts'

/** Longer side of a stored photo, in pixels. */
const LONGEST_SIDE = 1600

/** A file that can be stored: photos are upright JPEGs without metadata. */
export interface PreparedFile {
  name: string
  mimeType: string
  data: Buffer
  width?: number
  height?: number
}

/** The beginnings of pictures: JPEG, PNG, WebP (RIFF) and AVIF (ftyp). */
const isPicture = (bytes: Buffer): boolean =>
  bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex')) ||
  bytes.subarray(0, 4).equals(Buffer.from('89504e47', 'hex')) ||
  (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') ||
  bytes.toString('latin1', 4, 8) === 'ftyp'

/** Why a picture cannot be made, as a refused case; any other error as it is. */
export const pictureRefused = (cause: unknown): unknown =>
  cause instanceof PictureError
    ? new CaseRefused(cause.reason === 'busy' ? 'busy' : 'picture', { cause })
    : cause

async function toPhoto({ name, data: sent }: SentFile): Promise<PreparedFile> {
  try {
    const { data, width, height, mime } = await makePhoto(sent, LONGEST_SIDE)
    return { name: toFileName(titleOf(name), 'jpg'), mimeType: mime, data, width, height }
  } catch (cause) {
    throw pictureRefused(cause)
  }
}

async function toDocument({ name, data }: SentFile): Promise<PreparedFile> {
  try {
    const ext = await recogniseDocument(data)
    return { name: toFileName(titleOf(name), ext), mimeType: DOCUMENT_TYPES[ext], data }
  } catch (cause) {
    throw cause instanceof UnfitFile ? new CaseRefused('files', { cause, unfit: cause.reason }) : cause
  }
}

async function scanned(req: PayloadRequest, { data }: SentFile): Promise<void> {
  try {
    await scanBytes(req, data)
  } catch (cause) {
    const { status } = cause as { status?: number }
    if (status === 400 || status === 503)
      throw new CaseRefused(status === 400 ? 'infected' : 'notScanned', { cause })
    throw cause
  }
}

function shortened(name: string): string {
  const { base, ext } = partsOf(name)
  return `${base.slice(0, LONGEST_LINE - ext.length - 1)}.${ext}`
}

/**
 * Scans files, recognises them by their content and makes photos of pictures. It takes seconds: before a transaction.
 * @throws CaseRefused
 */
export async function prepareFiles(req: PayloadRequest, files: readonly SentFile[] = []) {
  if (files.length > MOST_FILES || files.some(({ data }) => data.length > LARGEST_FILE_BYTES))
    throw new CaseRefused('files')
  const prepared: PreparedFile[] = []
  for (const file of files) {
    await scanned(req, file)
    const made = isPicture(file.data) ? await toPhoto(file) : await toDocument(file)
    prepared.push({ ...made, name: shortened(made.name) })
  }
  return prepared
}

interface FileOf {
  case: string
  event: string
  isFromSender: boolean
  /** False until the answer is sent with which it goes. */
  isForSender?: boolean
  held?: HiddenPart[]
}

/** Stores files with their contents, in the transaction of `req`. */
export async function storeFiles(
  req: PayloadRequest,
  files: readonly PreparedFile[],
  of: FileOf,
): Promise<void> {
  const { db } = req.payload
  for (const { data, ...file } of files) {
    const shown = { isForSender: true, ...of, isPublic: false, visibility: 'normal', sizeBytes: data.length }
    const stored = (await db.create({
      collection: CASE_FILES,
      data: { ...file, ...shown },
      req,
    })) as StoredFile
    const bytes = { file: String(stored.id), case: of.case, base64: data.toString('base64') }
    await db.create({ collection: CASE_BYTES, data: bytes, req, returning: false })
  }
}

export const setFile = (req: PayloadRequest, { id }: StoredFile, data: Partial<StoredFile>) =>
  req.payload.db.updateOne({ collection: CASE_FILES, id, data, req, returning: false })

/** Deletes a file with its content. */
export async function removeFile(req: PayloadRequest, { id }: StoredFile): Promise<void> {
  await deleteBytes(req, String(id))
  await req.payload.db.deleteOne({
    collection: CASE_FILES,
    where: { id: { equals: id } },
    req,
    returning: false,
  })
}

/** The files of cases, without their contents, in the order in which they were sent. */
export async function listFiles({ db }: Payload, of: string, req?: PayloadRequest): Promise<StoredFile[]> {
  const { docs } = await db.find<StoredFile>({
    ...{ collection: CASE_FILES, where: { case: { equals: of } }, sort: 'createdAt', limit: 200 },
    ...{ pagination: false, ...(req && { req }) },
  })
  return docs
}
