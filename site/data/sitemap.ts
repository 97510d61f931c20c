import type { SelectType, Where } from 'payload'
import { ADDRESSED } from '../../cms/content/addresses.ts'
import { changedAtOf, type Changed } from '../../cms/content/contentChange.ts'
import { partOf, slugsWith, type ContentSlug } from '../../cms/content/types/index.ts'
import { isShownOnSites } from '../../cms/content/sites.ts'
import { markerOf } from './changed.ts'
import { keep } from './kept.ts'
import { nextStarts } from './mapParts.ts'
import { findOwnerSite } from './ownerSites.ts'
import { getCms } from './payload.ts'
import { isShownOn, type Owned } from './shownOn.ts'
import type { Scope } from './sites.ts'

/** Types with one page per document. */
const types = slugsWith('mapped')
export type MappedType = (typeof types)[number]

/** Types that store when their content changed, with the fields for it; for other types the last write counts. */
const noted: Partial<Record<ContentSlug, SelectType>> = partOf('changedAt')
const changes = (collection: MappedType): SelectType => noted[collection] ?? {}

export interface MapEntry {
  /** Slug, code or path. */
  key: string
  updatedAt: string
}

/**
 * Moments in one part of the sitemap, each the creation of one document, rarely of two: few enough to read and write
 * at once.
 */
const PART = 500
/**
 * Limit of addresses in one file (sitemaps.org), in two languages. Reached only when fifty documents were created in
 * each moment.
 */
const MOST = 25_000

/**
 * A type in parts: `starts` holds the creation time of the first document of each part; the first part has no lower
 * bound.
 */
interface Parts {
  total: number
  starts: (string | null)[]
}

/** Creation times of public documents since `from`, without duplicates, unordered. */
async function listMoments(collection: MappedType, from: string | null): Promise<string[]> {
  const cms = await getCms()
  const { values } = await cms.findDistinct({
    collection,
    field: 'createdAt',
    where: from === null ? {} : { createdAt: { greater_than_equal: from } },
    limit: 0,
    overrideAccess: false,
  })
  return values.map(({ createdAt }) => new Date(createdAt as string | Date).toISOString())
}

/**
 * Existing parts keep their bounds while a type grows, so that crawlers need not read them again; new parts are
 * appended.
 */
async function divide(collection: MappedType, before: Parts | undefined): Promise<Parts> {
  const { total } = await markerOf(collection)
  if (before && Math.abs(before.total - total) < PART / 2) return before
  const starts = before && before.total < total ? [...before.starts] : [null]
  const moments = await listMoments(collection, starts.at(-1) ?? null)
  return { total, starts: [...starts, ...nextStarts(moments, PART)] }
}

const AGE = 5000
const dividers = Object.fromEntries(
  types.map((type) => [type, keep<Parts>((before) => divide(type, before), AGE)]),
) as Record<MappedType, () => Promise<Parts>>

/** Types of which a component site has documents of its own; they are few enough for one part. */
const ownedTypes = types.filter(isShownOnSites)

/** Number of parts of each type, at least one. @param scope of a component site; null for the provincial portal */
export async function listMapParts(
  scope: Scope | null = null,
): Promise<{ type: MappedType; parts: number }[]> {
  if (scope) return ownedTypes.map((type) => ({ type, parts: 1 }))
  return Promise.all(types.map(async (type) => ({ type, parts: (await dividers[type]()).starts.length })))
}

/** On a component site, the items of its own agencies only: the canonical address of pushed items is elsewhere. */
const ownedBy = (scope: Scope | null): Where[] => (scope ? [{ agency: { in: [...scope.agencies] } }] : [])

/**
 * The items whose canonical address is on the provincial portal: those shown there whose agency has no site. Filtered
 * here, not in the query, which would make the database sort a whole table instead of reading a part in order.
 */
async function ofPortal<T extends Owned>(rows: readonly T[]): Promise<T[]> {
  const sites = await Promise.all(rows.map(({ agency }) => findOwnerSite(agency)))
  return rows.filter((row, at) => isShownOn(null, row) && sites[at] === undefined)
}

/**
 * The public documents of one part, the oldest first; null when there is no such part.
 * @param number from 1
 * @param scope of a component site; null for the provincial portal
 */
export async function findMapPart(
  type: string,
  number: number,
  scope: Scope | null = null,
): Promise<MapEntry[] | null> {
  const collection = types.find((one) => one === type)
  if (!collection || (scope && !isShownOnSites(collection))) return null
  const { starts } = scope ? { starts: [null] } : await dividers[collection]()
  if (!Number.isInteger(number) || number < 1 || number > starts.length) return null
  const { key } = ADDRESSED[collection]
  const from = starts[number - 1]
  const to = starts[number]
  const within: Where[] = [
    { [key]: { exists: true } },
    ...(from ? [{ createdAt: { greater_than_equal: from } }] : []),
    ...(to ? [{ createdAt: { less_than: to } }] : []),
    ...ownedBy(scope),
  ]
  const cms = await getCms()
  const { docs } = await cms.find({
    collection,
    where: { and: within },
    sort: 'createdAt',
    depth: 0,
    limit: MOST,
    pagination: false,
    overrideAccess: false,
    select: {
      [key]: true,
      createdAt: true,
      updatedAt: true,
      ...{ agency: true, onProvince: true },
      ...changes(collection),
    } as SelectType,
  })
  const rows = docs as unknown as (Record<string, string> & Changed & Owned)[]
  const own = scope || !isShownOnSites(collection) ? rows : await ofPortal(rows)
  return own.map((row) => ({
    key: row[key] ?? '',
    updatedAt: collection in noted ? changedAtOf(row) : (row.updatedAt ?? ''),
  }))
}
