import type { APIRoute } from 'astro'
import { readThrough } from '../../../../../data/partners.ts'
import { answerPartner } from '../../_answer.ts'

/** GET /api/v1/cases/{number}?contact=1: a case with its thread and files. */
export const GET: APIRoute = (context) =>
  answerPartner(context, async (asking) => {
    const withContact = context.url.searchParams.get('contact') === '1'
    const found = await readThrough(asking, context.params.number ?? '', withContact)
    return Response.json(found, { headers: { 'cache-control': 'no-store' } })
  })
