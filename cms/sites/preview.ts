import { readToken, signToken } from '../preview/signed.ts'

/** The default lifetime of a preview link. */
export const PREVIEW_HOURS = 24

const PURPOSE = 'site-preview'

/** The site that a preview link shows, and its expiry. */
export interface Preview {
  slug: string
  expires: Date
}

/**
 * The token of a link that shows a component site to anyone before it is live.
 * @param secret PAYLOAD_SECRET
 */
export const signPreview = (slug: string, expires: Date, secret: string): string =>
  signToken({ words: [slug], expires }, PURPOSE, secret)

/**
 * Verifies a token of signPreview.
 * @returns null when it was not signed with the secret, or has expired
 */
export function readPreview(token: string, secret: string, now = new Date()): Preview | null {
  const signed = readToken(token, PURPOSE, secret, now)
  return signed && { slug: signed.words[0]!, expires: signed.expires }
}
