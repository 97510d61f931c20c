import { NotFound, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { isCorrectedType } from '../content/corrections.ts'
import { freshJson } from '../endpoints/freshJson.ts'
import { takesPart } from '../workflow/requester.ts'
import { documentOf } from '../workflow/routes.ts'
import { answerCorrection } from './answer.ts'
import { documentOfKey, listCorrections } from './store.ts'

interface Document {
  collection: string
  id: string
}

async function tell(req: PayloadRequest, { collection, id }: Document): Promise<Response> {
  const open: Where = { and: [{ key: { equals: `${collection}/${id}` } }, { state: { equals: 'open' } }] }
  const found = await listCorrections(req.payload, open)
  const corrections = found.map(({ id: one, asked, askedAt, number }) => ({
    id: one,
    asked,
    askedAt,
    number,
  }))
  return freshJson({ corrections, mayAnswer: await takesPart(req, { collection, id } as never) })
}

/** What is to be corrected in a document. @throws NotFound, Refusal 403 */
async function tellOf(req: PayloadRequest): Promise<Response> {
  const collection = String(req.routeParams?.subject)
  if (!isCorrectedType(collection)) throw new NotFound(req.t)
  return tell(req, await documentOf(req, collection))
}

async function answer(req: PayloadRequest): Promise<Response> {
  const { key } = await answerCorrection(req, String(req.routeParams?.id))
  return tell(req, documentOfKey(key))
}

/**
 * `GET /api/corrections/of/:subject/:id`: what is asked to be corrected in a document, for those who may read its drafts.
 * `POST /api/corrections/:id/answer` with `{ state, answer }`: it is corrected and public, or need not be.
 */
export const correctionRoutes: Endpoint[] = [
  { path: '/of/:subject/:id', method: 'get', handler: tellOf },
  { path: '/:id/answer', method: 'post', handler: answer },
]
