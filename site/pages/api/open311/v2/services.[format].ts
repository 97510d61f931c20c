import type { APIRoute } from 'astro'
import { toServices } from '../../../../views/open311/services.ts'
import { answerOpen311 } from './_answer.ts'
import { findReportKind } from './_report.ts'

/** GET /api/open311/v2/services.{format}: what can be reported. */
export const GET: APIRoute = (context) =>
  answerOpen311(context, async (locale) => ({
    name: 'services',
    body: toServices(await findReportKind(), locale),
  }))
