import { NotFound, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { canUseCms, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { act, tellReview } from './act.ts'
import type { Reviewed } from './review.ts'
import { ACTIONS } from './transitions.ts'

const askedShape = z.object({
  action: z.enum(ACTIONS),
  comment: z.string().max(2000).default(''),
  version: z.string().max(64).optional(),
})

const SIGN_IN = both('Hãy đăng nhập.', 'Please sign in.')
const UNREADABLE = both(
  'Yêu cầu không đúng: cần một việc và ghi chú dưới 2.000 ký tự.',
  'The request needs an action, and a comment of less than 2,000 characters.',
)

/** The document of a route, which its sender may read as a draft. @throws Refusal 403, NotFound */
export async function documentOf<C extends CollectionSlug>(
  req: PayloadRequest,
  collection: C,
): Promise<{ collection: C; id: string }> {
  if (!canUseCms(req.user as Reader)) throw new Refusal(inLanguageOf(req, SIGN_IN), 403)
  const [id, slug] = [String(req.routeParams?.id), collection as CollectionSlug]
  const found = await req.payload.findByID({
    ...{ collection: slug, id, draft: true, depth: 0, disableErrors: true, select: {} },
    ...{ overrideAccess: false, user: req.user },
  })
  if (!found) throw new NotFound(req.t)
  return { collection, id }
}

const answer = async (req: PayloadRequest, of: Reviewed) =>
  Response.json(await tellReview(req, of), { headers: { 'Cache-Control': 'no-store' } })

/** `GET` and `POST /api/<collection>/:id/workflow`: where a document stands; `{ action, comment }` moves it on. */
export const workflowRoutes = (): Endpoint[] => [
  {
    path: '/:id/workflow',
    method: 'get',
    handler: async (req) => answer(req, await documentOf(req, req.routeParams?.collection as CollectionSlug)),
  },
  {
    path: '/:id/workflow',
    method: 'post',
    handler: async (req) => {
      const of = await documentOf(req, req.routeParams?.collection as CollectionSlug)
      const given = askedShape.safeParse(await req.json?.().catch(() => null))
      if (!given.success) throw new Refusal(inLanguageOf(req, UNREADABLE))
      await act(req, of, given.data)
      return answer(req, of)
    },
  },
]
