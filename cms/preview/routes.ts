import type { CollectionConfig, PayloadRequest } from 'payload'
import { mayChange } from '../access/mayChange.ts'
import { recordAct } from '../audit/append.ts'
import type { AddressedType } from '../content/addresses.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { HOUR_MS, makeLink, type Draft } from './links.ts'
import { mayReadDrafts } from './mayReadDrafts.ts'
import { revokePreviews } from './revoked.ts'

type Routes = Exclude<CollectionConfig['endpoints'], false | undefined>

/** The lifetime of the link behind the button, which its user follows at once. */
const OWN_MS = HOUR_MS
/** The lifetime of a link that is passed on. */
const SHARED_MS = 7 * 24 * HOUR_MS

const SIGN_IN = both('Hãy đăng nhập để xem thử.', 'Sign in to see a preview.')
const UNKNOWN = both('Không có nội dung này.', 'There is no such content.')
const NOT_YOURS = both(
  'Nội dung này của cơ quan khác: bạn không xem được bản nháp của nó.',
  'This content is of another agency: you may not see its draft.',
)
const NOT_SHARED = both(
  'Bạn không sửa được nội dung này nên không chia sẻ được bản nháp của nó.',
  'You may not change this content, and so may not share its draft.',
)
const lasting = (lifetime: number) => {
  const made = new Date()
  return { made, expires: new Date(made.getTime() + lifetime) }
}

const NO_STORE = { 'Cache-Control': 'no-store' }

/** The newest draft of a document whose drafts the user may read. @throws Refusal */
async function findDraft(req: PayloadRequest, collection: AddressedType): Promise<Draft> {
  if (!req.user) throw new Refusal(inLanguageOf(req, SIGN_IN), 403)
  const asked = { collection, id: String(req.routeParams?.id), draft: true, depth: 0 } as const
  const user = { overrideAccess: false, user: req.user } as const
  const doc = await req.payload.findByID({ ...asked, ...user, disableErrors: true })
  if (!doc) throw new Refusal(inLanguageOf(req, UNKNOWN), 404)
  if (!(await mayReadDrafts(req, collection, doc.id))) throw new Refusal(inLanguageOf(req, NOT_YOURS), 403)
  return doc
}

/** The newest draft of a document that the user may show to others. @throws Refusal */
async function findShareable(req: PayloadRequest, collection: AddressedType): Promise<Draft> {
  const doc = await findDraft(req, collection)
  if (!(await mayChange(req, { collection, id: doc.id })))
    throw new Refusal(inLanguageOf(req, NOT_SHARED), 403)
  return doc
}

/**
 * The newest draft of a document as its page on the portal:
 * - `GET /api/<collection>/:id/preview` opens it, for those who may read the draft.
 * - `POST /api/<collection>/:id/preview-link` gives a link that shows it to anyone for a week, `DELETE` revokes all such
 *   links; both for those who may change the document.
 */
export const draftPreviewOf = (collection: AddressedType): Routes => [
  {
    path: '/:id/preview',
    method: 'get',
    handler: async (req) => {
      const { url } = await makeLink(req, collection, await findDraft(req, collection), lasting(OWN_MS))
      return new Response(null, { status: 303, headers: { ...NO_STORE, Location: url } })
    },
  },
  {
    path: '/:id/preview-link',
    method: 'post',
    handler: async (req) => {
      const doc = await findShareable(req, collection)
      const link = await makeLink(req, collection, doc, lasting(SHARED_MS))
      await recordAct(req, { action: 'share', subject: collection, document: String(doc.id) })
      return Response.json(link, { headers: NO_STORE })
    },
  },
  {
    path: '/:id/preview-link',
    method: 'delete',
    handler: async (req) => {
      const id = String((await findShareable(req, collection)).id)
      await revokePreviews(req.payload, { collection, id })
      await recordAct(req, { action: 'unshare', subject: collection, document: id })
      return new Response(null, { status: 204, headers: NO_STORE })
    },
  },
]
