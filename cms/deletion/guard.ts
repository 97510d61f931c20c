import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { canAdminister, canRevise, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { everywhere } from '../hooks/everywhere.ts'
import { Refusal } from '../refusal.ts'
import { isPerson } from '../secondFactor/dangerousActs.ts'
import { readConfirmed } from './asked.ts'
import { requireUnused } from './requireUnused.ts'
import { retainedSince, wasPublicAfter } from './retention.ts'
import { listSelected, type Deletion, type Doomed } from './selected.ts'

const COUNT = (count: number) =>
  both(
    `Để xóa, hãy gõ đúng số mục sẽ bị xóa, là ${count}.`,
    `To delete, type the number of items that are deleted, which is ${count}.`,
  )
const SINGLY = both(
  'Chỉ quản trị hệ thống được xóa nhiều mục cùng lúc. Hãy chọn từng mục.',
  'Only administrators delete several items at once. Choose one at a time.',
)
const RETAINED = (count: number) =>
  both(
    `${count} mục từng được công bố trong thời gian phải lưu giữ nên chưa xóa hẳn được. Hãy để trong thùng rác.`,
    `${count} of the items were public within the time of retention and are not deleted for good yet. Leave them in the trash.`,
  )

/** @throws Refusal 400 when the sender did not type how many items are deleted */
function requireCount(req: PayloadRequest, count: number): void {
  if (readConfirmed(req).count !== count) throw new Refusal(inLanguageOf(req, COUNT(count)), 400, { count })
}

/** @throws Refusal 409 when a document was public within the time of retention */
async function requireExpired(req: PayloadRequest, collection: CollectionSlug, docs: Doomed[]) {
  const moment = await retainedSince(req)
  let kept = 0
  for (const doc of docs) if (await wasPublicAfter(req, { collection, doc, moment })) kept += 1
  if (kept > 0) throw new Refusal(inLanguageOf(req, RETAINED(kept)), 409, { retained: kept })
}

/**
 * Whether the access rules may allow a deletion: Payload refuses others after its first hooks, and says nothing of what
 * they asked for.
 */
async function mayAsk(
  args: Deletion,
  collection: Parameters<CollectionBeforeOperationHook>[0]['collection'],
) {
  const { id, req, data } = args
  if (data && !canRevise(req.user as Reader)) return false
  const rule = collection.access.delete
  return (await rule({ req, ...(id !== undefined && { id }), ...(data && { data }) } as never)) !== false
}

/** Several items go to the trash by their number, for administrators alone. @throws Refusal 400 or 403 */
function requireBulk(req: PayloadRequest, count: number): void {
  if (!canAdminister(req.user as Reader)) throw new Refusal(inLanguageOf(req, SINGLY), 403)
  requireCount(req, count)
}

/** Moving to the trash: several at once only by administrators; what others use only with a successor. */
async function guardTrash(args: Deletion, collection: CollectionSlug): Promise<void> {
  const docs = await listSelected(collection, args)
  if (args.id === undefined && docs.length > 1) requireBulk(args.req, docs.length)
  await requireUnused(args.req, collection, docs)
}

/** Deleting for good. */
async function guardDeletion(args: Deletion, collection: CollectionSlug, hasTrash: boolean) {
  const docs = await listSelected(collection, args)
  const isMany = args.id === undefined
  if (docs.length === 0 || !(isMany || hasTrash)) return
  requireCount(args.req, docs.length)
  if (!hasTrash) return
  await requireExpired(args.req, collection, docs)
  await requireUnused(args.req, collection, docs)
}

const beforeDelete: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const given = args as unknown as Deletion
  const isForGood = operation === 'delete' || operation === 'deleteByID'
  const isTrash = operation === 'update' && Boolean(given.data?.deletedAt)
  if (!(isForGood || isTrash) || given.overrideAccess || !isPerson(req)) return args
  if (!(await mayAsk({ ...given, req }, collection))) return args
  const slug = collection.slug as CollectionSlug
  if (isTrash) await guardTrash({ ...given, req }, slug)
  else await guardDeletion({ ...given, req }, slug, Boolean(collection.trash))
  return args
}

/**
 * Deletions by people take the number of items, several at once are the administrators', and they change neither what was public within the time of retention nor what
 * others use; see beforeDelete.
 */
export const guardDeletions = everywhere('beforeOperation', beforeDelete, ({ args }) => args)
