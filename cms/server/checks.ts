import type { IncomingMessage } from 'node:http'
import type { makeRate } from './rate.ts'

/** Why a request is refused before any of its body is read. */
export interface Refused {
  status: 400 | 403 | 404 | 405 | 411 | 413 | 429
  /** Seconds, for 429. */
  retryAfter?: number
}

const LARGEST_SIGN_IN_BYTES = 4 * 1024
const LARGEST_STRANGERS_BYTES = 64 * 1024
/** A file of 25 MB and the form around it. */
const LARGEST_BYTES = 27 * 1024 * 1024

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])
export const METHODS = new Set([...READING, 'POST', 'PUT', 'PATCH', 'DELETE'])
/** Account routes: sign-in, and the other ones Payload has for accounts. */
const ACCOUNT_ROUTES =
  /^\/api\/users\/(login|logout|(forgot|reset|set)-password|(ask|check)-password-link|first-register|unlock|verify\/[^/]*)\/?$/

export const isReading = ({ method = 'GET' }: IncomingMessage): boolean => READING.has(method)

/** Names that the API accepts as a collection and fails on: keys of every object, and Payload's list of migrations. */
const isClosed = (path: string): boolean => {
  const [, name] = /^\/api\/([^/]+)/.exec(path) ?? []
  return name !== undefined && (name in Object.prototype || name === 'payload-migrations')
}

/**
 * The path as the framework will parse it; undefined when it is malformed. Must begin with exactly one slash: otherwise
 * it would name another host.
 */
function pathOf(url = '/'): string | undefined {
  if (!/^\/(?![/\\])/.test(url)) return undefined
  const [path = '/'] = url.split(/[?#]/, 1)
  try {
    return decodeURIComponent(path).replace(/\/{2,}/g, '/')
  } catch {
    return undefined
  }
}

/** Whether a request comes from a page of another site. A program that sends no Origin does not count. */
function isForeign({ headers }: IncomingMessage, ownOrigin: string): boolean {
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') return true
  return headers.origin !== undefined && headers.origin !== ownOrigin
}

function bodyRefused({ headers }: IncomingMessage, most: number): Refused | undefined {
  const { 'content-length': length, 'transfer-encoding': encoding } = headers
  // Without a Content-Length the size of a body is known only once it has been received.
  if (encoding !== undefined && most < LARGEST_BYTES) return { status: 411 }
  return Number(length ?? 0) > most ? { status: 413 } : undefined
}

interface Asked {
  request: IncomingMessage
  isSignedIn: boolean
  client: string
}

/**
 * Checks requests that write: refuses those from pages of other sites, from anonymous clients over their rate or on
 * closed routes, and bodies larger than the route needs.
 * @param ownOrigin of CMS_URL
 */
export const makeChecks =
  (ownOrigin: string, strangers: ReturnType<typeof makeRate>) =>
  ({ request, isSignedIn, client }: Asked): Refused | undefined => {
    const path = pathOf(request.url)
    if (path === undefined) return { status: 400 }
    const { method = 'GET' } = request
    if (!METHODS.has(method) || (method === 'OPTIONS' && !path.startsWith('/api/'))) return { status: 405 }
    if (isClosed(path)) return { status: 404 }
    if (isReading(request)) return bodyRefused(request, LARGEST_STRANGERS_BYTES)
    const isAccountRoute = ACCOUNT_ROUTES.test(path)
    if (isForeign(request, ownOrigin)) return { status: 403 }
    if (isSignedIn && !isAccountRoute) return bodyRefused(request, LARGEST_BYTES)
    const wait = strangers.take(client)
    if (wait > 0) return { status: 429, retryAfter: wait }
    // Admin pages accept no POST from anonymous clients: signing in goes through /api.
    if (!path.startsWith('/api/')) return { status: 403 }
    return bodyRefused(request, isAccountRoute ? LARGEST_SIGN_IN_BYTES : LARGEST_STRANGERS_BYTES)
  }
