import { createHmac, timingSafeEqual } from 'node:crypto'

/** The default lifetime of a preview link. */
export const PREVIEW_HOURS = 24

/** Keeps these signatures distinct from others made with the same secret. */
const PURPOSE = 'site-preview'
const LONGEST_TOKEN = 400

/** The site that a preview link shows, and its expiry. */
export interface Preview {
  slug: string
  expires: Date
}

const sign = (content: string, secret: string): Buffer =>
  createHmac('sha256', secret)
    .update(JSON.stringify([PURPOSE, content]))
    .digest()

const isSame = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other)

/**
 * The token of a link that shows a component site to anyone before it is live.
 * @param secret PAYLOAD_SECRET
 */
export function signPreview(slug: string, expires: Date, secret: string): string {
  const content = Buffer.from(JSON.stringify([slug, expires.getTime()])).toString('base64url')
  return `${content}.${sign(content, secret).toString('base64url')}`
}

/**
 * Verifies a token of signPreview.
 * @returns null when it was not signed with the secret, or has expired
 */
export function readPreview(token: string, secret: string, now = new Date()): Preview | null {
  const [content = '', signature = '', ...more] = token.slice(0, LONGEST_TOKEN + 1).split('.')
  if (token.length > LONGEST_TOKEN || more.length > 0) return null
  if (!isSame(Buffer.from(signature, 'base64url'), sign(content, secret))) return null
  const [slug, time] = JSON.parse(Buffer.from(content, 'base64url').toString()) as [string, number]
  return time > now.getTime() ? { slug, expires: new Date(time) } : null
}
