import type { Endpoint, PayloadRequest } from 'payload'
import { mayChange } from '../access/mayChange.ts'
import { canUseCms, type Reader } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { isPortal } from '../content/sites.ts'
import { env } from '../env.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { PREVIEW_HOURS, signPreview, type Preview } from './preview.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const SIGN_IN = both('Hãy đăng nhập để lấy liên kết xem thử.', 'Sign in to get a preview link.')
const UNKNOWN = both('Không có trang thành phần này.', 'There is no such component site.')

async function findSite(req: PayloadRequest, draft = false) {
  const found = await req.payload.findByID({
    ...{ collection: 'sites', id: String(req.routeParams?.id), depth: 0, disableErrors: true },
    ...{ overrideAccess: false, user: req.user, draft },
  })
  if (!found?.slug || isPortal(found)) throw new Refusal(inLanguageOf(req, UNKNOWN), 404)
  return { id: String(found.id), slug: found.slug }
}

/** What a link shows: to whom it is given by those who may change the site, its newest draft. @throws Refusal 404 */
async function whatIsShown(req: PayloadRequest): Promise<Pick<Preview, 'slug' | 'record'>> {
  const { id, slug } = await findSite(req)
  if (!(await mayChange(req, { collection: 'sites', id }))) return { slug }
  await recordAct(req, { action: 'share', subject: 'sites', document: id })
  return { slug: (await findSite(req, true)).slug, record: { id, made: new Date() } }
}

/**
 * `POST /api/sites/:id/preview-link`: a link that shows the site to anyone for a day, even before it is public or has
 * a host name. For staff who may see the site; of those who may change it, the link shows the newest draft.
 */
export const previewLink: Omit<Endpoint, 'root'> = {
  path: '/:id/preview-link',
  method: 'post',
  handler: async (req) => {
    if (!canUseCms(req.user as Reader)) throw new Refusal(inLanguageOf(req, SIGN_IN), 403)
    const expires = new Date(Date.now() + PREVIEW_HOURS * 60 * 60 * 1000)
    const token = signPreview({ ...(await whatIsShown(req)), expires }, env.PAYLOAD_SECRET)
    const url = `${env.PORTAL_URL}/xem-thu/${token}`
    return freshJson({ url, expires })
  },
}
