import type { APIRoute } from 'astro'
import { NotFound } from '../../errors.ts'
import { DATA_TYPES } from '../../views/open-data.ts'
import { answerMaking, loadDataSet } from './_dataSet.ts'

const isFormat = (format: string | undefined): format is keyof typeof DATA_TYPES =>
  format !== undefined && Object.hasOwn(DATA_TYPES, format)

/** The catalogue of procedures as a file; the ETag is its checksum, which the page shows too. 503 while it is being made. */
export const GET: APIRoute = async ({ params: { format }, request }) => {
  if (!isFormat(format)) throw new NotFound('no such format')
  const made = await loadDataSet()
  if (!made) return answerMaking()
  const { files, madeAt } = made
  const { body, sha256 } = files[format]
  const headers = {
    'content-type': DATA_TYPES[format],
    'content-disposition': `attachment; filename="thu-tuc.${format}"`,
    'cache-control': 'public, max-age=600',
    'access-control-allow-origin': '*',
    'last-modified': madeAt.toUTCString(),
    etag: `"${sha256}"`,
  }
  const isSame = request.headers.get('if-none-match')?.includes(sha256)
  return isSame ? new Response(null, { status: 304, headers }) : new Response(body, { headers })
}
