import type { APIRoute } from 'astro'
import { toJsonLdGraph } from '../../views/rdf/jsonLd.ts'
import { describeProcedure } from './_cpsv.ts'
import { answerRecord } from './_record.ts'

/** A procedure in the words of CPSV-AP 3.2.0, as JSON-LD 1.1. */
export const GET: APIRoute = (context) =>
  answerRecord(context, 'jsonld', async (code) => {
    const found = await describeProcedure(code)
    return found && `${JSON.stringify(toJsonLdGraph(found), null, 2)}\n`
  })
