import type { APIRoute } from 'astro'
import { findPublicFile } from '../../data/uploads.ts'
import { NotFound } from '../../errors.ts'
import { fileHeaders, hasSame } from '../../views/file-headers.ts'

/** A published document file, as an attachment. */
export const GET: APIRoute = async ({ params, request }) => {
  const file = await findPublicFile('files', params.filename ?? '')
  if (!file) throw new NotFound()
  const headers = fileHeaders(file)
  if (hasSame(request.headers.get('if-none-match'), file.etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(await file.open(), { headers })
}
