import type { FlattenedField, Payload, Where } from 'payload'
import {
  groupOf,
  hasMoments,
  isHiddenByMoments,
  momentFieldsOf,
  narrowingFieldsOf,
  PLACE_GROUP,
} from '../../cms/content/moments.ts'
import { placeOfAgency, placeOfTarget, placeTag, PROVINCE_PLACE } from '../../cms/content/places.ts'
import { isRecord, type StoredRecord } from '../../cms/content/record.ts'
import { relationsIn } from '../../cms/content/relations.ts'
import { isShownOnSites, type PushTarget } from '../../cms/content/sites.ts'

/** Documents of one type that are tagged one by one; from there on the tag of their collection stands for them. */
const MOST_NAMED = 50

type Id = string | number
type Tell = (collection: string, id: Id) => void

/** What decides which documents the answer to a read depends on. */
export interface ReadArgs {
  where?: Where
  limit?: number
  sort?: unknown
  depth?: number
  select?: object
}

const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number'

/** The ids in a condition that names nothing else. */
function askedIds(where: Where | undefined): Id[] | undefined {
  const keys = Object.keys(where ?? {})
  if (keys.length !== 1 || keys[0] !== 'id') return undefined
  const { equals, in: list } = (where?.id ?? {}) as { equals?: unknown; in?: unknown }
  const ids = Array.isArray(list) ? list : [equals]
  return ids.every(isId) ? ids : undefined
}

/**
 * Reports every document that the relations of `data` name. Those not filled in are reported too: they are not public
 * yet.
 */
function visit(
  collections: Payload['collections'],
  tell: Tell,
  fields: FlattenedField[],
  data: StoredRecord,
  depth: number,
): void {
  for (const { collection, value } of relationsIn(fields, data)) {
    const id = isRecord(value) ? value.id : value
    if (isId(id)) tell(collection, id)
    const { flattenedFields } = collections[collection as 'news']?.config ?? {}
    if (flattenedFields && isRecord(value) && depth > 1)
      visit(collections, tell, flattenedFields, value, depth - 1)
  }
}

/** The tag of all moments of a type, or of those of one group (see groupsOf): see momentTags. */
const anyMoment = (collection: string, group = ''): string => `${collection}~${group}`

/** The collection or global in a tag of any form. */
export const nameOfTag = (tag: string): string => tag.split(/[:~@]/, 1)[0]!

/**
 * Tags of answers that depend on the moments of all documents of a type, such as a list narrowed by validity. A moment
 * makes stale what carries one of these tags or that of the document itself, not everything that depends on the
 * collection.
 */
export const momentTags = (collection: string): string[] =>
  hasMoments(collection) ? [anyMoment(collection)] : []

/** Tags that a moment of a document makes stale besides its own. @param groups of the document, see groupsOf */
export const turnedTags = (collection: string, groups: readonly string[] = []): string[] =>
  momentTags(collection).concat(groups.map((group) => anyMoment(collection, group)))

/** Conditions that every document of an answer meets. */
const necessary = (where: Where): Where[] => [
  where,
  ...(Array.isArray(where.and) ? where.and.flatMap(necessary) : []),
]

/** The places that a condition narrows a list to: see shownOn.ts. */
function placesIn(where: Where): string[] | undefined {
  const { onProvince, agency, pushedTo, or } = where as Record<string, { in?: unknown[]; equals?: unknown }>
  if (Array.isArray(or)) {
    const all = or.map((one: Where) => placesIn(one))
    return all.every((one) => one !== undefined) ? all.flat() : undefined
  }
  if (onProvince) return onProvince.equals === 'yes' ? [PROVINCE_PLACE] : undefined
  if (agency && Array.isArray(agency.in)) return agency.in.filter(isId).map(placeOfAgency)
  return pushedTo && Array.isArray(pushedTo.in)
    ? pushedTo.in.map((target) => placeOfTarget(target as PushTarget))
    : undefined
}

/** The places of a list that is narrowed to a site; undefined for other lists. */
function placesAsked(collection: string, where: Where | undefined): string[] | undefined {
  if (!where || !isShownOnSites(collection)) return undefined
  return necessary(where)
    .filter((one) => !('and' in one))
    .map(placesIn)
    .find((one) => one !== undefined)
}

