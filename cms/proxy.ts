import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { ANSWER_HEADERS } from './answerHeaders.ts'
import { env } from './env.ts'
import { refuseServerCall } from './server/serverCalls.ts'

/** Style elements with fixed text in Payload's own HTML: layer order, an empty one, modal container, logo. */
const PAYLOAD_STYLES = [
  "'sha256-UO8+f0Vt7qym1f9lUl0nh47l5M7MX3W3qSnbWSxu6+8='",
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'sha256-RRvYYvypkfR67NPWQ5YM5msNEwtYz7N+9rYPCnXMfXw='",
  "'sha256-CBWLupykV2+tCbiz5P0GpxXQf8OkxfFZqzAb+7mTv0s='",
].join(' ')

const PORTAL = new URL(env.PORTAL_URL).origin

/** The policy of the admin: scripts by nonce, no external sources, never inside a frame. */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}' ${PAYLOAD_STYLES}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    // Drafts as pages of the portal.
    `frame-src ${PORTAL}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "manifest-src 'self'",
  ].join('; ')

/** Payload's page for new passwords, whose route is closed: it leads to how one gets a link (cms/passwordLinks). */
const OLD_LINK = /^\/admin\/reset(\/|$)/
const toForgotten = () => NextResponse.redirect(new URL('/admin/forgot', env.CMS_URL), 303)

/**
 * Gives every page of the admin its own nonce, and every response the headers that isolate it. Refuses requests that no
 * page of the admin sends.
 */
export async function proxy(request: NextRequest) {
  const nonce = randomBytes(16).toString('base64')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('Content-Security-Policy', policy(nonce))
  const isData = request.nextUrl.pathname.startsWith('/api/')
  const refused = isData ? null : await refuseServerCall(request)
  const led = OLD_LINK.test(request.nextUrl.pathname) ? toForgotten() : null
  const response = refused ?? led ?? NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(ANSWER_HEADERS)) response.headers.set(name, value)
  if (!isData) response.headers.set('Content-Security-Policy', policy(nonce))
  return response
}

export const config = { matcher: ['/((?!_next/static|favicon|apple-touch-icon).*)'] }
