import { findPublicFile, type PublicFile } from '../data/uploads.ts'
import { NotFound } from '../errors.ts'
import { hasSame } from '../views/file-headers.ts'
import { paced } from './_paced.ts'

interface Asked {
  collection: 'files' | 'media'
  filename: string | undefined
  request: Request
  /** Resolves when what was sent has gone out; nothing to wait for when an answer is taken whole. */
  drained: (() => Promise<void>) | undefined
  /** Headers for the found file. */
  headersOf: (file: PublicFile) => Record<string, string>
}

/**
 * Answers a request for a published file: 304 when the reader has it, no bytes for HEAD.
 * @throws NotFound when no such file is public
 */
export async function sendUpload({
  collection,
  filename = '',
  request,
  drained,
  headersOf,
}: Asked): Promise<Response> {
  const file = await findPublicFile(collection, filename)
  if (!file) throw new NotFound(`no public file ${collection}/${filename}`)
  const headers = headersOf(file)
  if (hasSame(request.headers.get('if-none-match'), file.etag)) {
    return new Response(null, { status: 304, headers })
  }
  if (request.method === 'HEAD') return new Response(null, { headers })
  const { body, headers: length } = await file.open()
  const sent = drained && body instanceof ReadableStream ? paced(body, drained) : body
  return new Response(sent, { headers: { ...headers, ...length } })
}
