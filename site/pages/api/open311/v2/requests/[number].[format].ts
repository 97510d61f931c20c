import type { APIRoute } from 'astro'
import { findShownCase } from '../../../../../data/publicCases.ts'
import { Problem } from '../../../../../problem.ts'
import { toRequest } from '../../../../../views/open311/requests.ts'
import { REPORT_KIND } from '../../../../../views/open311/services.ts'
import { answerOpen311 } from '../_answer.ts'
import { loadNames } from '../_requests.ts'

/** GET /api/open311/v2/requests/{number}.{format}: a public report. */
export const GET: APIRoute = (context) =>
  answerOpen311(context, async (locale) => {
    const found = await findShownCase(context.params.number ?? '')
    if (found?.kind !== REPORT_KIND) throw new Problem('missing')
    return { name: 'service_requests', body: [toRequest(found, await loadNames(locale))] }
  })
