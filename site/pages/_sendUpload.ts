import { previewedDraft } from '../data/draft.ts'
import { makeMissedNames } from '../data/missedNames.ts'
import { findPublicFile, findRenamedFile, type PublicFile } from '../data/uploads.ts'
import { NotFound } from '../errors.ts'
import { filePath } from '../paths.ts'
import { isSamePart, isUnmodified, readRange } from '../views/byte-range.ts'
import { hasSame } from '../views/file-headers.ts'
import { paced } from './_paced.ts'

interface Asked {
  collection: 'files' | 'media'
  filename: string | undefined
  request: Request
  /** Resolves when everything written has been sent; undefined where the answer is not streamed. */
  drained: (() => Promise<void>) | undefined
  /** Headers for the found file. */
  headersOf: (file: PublicFile) => Record<string, string>
}

const missed = makeMissedNames()

/** Whether the client already has the file (RFC 9110, 13.2.2). */
function isKnown({ headers }: Request, { etag, modified }: PublicFile): boolean {
  const tags = headers.get('if-none-match')
  return tags === null ? isUnmodified(headers.get('if-modified-since'), modified) : hasSame(tags, etag)
}

/** The requested range, unless the file has changed since the client got the rest of it. */
function partOf({ method, headers }: Request, file: PublicFile, size: number) {
  const isAsked = method === 'GET' && isSamePart(headers.get('if-range'), file)
  return isAsked ? readRange(headers.get('range'), size) : undefined
}

async function sendFile(file: PublicFile, { request, drained, headersOf }: Asked): Promise<Response> {
  const headers = {
    ...headersOf(file),
    ...(previewedDraft() && { 'cache-control': 'private, no-store' }),
    'accept-ranges': 'bytes',
    'last-modified': file.modified.toUTCString(),
  }
  if (isKnown(request, file)) return new Response(null, { status: 304, headers })
  const size = await file.size()
  const part = partOf(request, file, size)
  if (part === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } })
  }
  const length = part ? part.end - part.start + 1 : size
  const range = part && { 'content-range': `bytes ${part.start}-${part.end}/${size}` }
  const all = { ...headers, 'content-length': String(length), ...range }
  if (request.method === 'HEAD') return new Response(null, { headers: all })
  const body = await file.open(part)
  const sent = drained && body instanceof ReadableStream ? paced(body, drained) : body
  return new Response(sent, { status: part ? 206 : 200, headers: all })
}

/**
 * Answers a request for a published file: 304 when the client has it, 206 for a range, no body for HEAD, 301 when it
 * has another name by now.
 * @throws NotFound when no such file is public
 */
export async function sendUpload(asked: Asked): Promise<Response> {
  const { collection, filename = '' } = asked
  const name = `${collection}/${filename}`
  const isKept = previewedDraft() === undefined
  if (isKept && missed.has(name)) throw new NotFound(`no public file ${name} a moment ago`)
  const mark = missed.mark()
  const file = await findPublicFile(collection, filename)
  if (file) return sendFile(file, asked)
  const renamed = collection === 'files' ? await findRenamedFile(filename) : null
  if (renamed === null) {
    if (isKept) missed.add(name, mark)
    throw new NotFound(`no public file ${name}`)
  }
  return new Response(null, { status: 301, headers: { location: filePath(renamed) } })
}
