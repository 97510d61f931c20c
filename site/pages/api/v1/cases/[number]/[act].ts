import type { APIRoute } from 'astro'
import { PARTNER_ACTS } from '../../../../../../cms/content/partners.ts'
import { actThrough, readThrough } from '../../../../../data/partners.ts'
import { Problem } from '../../../../../problem.ts'
import { inShape, readSent } from '../../../../../views/partners/read.ts'
import { actShape } from '../../../../../views/partners/shapes.ts'
import { answerPartner } from '../../_answer.ts'

/** POST /api/v1/cases/{number}/{act}: acts on a case as staff do. Answers where it then stands. */
export const POST: APIRoute = (context) =>
  answerPartner(context, async (asking, locale) => {
    const { number = '', act: asked } = context.params
    const act = PARTNER_ACTS.find((one) => one === asked)
    if (!act) throw new Problem('missing')
    const { json } = await readSent(context.request)
    await actThrough(asking, number, { act, body: inShape(actShape, json, locale) })
    const found = await readThrough(asking, number, false)
    return Response.json(found, { headers: { 'cache-control': 'no-store' } })
  })
