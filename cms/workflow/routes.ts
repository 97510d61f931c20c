import { NotFound, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { canUseCms, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { act, tellReview } from './act.ts'
import { addComment, endComment } from './comments.ts'
import type { Reviewed } from './review.ts'
import { ACTIONS } from './transitions.ts'
import { readBody } from '../endpoints/readBody.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const askedShape = z.object({
  action: z.enum(ACTIONS),
  comment: z.string().max(2000).default(''),
  version: z.string().max(64).optional(),
})

const text = z.string().trim()
const commentShape = z.object({ address: z.string().min(1).max(300), text: text.min(1).max(2000) })
const answerShape = z.object({ answer: text.max(500).default('') })

const SIGN_IN = both('Hãy đăng nhập.', 'Please sign in.')
const UNREADABLE = both(
  'Yêu cầu không đúng: cần một việc và ghi chú dưới 2.000 ký tự.',
  'The request needs an action, and a comment of less than 2,000 characters.',
)

const NO_TEXT = both(
  'Hãy ghi nhận xét, dưới 2.000 ký tự; trả lời dưới 500 ký tự.',
  'Write a comment of less than 2,000 characters; an answer has less than 500.',
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

const answer = async (req: PayloadRequest, of: Reviewed) => freshJson(await tellReview(req, of))

const reviewed = (req: PayloadRequest) => documentOf(req, req.routeParams?.collection as CollectionSlug)

/**
 * `GET` and `POST /api/<collection>/:id/workflow`: where a document stands; `{ action, comment }` moves it on.
 * `POST …/comments`: `{ address, text }` comments on a field (address.ts), in the language of `?locale=`;
 * `POST …/comments/:comment` with `{ answer }` marks a comment as done. All of them answer where the document stands.
 */
export const workflowRoutes = (): Endpoint[] => [
  {
    path: '/:id/workflow',
    method: 'get',
    handler: async (req) => answer(req, await reviewed(req)),
  },
  {
    path: '/:id/workflow',
    method: 'post',
    handler: async (req) => {
      const of = await reviewed(req)
      await act(req, of, await readBody(req, askedShape, UNREADABLE))
      return answer(req, of)
    },
  },
  {
    path: '/:id/comments',
    method: 'post',
    handler: async (req) => {
      const of = await reviewed(req)
      await addComment(req, of, await readBody(req, commentShape, NO_TEXT))
      return answer(req, of)
    },
  },
  {
    path: '/:id/comments/:comment',
    method: 'post',
    handler: async (req) => {
      const of = await reviewed(req)
      const id = String(req.routeParams?.comment)
      await endComment(req, of, { id, ...(await readBody(req, answerShape, NO_TEXT)) })
      return answer(req, of)
    },
  },
]
