import {
  Forbidden,
  type Access,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { mayChange } from '../access/mayChange.ts'
import { canAdminister, type Reader } from '../access/permissions.ts'
import { nobody, staff } from '../access/rules.ts'

/** As long as Payload itself respects a lock (payload 3.90, utilities/checkDocumentLockStatus). */
const LOCK_SECONDS = 300

type Ref = { relationTo?: string; value?: unknown } | null | undefined
type Lock = { document?: Ref; globalSlug?: string | null; user?: Ref }

const idOf = (ref: Ref): unknown =>
  ref?.value && typeof ref.value === 'object' ? (ref.value as { id?: unknown }).id : ref?.value

/** One's own locks and expired ones; administrators may end any. */
const ownOrStale: Access = ({ req }) => {
  if (canAdminister(req.user as Reader)) return true
  if (!req.user) return false
  const stale = new Date(Date.now() - LOCK_SECONDS * 1000).toISOString()
  const either: Where[] = [{ 'user.value': { equals: req.user.id } }, { updatedAt: { less_than: stale } }]
  return { or: either }
}

/** Whether the user may change the locked document. */
async function mayEdit(req: PayloadRequest, { document, globalSlug }: Lock): Promise<boolean> {
  const { globals } = req.payload
  if (globalSlug) {
    const global = globals.config.find(({ slug }) => slug === globalSlug)
    return Boolean(await global?.access.update?.({ req }))
  }
  const collection = document?.relationTo
  return collection !== undefined && mayChange(req, { collection, id: idOf(document) as string })
}

/** A lock is taken over in one's own name, and its target does not change. */
const takeOver: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !req.user) return data
  const isForAnother = data.user !== undefined && idOf(data.user) !== req.user.id
  if (isForAnother || !(await mayEdit(req, originalDoc as Lock))) throw new Forbidden(req.t)
  return {
    ...data,
    document: originalDoc.document,
    globalSlug: originalDoc.globalSlug,
    user: { relationTo: req.user.collection, value: req.user.id },
  }
}

/**
 * Locks on documents being edited: created only by the admin's own form, visible to staff, and taken over in one's own
 * name with the current time. Payload lets every signed-in user write any lock.
 */
export function sealLocks(locks: SanitizedCollectionConfig): void {
  Object.assign(locks.access, { create: nobody, read: staff, update: staff, delete: ownOrStale })
  locks.hooks.beforeChange = [...(locks.hooks.beforeChange ?? []), takeOver]
}
