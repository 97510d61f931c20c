import type { CollectionSlug, PayloadRequest } from 'payload'
import { isContentType } from '../content/types/index.ts'
import { RETENTION_MONTHS } from '../globals/DeskSettings.ts'
import { listOwnRows } from '../redirects/rows.ts'
import { wasEverPublished } from '../versions/published.ts'
import type { Doomed } from './selected.ts'

/** The moment a number of months before another, by the calendar. */
export function monthsBefore(months: number, now: Date): Date {
  const then = new Date(now)
  then.setUTCDate(1)
  then.setUTCMonth(then.getUTCMonth() - months)
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  then.setUTCDate(Math.min(now.getUTCDate(), last))
  return then
}

/** From when on what was public is kept. */
export async function retainedSince(req: PayloadRequest, now = new Date()): Promise<Date> {
  const settings = await req.payload.db.findGlobal<{ retentionMonths?: number | null }>({
    ...{ slug: 'desk-settings', req },
  })
  return monthsBefore(settings?.retentionMonths ?? RETENTION_MONTHS, now)
}

/**
 * Whether a document was ever public, as versions and old addresses tell: either may have been removed meanwhile. Of
 * types without drafts those with addresses are content; others, such as search words, are not kept. Nor are the records
 * of sites, each of which has a published version, live or not.
 */
async function wasPublic(req: PayloadRequest, collection: CollectionSlug, { id, _status }: Doomed) {
  if (_status === undefined || collection === 'sites') return isContentType(collection)
  if (_status === 'published') return true
  if (await wasEverPublished(req.payload, { collection, id, req })) return true
  return isContentType(collection) && (await listOwnRows(req, { collection, id })).length > 0
}

/**
 * Whether a document was public after a moment. The last write of the stored document stands for when it left the
 * portal: it may be later, so that content is rather kept too long.
 */
export async function wasPublicAfter(
  req: PayloadRequest,
  { collection, doc, moment }: { collection: CollectionSlug; doc: Doomed; moment: Date },
): Promise<boolean> {
  const isOut = Boolean(doc.deletedAt) || doc._status === 'draft'
  const left = new Date(doc.deletedAt ?? doc.updatedAt)
  if (isOut && left < moment) return false
  return wasPublic(req, collection, doc)
}
