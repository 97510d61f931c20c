import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { isClosed } from '../access/embargo.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { reasonText } from '../schedule/reason.ts'
import { titleOf } from '../versions/titleOf.ts'
import { itemsOf, type Item } from './items.ts'
import { ItemFailed, publishItem } from './publishItem.ts'

const NOTHING = both(' Chưa mục nào được công bố.', ' Nothing was published.')

/** The failure of a release, at the field with its items. */
async function refusalOf(req: PayloadRequest, item: Item, { reason }: ItemFailed): Promise<Refusal> {
  // What the failed item began is rolled back: its title is read outside of that transaction.
  const title = (await isClosed(req, item)) ? null : await titleOf(req.payload, item)
  const why = reasonText(reason, req.i18n.language)
  const message = `“${title ?? item.id}”: ${why}${inLanguageOf(req, NOTHING)}`
  return new Refusal(message, 422, { errors: [{ path: 'items', message }] })
}

/**
 * Publishes a release by publishing all its items in the same transaction: all become public, or none.
 * @throws Refusal 422 naming the first item that cannot be published
 */
export const publishItems: CollectionBeforeChangeHook = async ({ data, originalDoc, req, context }) => {
  if (data._status !== 'published') return data
  const stored = originalDoc as { items?: unknown } | undefined
  for (const item of itemsOf(data.items ?? stored?.items)) {
    try {
      await publishItem(req, item, context.isDecided === true)
    } catch (error) {
      throw error instanceof ItemFailed ? await refusalOf(req, item, error) : error
    }
  }
  return data
}
