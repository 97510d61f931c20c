import type { CollectionSlug } from 'payload'
import { inBatches, inTransaction, type Store } from '../import/apply/store.ts'
import { withoutEmpty } from '../import/present.ts'
import { inEnglish, inVietnamese } from './locales.ts'

type Json = Record<string, unknown>
export type Ids = Map<string, string>

/** An upload to store along with the document. */
export type SeedFile = { data: Buffer; mimetype: string; name: string; size: number }
export type Item = { key: string; data: Json; file?: SeedFile }

const WITHOUT_DRAFTS: CollectionSlug[] = [
  'categories',
  'fields',
  'paper-kinds',
  'synonyms',
  'best-bets',
  'holidays',
  'fee-reductions',
]
const hasDrafts = (collection: CollectionSlug) => !WITHOUT_DRAFTS.includes(collection)

/**
 * Ids of stored documents, by the value of `field`; the trash is included, so that deleted items are not created again.
 */
export async function idsBy(store: Store, collection: CollectionSlug, field: string): Promise<Ids> {
  const { docs } = await store.payload.find({
    collection,
    select: { [field]: true } as never,
    depth: 0,
    pagination: false,
    trash: true,
    draft: true,
    locale: 'vi',
    overrideAccess: true,
  })
  return new Map((docs as unknown as Json[]).map((doc) => [String(doc[field]), String(doc.id)]))
}

async function placeOne(store: Store, collection: CollectionSlug, { data, file }: Item): Promise<string> {
  const status = hasDrafts(collection) ? { _status: 'published' } : {}
  const common = { collection, depth: 0, overrideAccess: true } as const
  return inTransaction(store, async (req) => {
    const vietnamese = { ...(inVietnamese(withoutEmpty(data)) as Json), ...status }
    const made = await store.payload.create({
      ...common,
      data: vietnamese as never,
      locale: 'vi',
      req,
      ...(file && { file }),
    })
    const english = inEnglish(withoutEmpty(data), made as unknown as Json)
    if (english) {
      await store.payload.update({
        ...common,
        id: made.id,
        data: { ...english, ...status } as never,
        locale: 'en',
        req,
      })
    }
    return String(made.id)
  })
}

/**
 * Stores and publishes the items that do not exist yet, each with its English text. Existing ones are left alone, since
 * editors may have changed them.
 * @returns the ids of all items, by key
 */
export async function place(
  store: Store,
  collection: CollectionSlug,
  field: string,
  items: Item[],
): Promise<Ids> {
  const ids = await idsBy(store, collection, field)
  const missing = items.filter(({ key }) => !ids.has(key))
  await inBatches(store, missing, async (batch, item) => {
    ids.set(item.key, await placeOne(batch, collection, item))
  })
  return ids
}

/** The ids for `keys`, in order. @throws naming the first unknown key */
export function idsOf(ids: Ids, keys: string[], what: string): string[] {
  return keys.map((key) => {
    const id = ids.get(key)
    if (!id) throw new Error(`The sample names ${what} "${key}", which is not there.`)
    return id
  })
}

export const idOf = (ids: Ids, key: string | null | undefined, what: string): string | undefined =>
  key ? idsOf(ids, [key], what)[0] : undefined
