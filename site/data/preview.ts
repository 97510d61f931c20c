import { PREVIEW_HOURS, readPreview } from '../../cms/sites/preview.ts'
import { env } from './env.ts'
import { findSite } from './sites.ts'

const SECONDS_PER_HOUR = 3600

/** Lifetime of the preview cookie, in seconds. */
export const PREVIEW_SECONDS = PREVIEW_HOURS * SECONDS_PER_HOUR

/** Whether a token was signed by the CMS, has not expired, and names an existing site. */
export async function isPreview(token: string): Promise<boolean> {
  const preview = readPreview(token, env.PAYLOAD_SECRET)
  return preview !== null && (await findSite(preview.slug, 'vi')) !== undefined
}
