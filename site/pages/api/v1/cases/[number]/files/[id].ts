import type { APIRoute } from 'astro'
import { fileThrough } from '../../../../../../data/partners.ts'
import { answerPartner } from '../../../_answer.ts'

/** GET /api/v1/cases/{number}/files/{id}: a file of a case. */
export const GET: APIRoute = (context) =>
  answerPartner(context, async (asking) => {
    const { number = '', id = '' } = context.params
    const { name, mimeType, data } = await fileThrough(asking, number, id)
    return new Response(new Uint8Array(data), {
      headers: {
        ...{ 'content-type': mimeType, 'content-disposition': `attachment; filename="${name}"` },
        ...{ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
        'content-security-policy': "default-src 'none'; sandbox",
      },
    })
  })
