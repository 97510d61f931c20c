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

/** Documents read at once; other requests are served between two reads. */
const PAGE = 200

/** A public document as read: id, `updatedAt` and the selected fields. */
export type Read = { id: string | number; updatedAt: string }

interface Wanted<T> {
  collection: CollectionSlug
  select: SelectType
  depth: number
  locale: Locale | 'all'
  /** Maps documents to what is cached of them; null leaves one out. */
  keep: (docs: Read[]) => Promise<(T | null)[]> | (T | null)[]
}

/** The cache entries of every public document of a type by id, and the version marker they were read at. */
export interface Followed<T> extends Marker {
  entries: ReadonlyMap<string, T>
  /** Times of recent changes by id, since changes that commit late may follow them. */
  changeTimes: ReadonlyMap<string, string>
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

/** The cache entries while they are brought up to date. */
interface Entries<T> {
  entries: Map<string, T>
  changeTimes: Map<string, string>
}

async function readInto<T>(
  wanted: Wanted<T>,
  where: Where,
  { entries, changeTimes }: Entries<T>,
): Promise<void> {
  const { keep, collection, depth, locale } = wanted
  const asked = { collection, depth, locale, select: { ...wanted.select, updatedAt: true } as SelectType }
  for await (const docs of readPages(asked, where)) {
    const results = await keep(docs)
    for (const [at, { id, updatedAt }] of docs.entries()) {
      const one = results[at]
      if (one === null || one === undefined) entries.delete(String(id))
      else entries.set(String(id), one)
      changeTimes.set(String(id), updatedAt)
    }
  }
}

const idsOnly = (collection: CollectionSlug): Asked => ({
  ...{ collection, select: { updatedAt: true } as SelectType, depth: 0, locale: 'vi' as const },
})

/** Ids of the documents changed since then whose cached version differs. */
async function listOther(
  collection: CollectionSlug,
  since: string,
  changeTimes: ReadonlyMap<string, string>,
): Promise<string[]> {
  const others: string[] = []
  for await (const docs of readPages(idsOnly(collection), { updatedAt: { greater_than_equal: since } })) {
    others.push(
      ...docs
        .filter(({ id, updatedAt }) => changeTimes.get(String(id)) !== updatedAt)
        .map(({ id }) => String(id)),
    )
  }
  return others
}

async function readByIds<T>(wanted: Wanted<T>, ids: readonly string[], cached: Entries<T>): Promise<void> {
  for (let at = 0; at < ids.length; at += PAGE) {
    await readInto(wanted, { id: { in: ids.slice(at, at + PAGE) } }, cached)
  }
}

const overlapOf = ({ newest }: Marker): string =>
  newest && new Date(Date.parse(newest) - LATE_COMMIT_MS).toISOString()

/** Reads the documents with a newer `updatedAt`. */
async function readNewer<T>(wanted: Wanted<T>, { newest }: Marker, cached: Entries<T>): Promise<void> {
  await readInto(wanted, { updatedAt: { greater_than_equal: newest } }, cached)
}

/**
 * Reads changed documents where changes may commit out of order: also those with a slightly older `updatedAt`, and
 * those reported as changed.
 */
async function readLate<T>(wanted: Wanted<T>, before: Followed<T>, cached: Entries<T>): Promise<void> {
  const told = toldSince(wanted.collection, before.told)
  if (!told) return readInto(wanted, {}, cached)
  const others = await listOther(wanted.collection, overlapOf(before), cached.changeTimes)
  await readByIds(wanted, [...new Set([...others, ...told])], cached)
}

/** Reads documents again that reached a moment; some of them may have ceased to be public. */
async function readTurned<T>(
  wanted: Wanted<T>,
  turned: readonly string[],
  cached: Entries<T>,
): Promise<void> {
  for (const id of turned) cached.entries.delete(id)
  await readByIds(wanted, [...new Set(turned)], cached)
}

async function dropGone(collection: CollectionSlug, entries: Map<string, unknown>): Promise<void> {
  const left = new Set<string>()
  for await (const docs of readPages(idsOnly(collection), {})) for (const { id } of docs) left.add(String(id))
  for (const id of entries.keys()) if (!left.has(id)) entries.delete(id)
}

/**
 * Brings the cache entries of a type up to date: reads only what has changed since, and all ids when documents are
 * gone. The first call reads everything, one batch at a time.
 * @param before result of an earlier call; undefined reads everything
 * @returns `before` itself when nothing has changed
 */
export async function follow<T>(wanted: Wanted<T>, before: Followed<T> | undefined): Promise<Followed<T>> {
  noteRead(...momentTags(wanted.collection))
  const marker = await markerOf(wanted.collection)
  if (before && isSameMarker(before, marker)) return before
  const cached: Entries<T> = { entries: new Map(before?.entries), changeTimes: new Map(before?.changeTimes) }
  const turned = before?.newest ? turnedSince(wanted.collection, before.turned) : undefined
  if (!before || !turned) await readInto(wanted, {}, cached)
  else if (await commitsLate()) await readLate(wanted, before, cached)
  else await readNewer(wanted, before, cached)
  if (turned) await readTurned(wanted, turned, cached)
  if (cached.entries.size !== marker.total) await dropGone(wanted.collection, cached.entries)
  return { ...marker, entries: cached.entries, changeTimes: await stillMoving(marker, cached.changeTimes) }
}

/** The times of changes which a late commit may still precede. */
async function stillMoving(marker: Marker, changeTimes: Map<string, string>): Promise<Map<string, string>> {
  if (!(await commitsLate())) return new Map()
  const since = overlapOf(marker)
  return new Map([...changeTimes].filter(([, at]) => at >= since))
}
