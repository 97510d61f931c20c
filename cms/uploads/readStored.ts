import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { PayloadRequest, TypeWithID } from 'payload'
import { folderOf } from './storedFiles.ts'

type Stored = { id: string | number; filename?: string | null }

/**
 * The bytes of a stored upload, from DATA_DIR or from the external store.
 * @throws when they are missing
 */
export async function readStored(
  req: PayloadRequest,
  collection: 'media' | 'files',
  doc: Stored,
): Promise<Buffer> {
  const { config } = req.payload.collections[collection]
  const filename = doc.filename ?? ''
  for (const handler of config.upload.handlers ?? []) {
    const params = { collection, filename }
    const answer = await handler(req, { doc: doc as TypeWithID as never, headers: new Headers(), params })
    if (answer instanceof Response && answer.ok) return Buffer.from(await answer.arrayBuffer())
  }
  return readFile(join(folderOf(config), basename(filename)))
}
