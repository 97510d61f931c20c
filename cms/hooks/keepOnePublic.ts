import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { listSelected, type Deletion } from '../deletion/selected.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { isNewestDraft } from '../versions/published.ts'
import { hides, movesInTrash, type Move } from '../versions/moves.ts'

type Args = Move & Omit<Deletion, 'data' | 'req'>

const STAYS = both(
  'Trang luôn có một bản đang dùng. Muốn người đọc không thấy trang nữa thì tắt “Đang hoạt động”.',
  'A site always has a version in use. To hide it from readers, switch “Live” off.',
)
const HAS_DRAFT = both(
  'Trang này có bản nháp mới hơn. Hãy công bố hoặc bỏ bản nháp đó trước.',
  'This site has a newer draft. Publish or discard it first.',
)

const refuse = (req: PayloadRequest, words: { vi: string; en: string }) =>
  new Refusal(inLanguageOf(req, words), 409)

const published = <A extends Args>(args: A): A => ({
  ...args,
  draft: false,
  data: { ...args.data, _status: 'published' },
})

/** Whether a newer draft of what a request selects would be written over the published version. */
async function hasDrafts(req: PayloadRequest, collection: CollectionSlug, args: Args): Promise<boolean> {
  for (const { id } of await listSelected(collection, { ...args, data: {}, req }))
    if (await isNewestDraft(req, { collection, id })) return true
  return false
}

/**
 * Keeps one published version of each record, whatever drafts there are: what reads stored records, such as pages, jobs
 * and the search for a host, never meets a draft. A save that does not say to be a draft is public at once, as long as no
 * newer draft would become public with it (keepPublished.ts, which runs before).
 * @throws Refusal 409 when the record is to be unpublished, or moved in the trash with a newer draft
 */
export const keepOnePublic: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const given = args as Args
  if (operation === 'create') return published(given) as typeof args
  if (operation !== 'update' || !given.data) return args
  if (movesInTrash(given)) {
    if (await hasDrafts(req, collection.slug as CollectionSlug, given)) throw refuse(req, HAS_DRAFT)
    return published(given) as typeof args
  }
  if (hides(given)) throw refuse(req, STAYS)
  return given.draft ? args : (published(given) as typeof args)
}
