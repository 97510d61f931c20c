import type { APIRoute } from 'astro'
import { findProcedureRecord } from '../../data/procedureRecords.ts'
import { loadSite } from '../../data/settings.ts'
import { toProcedureJson } from '../../views/procedures/json.ts'
import { answerRecord } from './_record.ts'

/** The public record of a procedure; its shape is documented at procedureShape. */
export const GET: APIRoute = (context) =>
  answerRecord(context, 'json', async (code) => {
    const { locale } = context.locals
    const found = await findProcedureRecord(code, locale)
    if (!found) return null
    const { origin } = await loadSite(locale)
    return `${JSON.stringify(toProcedureJson(found.doc, origin, locale, found.known), null, 2)}\n`
  })
