import type { CollectionSlug, SelectType, Where } from 'payload'
import { setImmediate as turn } from 'node:timers/promises'
import {
  commitsLate,
  isSameMarker,
  LATE_COMMIT_MS,
  markerOf,
  toldSince,
  turnedSince,
  type Marker,
} from './changed.ts'
import { getCms } from './payload.ts'
import { noteRead } from './reads.ts'
import { momentTags } from './readTags.ts'
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
  /** When documents were changed that others may still overtake, by id. */
  stamps: ReadonlyMap<string, string>
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

/** What is kept, while it is brought up to date. */
interface Kept<T> {
  entries: Map<string, T>
  stamps: Map<string, string>
}

async function readInto<T>(wanted: Wanted<T>, where: Where, { entries, stamps }: Kept<T>): Promise<void> {
  const { keep, collection, depth, locale } = wanted
  const asked = { collection, depth, locale, select: { ...wanted.select, updatedAt: true } as SelectType }
  for await (const docs of readPages(asked, where)) {
    const kept = await keep(docs)
    for (const [at, { id, updatedAt }] of docs.entries()) {
      const one = kept[at]
      if (one === null || one === undefined) entries.delete(String(id))
      else entries.set(String(id), one)
      stamps.set(String(id), updatedAt)
    }
  }
}

const idsOnly = (collection: CollectionSlug): Asked => ({
  ...{ collection, select: { updatedAt: true } as SelectType, depth: 0, locale: 'vi' as const },
})

/** The documents changed since then that are not kept as they are now. */
async function listOther(
  collection: CollectionSlug,
  since: string,
  stamps: ReadonlyMap<string, string>,
): Promise<string[]> {
  const others: string[] = []
  for await (const docs of readPages(idsOnly(collection), { updatedAt: { greater_than_equal: since } })) {
    others.push(
      ...docs.filter(({ id, updatedAt }) => stamps.get(String(id)) !== updatedAt).map(({ id }) => String(id)),
    )
  }
  return others
}

async function readByIds<T>(wanted: Wanted<T>, ids: readonly string[], kept: Kept<T>): Promise<void> {
  for (let at = 0; at < ids.length; at += PAGE) {
    await readInto(wanted, { id: { in: ids.slice(at, at + PAGE) } }, kept)
  }
}

const overlapOf = ({ newest }: Marker): string =>
  newest && new Date(Date.parse(newest) - LATE_COMMIT_MS).toISOString()

/** Reads what has changed, by its stamp. */
async function readNewer<T>(wanted: Wanted<T>, { newest }: Marker, kept: Kept<T>): Promise<void> {
  await readInto(wanted, { updatedAt: { greater_than_equal: newest } }, kept)
}

/** The same where a change may become visible after later ones: also what was stamped before, and what was told of. */
async function readLate<T>(wanted: Wanted<T>, before: Followed<T>, kept: Kept<T>): Promise<void> {
  const told = toldSince(wanted.collection, before.told)
  if (!told) return readInto(wanted, {}, kept)
  const others = await listOther(wanted.collection, overlapOf(before), kept.stamps)
  await readByIds(wanted, [...new Set([...others, ...told])], kept)
}

/** Reads again what changed by the clock; some of it may be public no more. */
async function readTurned<T>(wanted: Wanted<T>, turned: readonly string[], kept: Kept<T>): Promise<void> {
  for (const id of turned) kept.entries.delete(id)
  await readByIds(wanted, [...new Set(turned)], kept)
}

async function dropGone(collection: CollectionSlug, entries: Map<string, unknown>): Promise<void> {
  const left = new Set<string>()
  for await (const docs of readPages(idsOnly(collection), {})) for (const { id } of docs) left.add(String(id))
  for (const id of entries.keys()) if (!left.has(id)) entries.delete(id)
}

/**
 * Brings what is kept of a type up to date: reads only what has changed since, and the ids alone when something has
 * gone. The first time it reads everything, a little at a time.
 * @param before what an earlier call gave; none reads everything anew
 * @returns `before` itself when nothing has changed
 */
export async function follow<T>(wanted: Wanted<T>, before: Followed<T> | undefined): Promise<Followed<T>> {
  noteRead(...momentTags(wanted.collection))
  const marker = await markerOf(wanted.collection)
  if (before && isSameMarker(before, marker)) return before
  const kept: Kept<T> = { entries: new Map(before?.entries), stamps: new Map(before?.stamps) }
  const turned = before?.newest ? turnedSince(wanted.collection, before.turned) : undefined
  if (!before || !turned) await readInto(wanted, {}, kept)
  else if (await commitsLate()) await readLate(wanted, before, kept)
  else await readNewer(wanted, before, kept)
  if (turned) await readTurned(wanted, turned, kept)
  if (kept.entries.size !== marker.total) await dropGone(wanted.collection, kept.entries)
  return { ...marker, entries: kept.entries, stamps: await stillMoving(marker, kept.stamps) }
}

/** The stamps that a late commit may stand beside. */
async function stillMoving(marker: Marker, stamps: Map<string, string>): Promise<Map<string, string>> {
  if (!(await commitsLate())) return new Map()
  const since = overlapOf(marker)
  return new Map([...stamps].filter(([, at]) => at >= since))
}
