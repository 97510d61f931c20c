import { makeInterner } from '../data/interner.ts'
import { hashSource, readPageHashes, type PageHashes } from './page-hashes.ts'

let known: PageHashes | undefined
const readOnce = (): PageHashes => (known ??= readPageHashes())

/** Allows inline only the sheets and the one script that the build wrote, by hash, whatever an answer contains. */
const policy = ({ styles, scripts }: PageHashes, framedBy = "'none'") => ({
  'default-src': "'none'",
  'script-src': ["'self'", ...scripts].join(' '),
  'style-src': ["'self'", ...styles].join(' '),
  'img-src': "'self' data:",
  'media-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': framedBy,
})

const toHeader = (hashes: PageHashes, framedBy?: string): string =>
  Object.entries(policy(hashes, framedBy))
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** Pages of a type share a policy; thousands of cached pages share one string. */
const internPolicy = makeInterner()

const inline = /<(style|script)(?:\s[^>]*)?>([\s\S]*?)<\/\1>/g

/**
 * The policy of a page: allows those inline elements of the build that the page contains, and no other inline element
 * even if the page contains it.
 * @param framedBy the one origin whose pages may show it in a frame; by default none may. Browsers ignore
 *   X-Frame-Options beside it (Content Security Policy Level 3, 6.4.2.2).
 */
export function pagePolicy(page: string, { styles, scripts } = readOnce(), framedBy?: string): string {
  const found = new Set([...page.matchAll(inline)].map(([, , text = '']) => hashSource(text)))
  const there = (hashes: string[]) => hashes.filter((hash) => found.has(hash))
  return internPolicy(toHeader({ styles: there(styles), scripts: there(scripts) }, framedBy))
}

/** The policy of a file, which has no inline elements. */
export const filePolicy = toHeader({ styles: [], scripts: [] })

const ONE_YEAR_SECONDS = 31_536_000

/**
 * The headers of every answer, whatever its kind and status.
 * @param portalUrl public address; HSTS is sent only when it is https
 * @param hashes of allowed inline elements; by default those of the build
 */
export function securityHeaders(portalUrl: string, hashes = readPageHashes()): Record<string, string> {
  const headers: Record<string, string> = {
    'Content-Security-Policy': toHeader(hashes),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'X-Frame-Options': 'DENY',
  }
  if (portalUrl.startsWith('https:')) {
    headers['Strict-Transport-Security'] = `max-age=${ONE_YEAR_SECONDS}; includeSubDomains`
  }
  return headers
}
