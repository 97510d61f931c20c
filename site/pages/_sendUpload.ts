import { findPublicFile, type PublicFile } from '../data/uploads.ts'
import { NotFound } from '../errors.ts'
import { hasSame } from '../views/file-headers.ts'

interface Asked {
  collection: 'files' | 'media'
  filename: string | undefined
  request: Request
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
  return new Response(body, { headers: { ...headers, ...length } })
}
