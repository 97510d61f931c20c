import type { CollectionSlug, Endpoint, PayloadRequest, TypeWithID } from 'payload'
import { mayChange } from '../access/mayChange.ts'
import { canRevise, type Reader } from '../access/permissions.ts'
import { recordAct } from '../audit/append.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'

type Stored = TypeWithID & { _id?: unknown; _status?: string; deletedAt?: unknown; createdAt: string }

const NOT_YOURS = both('Bạn không có quyền sửa nội dung này.', 'You may not change this content.')
const NOT_PUBLIC = both('Nội dung này không còn được công bố.', 'This content is not published any more.')

/**
 * Stores the published document, in all languages, as its latest version. The published document itself does not
 * change.
 */
async function storeAsNewest(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<void> {
  const stored = await req.payload.db.findOne<Stored>({
    collection,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  if (!stored || stored.deletedAt || stored._status !== 'published')
    throw new Refusal(inLanguageOf(req, NOT_PUBLIC), 404)
  const updatedAt = new Date().toISOString()
  // Payload shows a draft whose timestamp is newer than the published document's, whatever was stored after it.
  await req.payload.db.updateOne({ collection, id: stored.id, data: { updatedAt }, req, returning: false })
  const { _id: _, ...versionData } = { ...stored, updatedAt }
  await req.payload.db.createVersion({
    collectionSlug: collection,
    parent: stored.id,
    versionData: versionData as never,
    autosave: false,
    createdAt: versionData.createdAt,
    updatedAt,
    req,
  })
}

/**
 * `POST /api/<collection>/:id/revert`: discards the draft of a published document, in every language. Responds with the
 * document in the requested language, for the form.
 */
export const revertToPublished = (): Endpoint => ({
  path: '/:id/revert',
  method: 'post',
  handler: async (req) => {
    const { id, collection } = req.routeParams as { id: string; collection: CollectionSlug }
    const isAllowed = canRevise(req.user as Reader) && (await mayChange(req, { collection, id }))
    if (!isAllowed) throw new Refusal(inLanguageOf(req, NOT_YOURS), 403)
    await inTransaction(req, async () => {
      await storeAsNewest(req, collection, id)
      await recordAct(req, { action: 'revert', subject: collection, document: id })
    })
    const doc = await req.payload.findByID({
      collection,
      id,
      draft: true,
      depth: 0,
      fallbackLocale: false,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return Response.json({ doc, message: req.t('version:restoredSuccessfully') })
  },
})
