import { NotFound, type Endpoint } from 'payload'
import { canEdit, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { LINK_CHECKS, updateLink } from './store.ts'

const NOT_YOURS = both('Bạn không có quyền kiểm tra lại liên kết này.', 'You may not check this link again.')

/** `POST /api/link-checks/:id/check`: has the worker ask for a link again, for those whose documents it stands in. */
export const checkAgain: Omit<Endpoint, 'root'> = {
  path: '/:id/check',
  method: 'post',
  handler: async (req) => {
    if (!canEdit(req.user as Reader)) throw new Refusal(inLanguageOf(req, NOT_YOURS), 403)
    const id = String(req.routeParams?.id)
    const asked = { collection: LINK_CHECKS, id, depth: 0, disableErrors: true } as const
    const link = await req.payload.findByID({ ...asked, overrideAccess: false, user: req.user })
    if (!link) throw new NotFound(req.t)
    await updateLink(req.payload, link.id, { dueAt: new Date().toISOString() })
    return Response.json({ ok: true })
  },
}
