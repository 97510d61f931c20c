import type { Endpoint, PayloadRequest } from 'payload'
import { canUseCms, type Reader } from '../access/permissions.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { reasonText } from '../schedule/reason.ts'
import { inTrial } from '../trial.ts'
import { isClosed } from '../access/embargo.ts'
import { titleOf } from '../versions/titleOf.ts'
import { itemsOf, type Item } from './items.ts'
import { ItemFailed, publishItem } from './publishItem.ts'
import { freshJson } from '../endpoints/freshJson.ts'

/** How an item would fare if its release were published now; `problem` is null when nothing is in the way. */
export interface Checked extends Item {
  title: string | null
  problem: string | null
}

const GONE = both('Không có đợt công bố này.', 'There is no such release.')

async function problemOf(req: PayloadRequest, item: Item): Promise<string | null> {
  try {
    await inTrial(req, 'vi', (trial) => publishItem(trial, item, false))
    return null
  } catch (error) {
    if (error instanceof ItemFailed) return reasonText(error.reason, req.i18n.language)
    throw error
  }
}

async function itemsAsked(req: PayloadRequest): Promise<Item[]> {
  const found = await req.payload.findByID({
    ...{ collection: 'releases', id: String(req.routeParams?.id), draft: true, depth: 0 },
    ...{ disableErrors: true, overrideAccess: false, user: req.user },
  })
  if (!found || !canUseCms(req.user as Reader)) throw new Refusal(inLanguageOf(req, GONE), 404)
  return itemsOf(found.items)
}

/**
 * `GET /api/releases/:id/check`: publishes each item of a release by itself with the rights of the requesting user, and
 * rolls it back.
 */
export const checkRelease: Endpoint = {
  path: '/:id/check',
  method: 'get',
  handler: async (req) => {
    const items: Checked[] = []
    // One after the other: each trial writes.
    for (const item of await itemsAsked(req))
      items.push({
        ...item,
        title: (await isClosed(req, item)) ? null : await titleOf(req.payload, item),
        problem: await problemOf(req, item),
      })
    return freshJson({ items })
  },
}
