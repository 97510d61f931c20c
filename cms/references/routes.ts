import type { Endpoint, PayloadRequest } from 'payload'
import { canUseCms, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { listReferences } from './list.ts'
import type { Referred } from './uploads.ts'

const NOT_YOURS = both('Hãy đăng nhập để xem nơi dẫn tới nội dung.', 'Sign in to see what leads to content.')
const UNKNOWN = both('Không có nội dung này.', 'There is no such content.')

const refuse = (req: PayloadRequest, words: { vi: string; en: string }, status: number): never => {
  throw new Refusal(inLanguageOf(req, words), status)
}

/** `GET /api/<collection>/:id/references`: what links to a document. For staff. */
export const referencesOf = (collection: Referred): Omit<Endpoint, 'root'> => ({
  path: '/:id/references',
  method: 'get',
  handler: async (req) => {
    if (!canUseCms(req.user as Reader)) refuse(req, NOT_YOURS, 403)
    const id = req.routeParams?.id
    const asked = {
      collection,
      id: String(id),
      draft: true,
      trash: true,
      depth: 0,
      disableErrors: true,
    } as const
    const doc = await req.payload.findByID({ ...asked, overrideAccess: false, user: req.user })
    if (!doc) return refuse(req, UNKNOWN, 404)
    return Response.json(await listReferences(req, collection, doc), {
      headers: { 'Cache-Control': 'no-store' },
    })
  },
})