/** Tags of what shows the items of some places: a change elsewhere leaves it fresh. */
export const placeTags = (collection: string, places: readonly string[]): string[] => [
  placeTag(collection),
  ...places.map((place) => placeTag(collection, place)),
]

/** The group that a list is narrowed to; '' for any other list. */
function groupAsked(collection: string, where: Where | undefined): string {
  if (!where || !hasMoments(collection)) return ''
  const all = necessary(where)
  for (const field of narrowingFieldsOf(collection)) {
    const ids = all.map((one) => (one[field] as { equals?: unknown } | undefined)?.equals)
    const id = ids.find(isId)
    if (id !== undefined) return groupOf(field, id)
  }
  return ''
}

const toTags = (collection: string, ids: ReadonlySet<Id>): string[] =>
  ids.size > MOST_NAMED
    ? [collection, ...momentTags(collection)]
    : [...ids].map((id) => `${collection}:${id}`)

/** Whether a condition names a date that makes moments, as "valid today" does. */
function asksForMoments(collection: string, where: Where | undefined): boolean {
  if (!where || !hasMoments(collection)) return false
  const asked = JSON.stringify(where)
  return momentFieldsOf(collection).some((path) => asked.includes(`"${path}"`))
}

/** Whether the set of documents in an answer changes by the clock. */
const changesByClock = (collection: string, where: Where | undefined): boolean =>
  isHiddenByMoments(collection) || asksForMoments(collection, where)

/** Tags of the moments that lists of some places depend on. */
const momentsAt = (collection: string, places: readonly string[]): string[] =>
  places.map((place) => anyMoment(collection, groupOf(PLACE_GROUP, place)))

/** Tags of a read that depends on which documents a collection has, but shows none of them. */
export function countedTags(collection: string, where?: Where): string[] {
  const places = placesAsked(collection, where)
  const own = places ? placeTags(collection, places) : [collection]
  if (!changesByClock(collection, where)) return own
  const group = groupAsked(collection, where)
  return [
    ...own,
    ...(places && group === '' ? momentsAt(collection, places) : [anyMoment(collection, group)]),
  ]
}

/** Whether a read only looks for changes: such an answer shows nothing that a moment changes. */
const isMarkerQuery = ({ select }: ReadArgs): boolean =>
  select !== undefined && Object.keys(select).every((name) => name === 'updatedAt')

/** Tags of the shown documents, as far as they change by the clock. */
function shownTags(collection: string, args: ReadArgs, docs: readonly { id?: Id }[]): string[] {
  if (!hasMoments(collection) || isMarkerQuery(args)) return []
  return toTags(collection, new Set(docs.map(({ id }) => id).filter((id) => id !== undefined)))
}

/**
 * Tags of the documents that relations of `docs` name; none at depth 0, since ids reveal nothing of a document.
 * @param fields of the collection or global of `docs`
 */
export function relatedTags(
  collections: Payload['collections'],
  fields: FlattenedField[],
  { docs, depth }: { docs: readonly unknown[]; depth: number },
): string[] {
  if (depth === 0) return []
  const found = new Map<string, Set<Id>>()
  const tell: Tell = (collection, id) => {
    found.set(collection, (found.get(collection) ?? new Set()).add(id))
  }
  for (const doc of docs) if (isRecord(doc)) visit(collections, tell, fields, doc, depth)
  return [...found].flatMap(([collection, ids]) => toTags(collection, ids))
}

/**
 * Tags of what the answer to a query depends on: the documents that were asked for by id; the one that a look-up by
 * slug or code found (limit 1 and no sort order); else the whole collection, also when nothing was found yet.
 */
export function foundTags(collection: string, args: ReadArgs, docs: readonly unknown[]): string[] {
  const { where, limit, sort } = args
  const ids = askedIds(where)
  if (ids) return toTags(collection, new Set(ids))
  const found = docs as { id?: Id }[]
  const isTheOne = limit === 1 && !sort && found[0]?.id !== undefined
  if (isTheOne && !asksForMoments(collection, where)) return [`${collection}:${found[0]!.id}`]
  return [...countedTags(collection, where), ...shownTags(collection, args, found)]
}
