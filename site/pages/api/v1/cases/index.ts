import type { APIRoute } from 'astro'
import { changesThrough, countFiles, createOnce, readCursor } from '../../../../data/partners.ts'
import { env } from '../../../../data/env.ts'
import { followCasePath } from '../../../../casePaths.ts'
import { toIntake } from '../../../../views/partners/intake.ts'
import { Problem } from '../../../../problem.ts'
import { inShape, readSending, readSent } from '../../../../views/partners/read.ts'
import { createShape, listShape } from '../../../../views/partners/shapes.ts'
import { answerPartner } from '../_answer.ts'

/** POST /api/v1/cases: a partner sends a case. */
export const POST: APIRoute = (context) =>
  answerPartner(context, async (asking, locale) => {
    const key = readSending(context.request)
    const { json, files } = await readSent(context.request)
    countFiles(asking, files)
    const intake = toIntake(inShape(createShape, json, locale), { key, files })
    const { number, code } = await createOnce(asking, intake)
    const followAt = new URL(followCasePath('', intake.language), env.PORTAL_URL).href
    const headers = { location: `/api/v1/cases/${number}`, 'cache-control': 'no-store' }
    return Response.json({ number, code, followAt }, { status: 201, headers })
  })

/** GET /api/v1/cases?since=&kind=&limit=: what has changed, within the reach of the key. */
export const GET: APIRoute = (context) =>
  answerPartner(context, async (asking, locale) => {
    const query = Object.fromEntries(context.url.searchParams)
    const { since, kind, limit } = inShape(listShape, query, locale, 'query')
    const after = since ? readCursor(since) : null
    if (since && !after) throw new Problem('query', { errors: [{ path: 'since', message: since }] })
    const listed = await changesThrough(asking, { after, kind, limit })
    return Response.json(listed, { headers: { 'cache-control': 'no-store' } })
  })
