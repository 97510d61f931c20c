import type { Endpoint, PayloadRequest } from 'payload'
import { mayChange } from '../access/mayChange.ts'
import { canUseCms, type Reader } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { isPortal } from '../content/sites.ts'
import { freshJson } from '../endpoints/freshJson.ts'
import { env } from '../env.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { HOUR_MS, makeLink } from '../preview/links.ts'
import { revokePreviews } from '../preview/revoked.ts'
import { Refusal } from '../refusal.ts'
import { PREVIEW_HOURS, signPreview } from './preview.ts'

const SIGN_IN = both('Hãy đăng nhập để lấy liên kết xem thử.', 'Sign in to get a preview link.')
const UNKNOWN = both('Không có trang này.', 'There is no such site.')
const NOT_SHARED = both(
  'Bạn không sửa được trang này nên không chia sẻ hay thu hồi bản nháp của nó được.',
  'You may not change this site, and so may neither share its draft nor revoke that.',
)

const COLLECTION = 'sites'
const PATH = '/:id/preview-link'

/** The site of a route, for staff who may see it. @throws Refusal 403, 404 */
async function findSite(req: PayloadRequest, draft = false) {
  if (!canUseCms(req.user as Reader)) throw new Refusal(inLanguageOf(req, SIGN_IN), 403)
  const found = await req.payload.findByID({
    ...{ collection: COLLECTION, id: String(req.routeParams?.id), depth: 0, disableErrors: true },
    ...{ overrideAccess: false, user: req.user, draft },
  })
  if (!found) throw new Refusal(inLanguageOf(req, UNKNOWN), 404)
  return { ...found, id: String(found.id) }
}
type Site = Awaited<ReturnType<typeof findSite>>

const mayShare = (req: PayloadRequest, { id }: Site) => mayChange(req, { collection: COLLECTION, id })
const isNotShared = (req: PayloadRequest) => new Refusal(inLanguageOf(req, NOT_SHARED), 403)
const record = (req: PayloadRequest, action: 'share' | 'unshare', { id }: Site) =>
  recordAct(req, { action, subject: COLLECTION, document: id })

/** The draft of the provincial portal's home page with its menu and contact. @throws Refusal 403 */
async function shareHome(req: PayloadRequest, site: Site, expires: Date) {
  if (!(await mayShare(req, site))) throw isNotShared(req)
  await record(req, 'share', site)
  return makeLink(req, COLLECTION, await findSite(req, true), { made: new Date(), expires })
}

/** A whole component site: to whom it is given by those who may change it, its newest draft. */
async function shareSite(req: PayloadRequest, site: Site, expires: Date) {
  const isDraft = await mayShare(req, site)
  if (isDraft) await record(req, 'share', site)
  const slug = String((await findSite(req, isDraft)).slug)
  const shown = { slug, ...(isDraft && { record: { id: site.id, made: new Date() } }) }
  return {
    url: `${env.PORTAL_URL}/xem-thu/${signPreview({ ...shown, expires }, env.PAYLOAD_SECRET)}`,
    expires,
  }
}

/**
 * Links that show a site to anyone for a day:
 * - `POST /api/sites/:id/preview-link` gives one. A component site is shown whole, even before it is public or has a host
 *   name, to staff who may see it; of those who may change it, with its newest draft. Of the provincial portal, the draft
 *   of the home page, for those who may change it.
 * - `DELETE` makes all of a site's links void, for those who may change it: what they show is then what is public.
 */
export const previewLinks: Omit<Endpoint, 'root'>[] = [
  {
    path: PATH,
    method: 'post',
    handler: async (req) => {
      const site = await findSite(req)
      const expires = new Date(Date.now() + PREVIEW_HOURS * HOUR_MS)
      return freshJson(await (isPortal(site) ? shareHome : shareSite)(req, site, expires))
    },
  },
  {
    path: PATH,
    method: 'delete',
    handler: async (req) => {
      const site = await findSite(req)
      if (!(await mayShare(req, site))) throw isNotShared(req)
      await revokePreviews(req.payload, { collection: COLLECTION, id: site.id })
      await record(req, 'unshare', site)
      return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
    },
  },
]
