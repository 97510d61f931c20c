import type { CollectionSlug, Payload, PayloadRequest, TypedUser } from 'payload'
import { OrderFailed } from './reason.ts'

/** The stored data of a schedule until it is carried out. */
export type StoredOrder = {
  type?: 'publish' | 'unpublish' | null
  doc?: { relationTo: CollectionSlug; value: unknown } | null
  /** The only language to publish; without it, all. */
  locale?: string | null
  timezone?: string | null
  user?: { relationTo: CollectionSlug; value: string | number } | null
  /** The name of the person who scheduled it; survives the account. */
  orderedBy?: string | null
  /** The title of the document at that time; survives the document. */
  title?: string | null
  /** ISO date and time for which it is scheduled. */
  at?: string | null
  /** The rights were checked when it was scheduled; the decision stands whatever happens to the account. */
  isDecided?: boolean | null
}

/** A stand-in for a deleted account, for schedules stored without a decision: the rights of any publisher. */
const FORMER = { id: '', roles: ['publisher'], collection: 'users' } as unknown as TypedUser

async function findOrderer(payload: Payload, user: StoredOrder['user']): Promise<TypedUser | null> {
  if (!user || typeof user !== 'object') return null
  const { value: id, relationTo: collection } = user
  const found = await payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return found && ({ ...found, collection } as unknown as TypedUser)
}

/** The status of the stored document and of its latest version. */
async function statusOf(payload: Payload, collection: CollectionSlug, id: string) {
  const read = (draft: boolean) =>
    payload.findByID({
      collection,
      id,
      draft,
      trash: true,
      depth: 0,
      disableErrors: true,
      overrideAccess: true,
    }) as Promise<{ _status?: string; deletedAt?: string | null } | null>
  const [stored, newest] = [await read(false), await read(true)]
  if (!stored) throw new OrderFailed({ kind: 'gone' })
  if (stored.deletedAt) throw new OrderFailed({ kind: 'trash' })
  return { stored: stored._status, newest: newest?._status }
}

/**
 * Publishes or unpublishes a document as scheduled; a no-op when it is in that state already, so running it twice is
 * safe.
 * @param req joins its transaction, when it has one
 * @throws OrderFailed, ValidationError, or an error of the database
 */
export async function carryOut(payload: Payload, order: StoredOrder, req?: PayloadRequest): Promise<void> {
  const { doc, type, locale } = order
  if (!doc) throw new OrderFailed({ kind: 'gone' })
  const [collection, id] = [doc.relationTo, String(doc.value)]
  const { stored, newest } = await statusOf(payload, collection, id)
  const isHiding = type === 'unpublish'
  const isDone = isHiding
    ? stored !== 'published'
    : !locale && newest === 'published' && stored === 'published'
  if (isDone) return
  const user = req?.user ?? (await findOrderer(payload, order.user))
  await payload.update({
    collection,
    id,
    data: { _status: isHiding ? 'draft' : 'published' } as never,
    ...(!isHiding && locale && { publishSpecificLocale: locale as 'vi', locale: locale as 'vi' }),
    depth: 0,
    overrideAccess: order.isDecided === true,
    context: { isDecided: order.isDecided === true },
    user: user ?? FORMER,
    ...(req && { req }),
  })
}
