import type { APIRoute } from 'astro'
import { findShownFile } from '../../../../data/publicCases.ts'
import { NotFound } from '../../../../errors.ts'
import { readCaseNumber } from '../../../../views/cases/asked.ts'

/** A document of a public case, to be saved. No cache may keep it: it can be hidden at any time. */
export const GET: APIRoute = async ({ params }) => {
  const number = readCaseNumber(params.number)
  const file = number ? await findShownFile(number, params.id ?? '') : null
  if (!file) throw new NotFound('no such file')
  return new Response(new Uint8Array(file.data), {
    headers: {
      'content-type': file.mimeType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}
