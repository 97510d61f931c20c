import type { IncomingMessage } from 'node:http'
import type { makeRate } from './rate.ts'

/** Why a request is turned away before anything of its body is read. */
export interface Refused {
  status: 400 | 403 | 404 | 405 | 411 | 413 | 429
  /** Seconds, with 429. */
  retryAfter?: number
}

const LARGEST_SIGN_IN_BYTES = 4 * 1024
const LARGEST_STRANGERS_BYTES = 64 * 1024
/** A file of 25 MB and the form around it. */
const LARGEST_BYTES = 27 * 1024 * 1024

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])
export const METHODS = new Set([...READING, 'POST', 'PUT', 'PATCH', 'DELETE'])
/** Doors to the accounts: sign in, and what Payload keeps beside that. */
const doors =
  /^\/api\/users\/(login|logout|forgot-password|reset-password|first-register|unlock|verify\/[^/]*)\/?$/

export const isReading = ({ method = 'GET' }: IncomingMessage): boolean => READING.has(method)

/** What the API takes for a collection and fails over: names that every object has, and Payload's own list of migrations. */
const isClosed = (path: string): boolean => {
  const [, name] = /^\/api\/([^/]+)/.exec(path) ?? []
  return name !== undefined && (name in Object.prototype || name === 'payload-migrations')
}

/**
 * The path as the framework will read it; undefined when it cannot be read. An address begins with one slash: others name
 * another site.
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

/** Whether a request says that a page of another site sent it. A program that sends no Origin says nothing. */
function isForeign({ headers }: IncomingMessage, ownOrigin: string): boolean {
  const site = headers['sec-fetch-site']
  if (site === 'cross-site' || site === 'same-site') return true
  return headers.origin !== undefined && headers.origin !== ownOrigin
}

function bodyRefused({ headers }: IncomingMessage, most: number): Refused | undefined {
  const { 'content-length': length, 'transfer-encoding': encoding } = headers
  // Without its length a body shows its size only once it is here.
  if (encoding !== undefined && most < LARGEST_BYTES) return { status: 411 }
  return Number(length ?? 0) > most ? { status: 413 } : undefined
}

interface Asked {
  request: IncomingMessage
  isSignedIn: boolean
  client: string
}

/**
 * Turns away what writes: from pages of other sites, from strangers past their rate or at doors that are not theirs, and
 * bodies larger than the door needs.
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
    const isDoor = doors.test(path)
    if (isForeign(request, ownOrigin)) return { status: 403 }
    if (isSignedIn && !isDoor) return bodyRefused(request, LARGEST_BYTES)
    const wait = strangers.take(client)
    if (wait > 0) return { status: 429, retryAfter: wait }
    // Pages of the admin take nothing from strangers: signing in goes through /api.
    if (!path.startsWith('/api/')) return { status: 403 }
    return bodyRefused(request, isDoor ? LARGEST_SIGN_IN_BYTES : LARGEST_STRANGERS_BYTES)
  }
