import type { PayloadRequest } from 'payload'
import { mayChange } from '../access/mayChange.ts'
import { carryOut } from '../schedule/carryOut.ts'
import { OrderFailed, toReason, type Reason } from '../schedule/reason.ts'
import { requireApproved } from '../schedule/requireApproved.ts'
import { settle } from '../workflow/review.ts'
import type { Item } from './items.ts'

/** An item of a release that cannot be published, and why. */
export class ItemFailed extends Error {
  readonly reason: Reason

  constructor(reason: Reason, options?: ErrorOptions) {
    super(reason.message ?? reason.kind, options)
    this.name = 'ItemFailed'
    this.reason = reason
  }
}

async function publish(req: PayloadRequest, item: Item, isDecided: boolean): Promise<void> {
  if (!isDecided && !(await mayChange(req, item))) throw new OrderFailed({ kind: 'rights' })
  await requireApproved(req, item)
  const doc = { relationTo: item.collection, value: item.id }
  await carryOut(req.payload, { type: 'publish', doc, isDecided: true }, req)
  await settle(req, item)
}

const isKnown = (error: unknown): boolean =>
  error instanceof Error && ['OrderFailed', 'ValidationError', 'Refusal'].includes(error.name)

/**
 * Publishes the newest version of one item in the transaction of `req`; a no-op when that is public already.
 * @param isDecided whether somebody with the rights has decided it: they are not checked again
 * @throws ItemFailed, or an error of the database
 */
export async function publishItem(req: PayloadRequest, item: Item, isDecided: boolean): Promise<void> {
  try {
    await publish(req, item, isDecided)
  } catch (error) {
    if (!isKnown(error)) throw error
    const { flattenedFields } = req.payload.collections[item.collection].config
    throw new ItemFailed(toReason(error, flattenedFields), { cause: error })
  }
}
