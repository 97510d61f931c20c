import { readToken, signToken } from '../preview/signed.ts'

/** The default lifetime of a preview link. */
export const PREVIEW_HOURS = 24

const PURPOSE = 'site-preview'

/** The site that a preview link shows, and its expiry. */
export interface Preview {
  slug: string
  expires: Date
  /** Its record, when the newest draft of that is shown. Links made until a revocation show it no longer. */
  record?: { id: string; made: Date }
}

/**
 * The token of a link that shows a component site to anyone before it is live.
 * @param secret PAYLOAD_SECRET
 */
export function signPreview({ slug, expires, record }: Preview, secret: string): string {
  const words = [slug, ...(record ? [record.id, String(record.made.getTime())] : [])]
  return signToken({ words, expires }, PURPOSE, secret)
}

/**
 * Verifies a token of signPreview.
 * @returns null when it was not signed with the secret, or has expired
 */
export function readPreview(token: string, secret: string, now = new Date()): Preview | null {
  const signed = readToken(token, PURPOSE, secret, now)
  if (!signed) return null
  const [slug = '', id, made] = signed.words
  const record = id !== undefined && { record: { id, made: new Date(Number(made)) } }
  return { slug, expires: signed.expires, ...record }
}
