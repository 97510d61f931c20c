import type { LivePreviewConfig } from 'payload'
import type { Previewed } from './draft.ts'
import { HOUR_MS, makeLink, type Draft } from './links.ts'
import { mayReadDrafts } from './mayReadDrafts.ts'
import { revokedUntil } from './revoked.ts'

/** The address of a frame stays the same for this long, since a new one loads the page again from its top. */
const SPAN_MS = 12 * HOUR_MS

type Url = Exclude<LivePreviewConfig['url'], string | undefined>

/**
 * The page of a document on the portal, for the frame beside its form: in the language that is being edited; null for
 * those who may not read its drafts.
 */
export const livePageOf =
  (collection: Previewed): Url =>
  async ({ data, locale, req }) => {
    const doc = data as Draft
    if (!req.user || !doc.id || !(await mayReadDrafts(req, collection, doc.id))) return null
    const start = Math.floor(Date.now() / SPAN_MS) * SPAN_MS
    const revoked = await revokedUntil(req.payload, { collection, id: doc.id })
    const made = new Date(Math.max(start, revoked.getTime() + 1))
    const life = { made, expires: new Date(start + 2 * SPAN_MS), beside: String(req.user.id) }
    const { url } = await makeLink(req, collection, doc, life)
    return locale.code === 'en' ? url.replace('/xem-thu/', '/en/xem-thu/') : url
  }
