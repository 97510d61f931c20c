import type { CollectionSlug, Payload, PayloadRequest, TypedUser } from 'payload'
import { OrderFailed } from './reason.ts'

/** What is stored of an order until its time has come. */
export type StoredOrder = {
  type?: 'publish' | 'unpublish' | null
  doc?: { relationTo: CollectionSlug; value: unknown } | null
  /** The one language to publish, all without. */
  locale?: string | null
  timezone?: string | null
  user?: { relationTo: CollectionSlug; value: string | number } | null
  /** The name of who ordered, which outlives the account. */
  orderedBy?: string | null
  /** What the document was called then, which outlives it. */
  title?: string | null
  /** ISO date and time it was ordered for. */
  at?: string | null
  /** Who ordered had the right to; the decision holds whatever becomes of the account. */
  isDecided?: boolean | null
}

/** Rights of an account that is gone, in orders that were stored without a decision: those of any editor. */
const FORMER = { id: '', roles: ['editor'], collection: 'users' } as unknown as TypedUser

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

/** The status of what the public reads and of the newest version. */
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
 * Publishes or hides a document as it was ordered; what is so already is left alone, so that it may run twice.
 * @param req goes on in its transaction, when there is one
 * @throws OrderFailed, ValidationError, or what the database says
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
    user: user ?? FORMER,
    ...(req && { req }),
  })
}
