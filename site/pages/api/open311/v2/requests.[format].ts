import type { APIRoute } from 'astro'
import { followCasePath } from '../../../../casePaths.ts'
import { env } from '../../../../data/env.ts'
import { askingOf, createThrough, keyOfForm } from '../../../../data/partners.ts'
import { listShownCases } from '../../../../data/publicCases.ts'
import { useText } from '../../../../i18n/index.ts'
import { Problem } from '../../../../problem.ts'
import { readRequestsAsked, sentShape } from '../../../../views/open311/asked.ts'
import { toReport } from '../../../../views/open311/intake.ts'
import { toRequest } from '../../../../views/open311/requests.ts'
import { REPORT_KIND } from '../../../../views/open311/services.ts'
import { inShape, readFields } from '../../../../views/partners/read.ts'
import { answerOpen311 } from './_answer.ts'
import { loadNames } from './_requests.ts'

/** GET /api/open311/v2/requests.{format}: public reports, the newest first. */
export const GET: APIRoute = (context) =>
  answerOpen311(context, async (locale) => {
    const asked = readRequestsAsked(context.url.searchParams)
    const [cases, names] = await Promise.all([
      listShownCases({ ...asked, kind: REPORT_KIND }),
      loadNames(locale),
    ])
    return { name: 'service_requests', body: cases.map((one) => toRequest(one, names)) }
  })

/** POST /api/open311/v2/requests.{format}: a partner sends a report, with its key in `api_key`. */
export const POST: APIRoute = (context) =>
  answerOpen311(context, async (locale) => {
    const { api_key: apiKey, ...fields } = await readFields(context.request)
    if (!apiKey) throw new Problem('badKey')
    const asking = await askingOf(apiKey, locale)
    const key = keyOfForm(fields)
    const report = toReport(inShape(sentShape, fields, locale), { key, language: locale })
    const { number, code } = await createThrough(asking, report)
    const { followWith } = useText(locale).partners
    const notice = followWith(new URL(followCasePath('', locale), env.PORTAL_URL).href)
    const row = { service_request_id: number, service_notice: notice, account_id: null, follow_code: code }
    return { name: 'service_requests', body: [row], status: 201 }
  })
