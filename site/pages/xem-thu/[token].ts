import type { APIRoute } from 'astro'
import { env } from '../../data/env.ts'
import { isPreview, PREVIEW_SECONDS } from '../../data/preview.ts'
import { Gone } from '../../errors.ts'
import { homePath } from '../../paths.ts'
import { PREVIEW_COOKIE } from '../../../cms/content/sites.ts'

const secure = env.PORTAL_URL.startsWith('https:') ? '; Secure' : ''

const toHome = (token: string, seconds: number): Response =>
  new Response(null, {
    status: 303,
    headers: {
      location: homePath(),
      'set-cookie': `${PREVIEW_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`,
      'cache-control': 'no-store',
    },
  })

/** Starts the preview of a site before it is public, by a signed link that expires; `thoat` ends it. */
export const GET: APIRoute = async ({ params: { token = '' } }) => {
  if (token === 'thoat') return toHome('', 0)
  if (!(await isPreview(token))) throw new Gone('the link has expired')
  return toHome(token, PREVIEW_SECONDS)
}
