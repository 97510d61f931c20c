import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { canPublish, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { fieldForbidden } from '../refusal.ts'
import { hides, movesInTrash, type Move } from '../versions/moves.ts'
import { isApproved, needsApproval } from '../workflow/review.ts'

interface Args extends Move {
  id?: string | number
  overrideAccess?: boolean
  publishSpecificLocale?: unknown
}

const NOT_APPROVED = both(
  'Loại nội dung này phải có người thứ hai duyệt. Hãy lưu bản nháp rồi gửi duyệt ở nút “Duyệt”.',
  'A second person approves this type. Save a draft and submit it with the button “Review”.',
)

const refusal = (req: PayloadRequest) => fieldForbidden(req, { path: '_status', words: NOT_APPROVED })

const publishes = ({ data, publishSpecificLocale }: Args) =>
  data?._status === 'published' || Boolean(publishSpecificLocale)

const MOVING: ReadonlySet<string> = new Set(['_status', 'deletedAt'])

/** Whether a request only hides a document, or moves it to the trash or back, with no other change. */
const onlyMoves = (args: Args) =>
  Object.keys(args.data ?? {}).every((name) => MOVING.has(name)) && (hides(args) || movesInTrash(args))

/** Whether a request publishes the newest version as it was approved, with no change of its own. */
async function publishesApproved(req: PayloadRequest, collection: CollectionSlug, { id, data = {} }: Args) {
  const isAsItIs = Object.keys(data).every((name) => name === '_status')
  return id !== undefined && isAsItIs && isApproved(req.payload, { collection, id: String(id) }, req)
}

/**
 * Of a type that needs approval, nobody publishes what no second person approved: saves of public documents become
 * drafts, as do copies, and older versions are restored as drafts.
 * @throws Refusal 403 at the status
 */
export const approvedOnly: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const [given, slug] = [args as Args, collection.slug as CollectionSlug]
  const isWrite = operation === 'create' || operation === 'update' || operation === 'restoreVersion'
  if (!isWrite || given.overrideAccess || !canPublish(req.user as Reader) || req.context.isReviewed)
    return args
  if (!(await needsApproval(req.payload, slug, req))) return args
  if (operation === 'restoreVersion') {
    if (!given.draft) throw refusal(req)
    return args
  }
  if (publishes(given)) {
    if (await publishesApproved(req, slug, given)) return args
    throw refusal(req)
  }
  if (operation === 'update' && onlyMoves(given)) return args
  // A copy takes the status of what it is copied from, unless it is made as a draft.
  return { ...args, draft: true, unpublishAllLocales: undefined } as typeof args
}
