import type { APIRoute } from 'astro'
import { Problem } from '../../../../../problem.ts'
import { toDefinition } from '../../../../../views/open311/services.ts'
import { answerOpen311 } from '../_answer.ts'
import { findReportKind } from '../_report.ts'

/** GET /api/open311/v2/services/{code}.{format}: what a service asks for. */
export const GET: APIRoute = (context) =>
  answerOpen311(context, async () => {
    const body = toDefinition(await findReportKind(), context.params.code ?? '')
    if (!body) throw new Problem('missing')
    return { name: 'service_definition', body }
  })
