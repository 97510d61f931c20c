import type { APIRoute } from 'astro'
import { findShownFile } from '../../../../data/publicCases.ts'
import { NotFound } from '../../../../errors.ts'
import { readCaseNumber } from '../../../../views/cases/asked.ts'

/** A photo of a public case. No cache may keep it: it can be hidden at any time. */
const HEADERS = {
  'content-type': 'image/jpeg',
  'cache-control': 'private, no-cache',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
}

export const GET: APIRoute = async ({ params }) => {
  const number = readCaseNumber(params.number)
  const photo = number ? await findShownFile(number, params.id ?? '') : null
  if (photo?.mimeType !== 'image/jpeg') throw new NotFound('no such photo')
  return new Response(new Uint8Array(photo.data), { headers: HEADERS })
}
