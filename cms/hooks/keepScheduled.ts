import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { canPublish, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { listScheduled } from '../jobs/scheduled.ts'
import { Refusal } from '../refusal.ts'

const SCHEDULED = both(
  'Nội dung này đã hẹn giờ xuất bản. Hãy nhờ người xuất bản bỏ hẹn trước khi sửa.',
  'The publication of this content is scheduled. Ask a publisher to cancel the schedule before you change it.',
)

/** How many schedules of one document are looked through. */
const MOST = 100

/**
 * A schedule publishes the newest version at its time: until then, only those who may publish change the document.
 * @throws Refusal 403
 */
export const keepScheduled: CollectionBeforeChangeHook = async ({
  collection,
  originalDoc,
  operation,
  req,
}) => {
  if (operation !== 'update' || !req.user || canPublish(req.user as Reader)) return
  const of = { collection: collection.slug as CollectionSlug, id: String(originalDoc.id) }
  const planned = await listScheduled(req.payload, req.user, { limit: MOST, of })
  if (planned.some(({ isPublishing, hasFailed }) => isPublishing && !hasFailed))
    throw new Refusal(inLanguageOf(req, SCHEDULED), 403)
}
