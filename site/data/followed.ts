import type { CollectionSlug, SelectType, Where } from 'payload'
import { setImmediate as turn } from 'node:timers/promises'
import { isSameMarker, markerOf, type Marker } from './changed.ts'
import { getCms } from './payload.ts'
import type { Locale } from '../paths.ts'

/** Documents read at once; between two reads other requests have their turn. */
const PAGE = 200

/** A public document as it was read: its id, and the fields that were selected. */
export type Read = { id: string | number; updatedAt: string }

interface Wanted<T> {
  collection: CollectionSlug
  select: SelectType
  depth: number
  locale: Locale | 'all'
  /** What is kept of some documents; null for one that is left out. */
  keep: (docs: Read[]) => Promise<(T | null)[]> | (T | null)[]
}

/** What is kept of every public document of a type, by id, and what the type was like when it was read. */
export interface Followed<T> extends Marker {
  entries: ReadonlyMap<string, T>
}

type Asked = Pick<Wanted<unknown>, 'collection' | 'select' | 'depth' | 'locale'>

async function* readPages({ depth, locale, ...asked }: Asked, where: Where): AsyncGenerator<Read[]> {
  const cms = await getCms()
  for (let after: Where = {}; ;) {
    const { docs } = await cms.find({
      ...asked,
      depth,
      locale,
      fallbackLocale: locale === 'all' ? false : 'vi',
      where: { and: [where, after] },
      sort: 'id',
      limit: PAGE,
      pagination: false,
      overrideAccess: false,
    })
    if (docs.length > 0) yield docs as unknown as Read[]
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = { id: { greater_than: last.id } }
    await turn()
  }
}

async function readChanged<T>(wanted: Wanted<T>, since: string | undefined, into: Map<string, T>) {
  const { keep, collection, depth, locale } = wanted
  const asked = { collection, depth, locale, select: { ...wanted.select, updatedAt: true } as SelectType }
  const where: Where = since ? { updatedAt: { greater_than_equal: since } } : {}
  for await (const docs of readPages(asked, where)) {
    const kept = await keep(docs)
    for (const [at, { id }] of docs.entries()) {
      const one = kept[at]
      if (one === null || one === undefined) into.delete(String(id))
      else into.set(String(id), one)
    }
  }
}

async function dropGone(collection: CollectionSlug, entries: Map<string, unknown>): Promise<void> {
  const left = new Set<string>()
  const asked = { collection, select: { updatedAt: true } as SelectType, depth: 0, locale: 'vi' as const }
  for await (const docs of readPages(asked, {})) for (const { id } of docs) left.add(String(id))
  for (const id of entries.keys()) if (!left.has(id)) entries.delete(id)
}

/**
 * Brings what is kept of a type up to date: reads only what has changed since, and the ids alone when something has
 * gone. The first time it reads everything, a little at a time.
 * @param before what an earlier call gave; none reads everything anew
 * @returns `before` itself when nothing has changed
 */
export async function follow<T>(wanted: Wanted<T>, before: Followed<T> | undefined): Promise<Followed<T>> {
  const marker = await markerOf(wanted.collection)
  if (before && isSameMarker(before, marker)) return before
  const entries = new Map(before?.entries)
  await readChanged(wanted, before?.newest, entries)
  if (entries.size !== marker.total) await dropGone(wanted.collection, entries)
  return { ...marker, entries }
}
