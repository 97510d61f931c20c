import type { APIRoute } from 'astro'
import { NotFound } from '../../errors.ts'
import { toDcat } from '../../views/dcat.ts'
import { PROCEDURE_TYPES } from '../../views/procedures/formats.ts'
import { toJsonLdGraph } from '../../views/rdf/jsonLd.ts'
import { toTurtle, turtleHead } from '../../views/rdf/turtle.ts'
import type { Resource } from '../../views/rdf/vocabulary.ts'
import { answerMaking, loadCatalogue, loadDataSet } from './_dataSet.ts'

const WRITERS = {
  ttl: (all: readonly Resource[]) => turtleHead + toTurtle(all),
  jsonld: (all: readonly Resource[]) => `${JSON.stringify(toJsonLdGraph(all), null, 2)}\n`,
}

const isFormat = (format: string | undefined): format is keyof typeof WRITERS =>
  format !== undefined && Object.hasOwn(WRITERS, format)

/** The files of the open data as DCAT-AP describes them. 503 while they are being made. */
export const GET: APIRoute = async ({ params: { format } }) => {
  if (!isFormat(format)) throw new NotFound('no such format')
  const set = await loadDataSet()
  if (!set) return answerMaking()
  return new Response(WRITERS[format](toDcat(set, await loadCatalogue())), {
    headers: {
      'content-type': `${PROCEDURE_TYPES[format]}; charset=utf-8`,
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    },
  })
}
