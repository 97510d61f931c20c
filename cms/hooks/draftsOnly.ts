import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { canEdit, canPublish, canRevise, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { fieldForbidden, Refusal } from '../refusal.ts'
import { movesInTrash, type Move } from '../versions/moves.ts'

interface Args extends Move {
  id?: string | number
  where?: Where
  overrideAccess?: boolean
  publishSpecificLocale?: unknown
  publishAllLocales?: unknown
}

const WORDS = {
  publish: both(
    'Bạn chỉ lưu được bản nháp; việc xuất bản là của người xuất bản.',
    'You may save drafts; publishing is done by a publisher.',
  ),
  hide: both(
    'Chỉ người xuất bản được ẩn, xóa hoặc đưa lại nội dung đang công bố.',
    'Only a publisher hides, removes or brings back what is public.',
  ),
  revise: both(
    'Chỉ biên tập viên được khôi phục phiên bản cũ hoặc nội dung trong thùng rác.',
    'Only an editor restores an earlier version or something from the trash.',
  ),
}

const refuse = (req: PayloadRequest, words: { vi: string; en: string }) =>
  new Refusal(inLanguageOf(req, words), 403)

/** Whether an operation reaches a document whose stored version is published. */
async function reachesPublic(req: PayloadRequest, collection: CollectionSlug, { id, where }: Args) {
  const selected = id === undefined ? (where ?? {}) : { id: { equals: id } }
  const { totalDocs } = await req.payload.count({
    ...{ collection, where: { and: [selected, { _status: { equals: 'published' } }] }, trash: true },
    ...{ overrideAccess: false, user: req.user, req },
  })
  return totalDocs > 0
}

/** Moving to the trash and back applies to the stored version, which must not be public. */
async function moveStored(req: PayloadRequest, collection: CollectionSlug, args: Args): Promise<Args> {
  if (!canRevise(req.user as Reader)) throw refuse(req, WORDS.revise)
  if (await reachesPublic(req, collection, args)) throw refuse(req, WORDS.hide)
  return { ...args, draft: false }
}

function refusePublication(req: PayloadRequest, { data, ...args }: Args): void {
  if (data?._status === 'published' || args.publishSpecificLocale)
    throw fieldForbidden(req, { path: '_status', words: WORDS.publish })
  if (args.unpublishAllLocales) throw refuse(req, WORDS.hide)
}

/** A version is restored as a draft; `args.draft` cannot be changed here, Payload has read it by then. */
function restore(req: PayloadRequest, args: Args): Args {
  if (!canRevise(req.user as Reader)) throw refuse(req, WORDS.revise)
  if (!args.draft) throw refuse(req, WORDS.publish)
  return args
}

/**
 * Whoever may only write drafts changes nothing that is public: what they save is saved as a draft, whatever the
 * request says, since a save without `draft` writes over the published version.
 * @throws Refusal 403 when the request says to publish, hide or restore what is public
 */
export const draftsOnly: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const [given, reader] = [args as Args, req.user as Reader]
  // Everyone who may not edit is refused by the access rules.
  if (given.overrideAccess || !canEdit(reader) || canPublish(reader)) return args
  if (operation === 'restoreVersion') return restore(req, given) as typeof args
  if (operation !== 'create' && operation !== 'update') return args
  refusePublication(req, given)
  if (operation === 'update' && movesInTrash(given))
    return (await moveStored(req, collection.slug as CollectionSlug, given)) as typeof args
  return { ...args, draft: true, publishAllLocales: undefined } as typeof args
}
