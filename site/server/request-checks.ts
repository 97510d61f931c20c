import type { IncomingMessage } from 'node:http'

const LONGEST_URL_BYTES = 4096
/** Leaves room for a search of 10 kB, which the page cuts with a notice; percent-encoding triples its bytes. */
const LONGEST_SEARCH_BYTES = 32 * 1024
const isSearch = (url: string) => /^((\/en)?\/tim-kiem|\/api\/(search|suggest))\?/.test(url)
const methods = new Set(['GET', 'HEAD', 'POST'])
/** Paths that accept POST. Anywhere else a POST would render a page past the cache and past admission. */
const PATHS_OF_POSTS = [
  'api/.*',
  'tim-kiem/thieu/?',
  'tra-cuu-ho-so/?',
  'thu-tuc/[^/]+/lien-ket-hong/?',
  'gop-y/[^/]+/?',
  'tra-cuu-phan-anh/?',
  'lay-y-kien/[^/]+/(gop-y|ung-ho)/?',
  'theo-doi(/[a-z-]+)?/?',
  'y-kien-trang/?',
  'danh-gia/[^/]+/?',
]
const takesPosts = new RegExp(`^(/en)?/(${PATHS_OF_POSTS.join('|')})$`)
/** Addresses for the systems of partners: a key in the request authorizes it, never a cookie. */
export const isOfPartners = (url: string): boolean => /^\/api\/(v1|open311)\//.test(url)
const leavesByMail = /^(\/en)?\/theo-doi\/bo\?/
// Endpoints of the framework that this portal does not use, as decoded paths.
const closed = /^(\/en)?\/(_image|_server-islands|_actions)(\/|$)/
/** Dot segments, which the framework would resolve, so that the address named another page. */
const dots = /\/(\.|%2e){1,2}(?=\/|$)/i
const MOST_DECODINGS = 12

/** Why a request is rejected before any page sees it. */
export interface Refusal {
  status: 400 | 404 | 405 | 414
}

/** Whether a path can be decoded and holds neither control characters nor backslashes. */
export function isReadable(pathname: string): boolean {
  try {
    return !/[\u0000-\u001f\u007f\\]/.test(decodeURIComponent(pathname))
  } catch {
    return false
  }
}

/**
 * A path as sent and after each round of decoding until nothing changes; the framework decodes it likewise to find the
 * route.
 */
function decodingsOf(pathname: string): string[] {
  const decodings = [pathname]
  try {
    while (decodings.length < MOST_DECODINGS) {
      const next = decodeURI(decodings.at(-1)!)
      if (next === decodings.at(-1)) break
      decodings.push(next)
    }
  } catch {
    // Not decodable any further: kept as it is.
  }
  return decodings
}

/**
 * Rejects what no page can answer: unknown methods, overlong or undecodable addresses, closed endpoints. An address
 * must begin with exactly one slash: '//host' and 'http://host' would name another site.
 */
export function refuse({ method = 'GET', url = '/' }: IncomingMessage): Refusal | undefined {
  if (!methods.has(method)) return { status: 405 }
  if (Buffer.byteLength(url) > (isSearch(url) ? LONGEST_SEARCH_BYTES : LONGEST_URL_BYTES))
    return { status: 414 }
  if (!url.startsWith('/') || /^\/[/\\]/.test(url)) return { status: 400 }
  const [pathname = '/'] = url.split(/[?#]/, 1)
  if (!isReadable(pathname)) return { status: 400 }
  if (method === 'POST' && !closed.test(pathname) && !takesPosts.test(pathname)) return { status: 405 }
  const decodings = decodingsOf(pathname)
  if (decodings.some((one) => dots.test(one))) return { status: 400 }
  return decodings.some((one) => closed.test(one)) ? { status: 404 } : undefined
}

/**
 * Whether a form or message was sent from a page of another site. Browsers say so in Sec-Fetch-Site, and in Origin
 * where they do not send that (plain http); a request with neither does not come from a page of ours. Purges are
 * exempt: they come from the worker and are authorized by a secret; so is leaving by the token of a mail, which mail
 * programs send themselves (RFC 8058), and what the systems of partners send with a key.
 * @param portalUrl public address of the portal
 */
export function isForeign({ method, url, headers }: IncomingMessage, portalUrl: string): boolean {
  if (method !== 'POST' || url === '/api/purge' || leavesByMail.test(url ?? '')) return false
  if (isOfPartners(url ?? '')) return false
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin'
  const { origin = '', host = '' } = headers
  return origin !== new URL(portalUrl).origin && !(URL.canParse(origin) && new URL(origin).host === host)
}

/** Removes forwarding headers, which clients could forge when no proxy is trusted. */
export function forgetProxy(request: IncomingMessage): void {
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith('x-forwarded-') || name === 'forwarded' || name === 'x-real-ip')
      delete request.headers[name]
  }
}

/**
 * Replaces the Host header by the portal's own name: no answer may depend on it, and a malformed one would make every
 * path look like the home page.
 */
export function pinHost(request: IncomingMessage, host: string): void {
  request.headers.host = host
}

/** Files and pictures uploaded by editors; site/views/byte-range.ts reads the ranges asked of them. */
export const isUpload = (url: string): boolean => /^\/(tep|anh)\//.test(url)

/**
 * Removes a malformed Range header: the file server would drop the connection over a range that ends before it begins.
 */
export function forgetBadRange(request: IncomingMessage): void {
  const { range } = request.headers
  if (range === undefined || isUpload(request.url ?? '')) return
  const [, from = '', to = ''] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range) ?? []
  const isRange = from !== '' && (to === '' || Number(to) >= Number(from))
  if (!isRange) delete request.headers.range
}
