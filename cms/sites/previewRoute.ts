import type { Endpoint, PayloadRequest } from 'payload'
import { canUseCms, type Reader } from '../access/permissions.ts'
import { isPortal } from '../content/sites.ts'
import { env } from '../env.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { PREVIEW_HOURS, signPreview } from './preview.ts'
import { freshJson } from '../endpoints/freshJson.ts'

const SIGN_IN = both('Hãy đăng nhập để lấy liên kết xem thử.', 'Sign in to get a preview link.')
const UNKNOWN = both('Không có trang thành phần này.', 'There is no such component site.')

async function findSite(req: PayloadRequest) {
  const found = await req.payload.findByID({
    ...{ collection: 'sites', id: String(req.routeParams?.id), depth: 0, disableErrors: true },
    ...{ overrideAccess: false, user: req.user },
  })
  if (!found?.slug || isPortal(found)) throw new Refusal(inLanguageOf(req, UNKNOWN), 404)
  return found
}

/**
 * `POST /api/sites/:id/preview-link`: a link that shows the site to anyone for a day, even while it is a draft or has
 * no host name. For staff who may see the site.
 */
export const previewLink: Omit<Endpoint, 'root'> = {
  path: '/:id/preview-link',
  method: 'post',
  handler: async (req) => {
    if (!canUseCms(req.user as Reader)) throw new Refusal(inLanguageOf(req, SIGN_IN), 403)
    const { slug } = await findSite(req)
    const expires = new Date(Date.now() + PREVIEW_HOURS * 60 * 60 * 1000)
    const url = `${env.PORTAL_URL}/xem-thu/${signPreview(slug!, expires, env.PAYLOAD_SECRET)}`
    return freshJson({ url, expires })
  },
}
