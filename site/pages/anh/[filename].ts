import type { APIRoute } from 'astro'
import { findPublicFile } from '../../data/uploads.ts'
import { NotFound } from '../../errors.ts'
import { hasSame, pictureHeaders } from '../../views/file-headers.ts'

/** A published picture or one of its sizes. */
export const GET: APIRoute = async ({ params, request }) => {
  const picture = await findPublicFile('media', params.filename ?? '')
  if (!picture) throw new NotFound()
  const headers = pictureHeaders(picture)
  if (hasSame(request.headers.get('if-none-match'), picture.etag)) {
    return new Response(null, { status: 304, headers })
  }
  return new Response(await picture.open(), { headers })
}
