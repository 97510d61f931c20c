import type { CollectionSlug } from 'payload'
import { isRecord, idOf } from '../content/record.ts'

/** The types whose documents a release can publish, uploads first: what follows refers to them. */
export const RELEASED = [
  'media',
  'files',
  'pages',
  'news',
  'legal-documents',
  'procedures',
  'entry-points',
  'service-providers',
  'events',
  'life-events',
  'agencies',
] as const satisfies readonly CollectionSlug[]

export type ReleasedSlug = (typeof RELEASED)[number]

/** A document that a release publishes. */
export interface Item {
  collection: ReleasedSlug
  id: string
}

const isReleased = (collection: unknown): collection is ReleasedSlug =>
  RELEASED.includes(collection as ReleasedSlug)

function toItem(stored: unknown): Item[] {
  if (!isRecord(stored) || !isReleased(stored.relationTo)) return []
  const id = idOf(stored.value as string | number | { id: string } | null)
  return id === null || id === undefined ? [] : [{ collection: stored.relationTo, id: String(id) }]
}

const orderOf = ({ collection }: Item): number => RELEASED.indexOf(collection)

/** The documents of a release, each once, in the order in which they are published. @param stored its field `items` */
export function itemsOf(stored: unknown): Item[] {
  const items = (Array.isArray(stored) ? stored : []).flatMap(toItem)
  const distinct = new Map(items.map((item) => [`${item.collection}/${item.id}`, item]))
  return [...distinct.values()].sort((a, b) => orderOf(a) - orderOf(b))
}
