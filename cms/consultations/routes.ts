import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { freshJson } from '../endpoints/freshJson.ts'
import { readBody } from '../endpoints/readBody.ts'
import { toldRoutes } from '../endpoints/toldRoutes.ts'
import { both } from '../fields/both.ts'
import { requireRights } from '../workflow/requester.ts'
import { documentOf } from '../workflow/routes.ts'
import { contactAsked, moderation } from './asked.ts'
import { openContact } from './contact.ts'
import { tellComments } from './list.ts'
import { moderate, type OfConsultation } from './moderate.ts'

const UNREADABLE = both(
  'Yêu cầu chưa đủ: hãy chọn góp ý, và lý do nếu không đăng.',
  'The request is not complete: choose comments, and a reason if they are not published.',
)

/** The consultation of a route. @throws Refusal 403 for those who may not change it, NotFound */
async function consultationOf(req: PayloadRequest): Promise<OfConsultation> {
  const of = await documentOf(req, 'consultations')
  await requireRights(req, of)
  return of
}

/**
 * `GET /api/consultations/:id/opinions?state=&page=`: the comments of a consultation, for those who may change it.
 * `POST`: `{ act, comments, seen, … }` publishes, refuses or groups some of them. `POST …/opinions/contact` with
 * `{ comment }` opens a contact.
 */
export const consultationRoutes: Endpoint[] = [
  ...toldRoutes('/:id/opinions', {
    find: consultationOf,
    tell: async (req, of: OfConsultation) => freshJson(await tellComments(req, of)),
    change: async (req, of) => moderate(req, of, await readBody(req, moderation, UNREADABLE)),
  }),
  {
    path: '/:id/opinions/contact',
    method: 'post',
    handler: async (req) => {
      const of = await consultationOf(req)
      const { comment } = await readBody(req, contactAsked, UNREADABLE)
      const contact = await openContact(req, of, comment)
      if (!contact) throw new NotFound(req.t)
      return freshJson(contact)
    },
  },
]
