import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createLocalReq, type Payload, type Where } from 'payload'
import type { File, Media } from '../../cms/payload-types.ts'
import { NotFound } from '../errors.ts'
import { getCms } from './payload.ts'

type Collection = 'files' | 'media'

/** A stored file that the public may have. */
export interface PublicFile {
  filename: string
  mimeType: string
  /** Changes with the content. */
  etag: string
  /** Opens the bytes; call it once. */
  open: () => Promise<OpenFile>
}

export interface OpenFile {
  body: BodyInit | null
  /** `content-length` when it is known. */
  headers: Record<string, string>
}

const lengthHeader = (bytes: number | string | null): Record<string, string> =>
  bytes === null ? {} : { 'content-length': String(bytes) }

const SAFE_NAME = /^[^/\\\p{Cc}]{1,255}$/u

/** Finds a document by the name of its file or, for a picture, of one of its sizes. */
function byName(cms: Payload, collection: Collection, filename: string): Where {
  const sizes = cms.collections[collection].config.upload.imageSizes ?? []
  const names = ['filename', ...sizes.map(({ name }) => `sizes.${name}.filename`)]
  return { or: names.map((name) => ({ [name]: { equals: filename } })) }
}

function mimeTypeOf(doc: File | Media, filename: string): string {
  const stored = 'sizes' in doc ? Object.values(doc.sizes ?? {}) : []
  const size = stored.find((one) => one?.filename === filename)
  return size?.mimeType ?? doc.mimeType ?? 'application/octet-stream'
}

/** The answer of a store outside DATA_DIR, when one is set up. */
async function askStore(cms: Payload, collection: Collection, doc: File | Media, filename: string) {
  const { upload } = cms.collections[collection].config
  const req = await createLocalReq({}, cms)
  for (const handler of upload.handlers ?? []) {
    const params = { collection, filename }
    const answer = await handler(req, { doc, headers: new Headers(), params })
    if (answer instanceof Response) return answer
  }
  return undefined
}

async function openFile(
  cms: Payload,
  collection: Collection,
  doc: File | Media,
  filename: string,
): Promise<OpenFile> {
  const answer = await askStore(cms, collection, doc, filename)
  if (answer) {
    if (!answer.ok) throw new NotFound(`the store has no ${collection}/${filename}`)
    return { body: answer.body, headers: lengthHeader(answer.headers.get('content-length')) }
  }
  const path = join(cms.collections[collection].config.upload.staticDir ?? collection, filename)
  const found = await stat(path).catch((cause: unknown) => {
    throw new NotFound(`no file ${collection}/${filename}`, { cause })
  })
  if (!found.isFile()) throw new NotFound(`no file ${collection}/${filename}`)
  const body = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>
  return { body, headers: lengthHeader(found.size) }
}

/** The published file of this name (for pictures also one of its sizes), or null. Any string is a valid question. */
export async function findPublicFile(collection: Collection, asked: string): Promise<PublicFile | null> {
  const filename = asked.normalize('NFC')
  if (!SAFE_NAME.test(filename) || filename.startsWith('.')) return null
  const cms = await getCms()
  const { docs } = await cms.find({
    collection,
    where: byName(cms, collection, filename),
    limit: 1,
    depth: 0,
    overrideAccess: false,
  })
  const doc = docs[0]
  if (!doc) return null
  return {
    filename,
    mimeType: mimeTypeOf(doc, filename),
    etag: `"${doc.id}-${Date.parse(doc.updatedAt)}"`,
    open: () => openFile(cms, collection, doc, filename),
  }
}
