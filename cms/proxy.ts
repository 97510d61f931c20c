import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'

/** Style elements of fixed text in Payload's own HTML: layer order, an empty one, modal container, logo. */
const PAYLOAD_STYLES = [
  "'sha256-UO8+f0Vt7qym1f9lUl0nh47l5M7MX3W3qSnbWSxu6+8='",
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'sha256-RRvYYvypkfR67NPWQ5YM5msNEwtYz7N+9rYPCnXMfXw='",
  "'sha256-CBWLupykV2+tCbiz5P0GpxXQf8OkxfFZqzAb+7mTv0s='",
].join(' ')

/** The policy of the admin: scripts by nonce, nothing from elsewhere, never inside a frame. */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}' ${PAYLOAD_STYLES}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "manifest-src 'self'",
  ].join('; ')

/** The policy of answers that are no pages: data, and uploads opened by themselves. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** Gives every page of the admin its own nonce, and every answer the headers that keep it to itself. */
export function proxy(request: NextRequest) {
  const nonce = randomBytes(16).toString('base64')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('Content-Security-Policy', policy(nonce))
  const response = NextResponse.next({ request: { headers } })
  const isData = request.nextUrl.pathname.startsWith('/api/')
  response.headers.set('Content-Security-Policy', isData ? DATA_POLICY : policy(nonce))
  response.headers.set('X-Content-Type-Options', 'nosniff')
  response.headers.set('X-Frame-Options', 'DENY')
  response.headers.set('Referrer-Policy', 'same-origin')
  response.headers.set('X-Robots-Tag', 'noindex, nofollow')
  response.headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  return response
}

export const config = { matcher: ['/((?!_next/static|favicon).*)'] }
