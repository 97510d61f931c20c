import type { CollectionAfterChangeHook, CollectionSlug } from 'payload'
import { idOf } from '../content/record.ts'
import { isContentType } from '../content/types/index.ts'
import { storePublication } from '../publications/publications.ts'

/** The moment from which the public sees a document; items may be dated later than their publication. */
function publicFrom(dated: unknown): string {
  const now = new Date().toISOString()
  return typeof dated === 'string' && dated > now ? dated : now
}

/** Notes who published a document with a page and when, for the desk. Imports are not noted. */
export const notePublication: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status !== 'published' || req.context.importing || !isContentType(collection.slug)) return
  const { name } = (req.user ?? {}) as { name?: string }
  const [subject, document] = [collection.slug as CollectionSlug, String(doc.id)]
  const agency = idOf<string | null | undefined>(doc.agency)
  await storePublication(req, {
    ...{ key: `${subject}/${document}`, subject, document },
    ...{ agency: agency ? String(agency) : null, by: name ?? null },
    publishedAt: publicFrom(doc.publishedAt),
  })
}
