import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PayloadRequest } from 'payload'
import type { Media } from '../payload-types.ts'

type Stored = Pick<Media, 'filename' | 'id'>

/**
 * The bytes of a stored picture, from DATA_DIR or from the external store.
 * @throws when they are missing
 */
export async function readStored(req: PayloadRequest, doc: Stored): Promise<Buffer> {
  const { upload } = req.payload.collections.media.config
  const filename = doc.filename ?? ''
  for (const handler of upload.handlers ?? []) {
    const params = { collection: 'media', filename }
    const answer = await handler(req, { doc: doc as Media, headers: new Headers(), params })
    if (answer instanceof Response && answer.ok) return Buffer.from(await answer.arrayBuffer())
  }
  return readFile(join(upload.staticDir ?? 'media', filename))
}
