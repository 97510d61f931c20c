import { localePath, type Locale } from '../../paths.ts'
import { carried, PREFIXES, readFramed, type Framing } from './framing.ts'

/** A page in a frame, whose links are led into that frame. */
export interface FramedPage {
  framing: Framing
  /** Public address of the site without a final slash. */
  origin: string
  /** Path of the page without language and frame. */
  path: string
}

/** Where a link leads: to a page in the same frame, elsewhere, or to what a screen has no use for. */
export type FramedLink = { to: 'inside'; href: string } | { to: 'outside'; href: string } | { to: 'nowhere' }

/**
 * Files for a reader's own calendar, reports of links that a screen does not follow, and lists that are chosen from once,
 * by whoever sets up the screen.
 */
const USELESS = /\.(ics|xml|json)$|^\/xa-phuong$|\/lien-ket-hong$|^\/y-kien-trang$/
const PAGE_OF_PROCEDURE = /^\/thu-tuc\/[^/]+$/

const readPath = (pathname: string): { locale: Locale; path: string } =>
  /^\/en(\/|$)/.test(pathname)
    ? { locale: 'en', path: pathname.slice('/en'.length) || '/' }
    : { locale: 'vi', path: pathname }

/** A path as it is in a frame; undefined when that does not show it. */
function framedPath(path: string, { framing, path: current }: FramedPage): string | undefined {
  const prefix = PREFIXES[framing.kind]
  if (path === prefix || path.startsWith(`${prefix}/`)) return shownAt(path)
  if (framing.kind === 'embed') return PAGE_OF_PROCEDURE.test(path) ? undefined : shownAt(prefix + path)
  if (path === '/') return prefix
  // A link to the page of the procedure that is being prepared would begin again.
  if (PAGE_OF_PROCEDURE.test(path) && current.startsWith(`${path}/`)) return undefined
  return shownAt(prefix + (framing.isStaff && PAGE_OF_PROCEDURE.test(path) ? `${path}/chuan-bi` : path))
}

const shownAt = (path: string): string | undefined => (readFramed(path)?.page ? path : undefined)

function withCarried(search: string, framing: Framing): string {
  const params = new URLSearchParams(search)
  for (const [name, value] of Object.entries(carried(framing))) if (!params.get(name)) params.set(name, value)
  const text = params.toString()
  return text && `?${text}`
}

/** Where a link of a framed page leads. @param href as the page has it, without entities */
export function toFramedLink(href: string, page: FramedPage): FramedLink {
  if (href.startsWith('#')) return { to: 'inside', href }
  const url = URL.parse(href, `${page.origin}/`)
  if (!url) return { to: 'nowhere' }
  if (url.origin !== new URL(page.origin).origin) return { to: 'outside', href: url.href }
  const { locale, path } = readPath(url.pathname)
  const inside = framedPath(path, page)
  if (inside !== undefined)
    return {
      to: 'inside',
      href: localePath(inside, locale) + withCarried(url.search, page.framing) + url.hash,
    }
  const isUseless = USELESS.test(path) || page.path.startsWith(`${path}/`)
  return page.framing.kind === 'kiosk' && isUseless ? { to: 'nowhere' } : { to: 'outside', href: url.href }
}
