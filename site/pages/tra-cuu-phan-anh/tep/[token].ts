import type { APIRoute } from 'astro'
import { readSealed } from '../../../data/caseTokens.ts'
import { fileOfCase } from '../../../data/followedCases.ts'
import { NotFound } from '../../../errors.ts'

/** A file of a case, for whoever has opened the case with its code. Photos are shown, all else is saved. */
export const GET: APIRoute = async ({ params: { token = '' } }) => {
  const [code, id] = readSealed('case-file', token) ?? []
  const file = code && id ? await fileOfCase(code, id) : null
  if (!file) throw new NotFound('no such file')
  const kind = file.mimeType === 'image/jpeg' ? 'inline' : 'attachment'
  return new Response(new Uint8Array(file.data), {
    headers: {
      'content-type': file.mimeType,
      'content-disposition': `${kind}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    },
  })
}
