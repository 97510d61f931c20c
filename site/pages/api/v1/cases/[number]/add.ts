import type { APIRoute } from 'astro'
import { addThrough, countFiles, readThrough } from '../../../../../data/partners.ts'
import { inShape, readSent } from '../../../../../views/partners/read.ts'
import { addShape } from '../../../../../views/partners/shapes.ts'
import { answerPartner } from '../../_answer.ts'

/** POST /api/v1/cases/{number}/add: what the sender adds, with files. Answers where the case then stands. */
export const POST: APIRoute = (context) =>
  answerPartner(context, async (asking, locale) => {
    const { number = '' } = context.params
    const { json, files } = await readSent(context.request)
    const { text } = inShape(addShape, json, locale)
    countFiles(asking, files)
    await addThrough(asking, number, { text, files })
    const found = await readThrough(asking, number, false)
    return Response.json(found, { headers: { 'cache-control': 'no-store' } })
  })
