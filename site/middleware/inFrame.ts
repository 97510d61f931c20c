import { env } from '../data/env.ts'
import { findSiteOrigin } from '../data/sites.ts'
import { toFramedLink, type FramedPage } from '../views/framed/links.ts'
import { reframe } from '../views/framed/reframe.ts'

function redirect(answer: Response, location: string, page: FramedPage): Response | undefined {
  const found = toFramedLink(location, page)
  if (found.to !== 'inside') return undefined
  const headers = new Headers(answer.headers)
  headers.set('location', found.href)
  return new Response(null, { status: answer.status, headers })
}

/**
 * An answer as it is in the frame of its address; the answer itself where it has none.
 * @returns undefined for a redirect that leaves the frame
 */
export async function inFrame(answer: Response, locals: App.Locals): Promise<Response | undefined> {
  const { framing, site, path, locale } = locals
  if (!framing) return answer
  const page = { framing, path, origin: await findSiteOrigin(site).catch(() => env.PORTAL_URL) }
  const location = answer.headers.get('location')
  if (location !== null) return redirect(answer, location, page)
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer
  return new Response(reframe(await answer.text(), page, locale), answer)
}
