import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createLocalReq, type Payload, type Where } from 'payload'
import type { File, Media } from '../../cms/payload-types.ts'
import { NotFound } from '../errors.ts'
import type { ByteRange } from '../views/byte-range.ts'
import { previewContext, previewedDraft, unlessOver } from './draft.ts'
import { getCms } from './payload.ts'

type Collection = 'files' | 'media'

/** A stored file that the public may download. */
export interface PublicFile {
  filename: string
  mimeType: string
  /** Changes with the content. */
  etag: string
  modified: Date
  /** Length of the file in bytes. */
  size: () => Promise<number>
  /** Opens all bytes or a range of them; may be called once. */
  open: (part?: ByteRange) => Promise<BodyInit | null>
}

const SAFE_NAME = /^[^/\\\p{Cc}]{1,255}$/u

/** Finds a document by its public name or stored name or, for pictures, by that of one of its sizes. */
function byName(cms: Payload, collection: Collection, filename: string): Where {
  const sizes = cms.collections[collection].config.upload.imageSizes ?? []
  const known = collection === 'files' ? ['publicName'] : []
  const names = [...known, 'filename', ...sizes.map(({ name }) => `sizes.${name}.filename`)]
  return { or: names.map((name) => ({ [name]: { equals: filename } })) }
}

/** The stored file for a requested name: for a picture perhaps one of its sizes, for a document the current version. */
function storedAs(doc: File | Media, asked: string): { filename: string; mimeType: string } {
  const sizes = 'sizes' in doc ? Object.values(doc.sizes ?? {}) : []
  const size = sizes.find((one) => one?.filename === asked)
  const { filename, mimeType } = size ?? doc
  return { filename: filename ?? asked, mimeType: mimeType ?? doc.mimeType ?? 'application/octet-stream' }
}

interface Stored {
  cms: Payload
  collection: Collection
  doc: File | Media
  filename: string
}

/** The response of an external store, when one is set up. */
async function askStore(
  { cms, collection, doc, filename }: Stored,
  part?: ByteRange,
): Promise<Response | undefined> {
  const { upload } = cms.collections[collection].config
  const headers = new Headers(part && { range: `bytes=${part.start}-${part.end}` })
  const req = await createLocalReq({ req: { headers } }, cms)
  for (const handler of upload.handlers ?? []) {
    const params = { collection, filename }
    const answer = await handler(req, { doc, headers: new Headers(), params })
    if (!(answer instanceof Response)) continue
    if (!answer.ok) throw new NotFound(`the store has no ${collection}/${filename}`)
    return answer
  }
  return undefined
}

const pathOf = ({ cms, collection, filename }: Stored): string =>
  join(cms.collections[collection].config.upload.staticDir ?? collection, filename)

async function sizeOf(stored: Stored): Promise<number> {
  const { cms, collection, doc, filename } = stored
  if ((cms.collections[collection].config.upload.handlers ?? []).length > 0) {
    const sizes = 'sizes' in doc ? Object.values(doc.sizes ?? {}) : []
    const size = sizes.find((one) => one?.filename === filename)?.filesize ?? doc.filesize
    if (size) return size
  }
  const found = await stat(pathOf(stored)).catch((cause: unknown) => {
    throw new NotFound(`no file ${collection}/${filename}`, { cause })
  })
  if (!found.isFile()) throw new NotFound(`no file ${collection}/${filename}`)
  return found.size
}

async function openFile(stored: Stored, part?: ByteRange): Promise<BodyInit | null> {
  const answer = await askStore(stored, part)
  if (answer) return answer.body
  return Readable.toWeb(createReadStream(pathOf(stored), part)) as ReadableStream<Uint8Array>
}

async function findDocument(collection: Collection, where: Where): Promise<File | Media | undefined> {
  const cms = await getCms()
  const preview = previewedDraft()
  const context = preview && { ...(await unlessOver(preview, () => previewContext(preview))) }
  const asked = { collection, where, limit: 1, depth: 0, overrideAccess: false }
  const { docs } = await cms.find({ ...asked, ...(context && { context }) })
  return docs[0]
}

const isName = (name: string): boolean => SAFE_NAME.test(name) && !name.startsWith('.')

/**
 * The published file with this name, or one of the draft that is shown (for pictures also one of the sizes), or null. Any string is valid. A replaced
 * file is found under the document's public name, which stays the same.
 */
export async function findPublicFile(collection: Collection, asked: string): Promise<PublicFile | null> {
  const name = asked.normalize('NFC')
  if (!isName(name)) return null
  const cms = await getCms()
  const doc = await findDocument(collection, byName(cms, collection, name))
  if (!doc) return null
  const { filename, mimeType } = storedAs(doc, name)
  const stored = { cms, collection, doc, filename }
  return {
    filename: name,
    mimeType,
    etag: `"${doc.id}-${Date.parse(doc.updatedAt)}"`,
    modified: new Date(doc.updatedAt),
    size: () => sizeOf(stored),
    open: (part) => openFile(stored, part),
  }
}

/** The current name of a document that was published under this one before, or null. */
export async function findRenamedFile(asked: string): Promise<string | null> {
  const name = asked.normalize('NFC')
  if (!isName(name)) return null
  const doc = await findDocument('files', { earlierNames: { equals: name } })
  return doc && 'publicName' in doc ? (doc.publicName ?? doc.filename ?? null) : null
}
