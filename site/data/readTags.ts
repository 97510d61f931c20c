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

/** Documents of one type that are named one by one; beyond, the tag of their collection says it shorter. */
const MOST_NAMED = 50

type Id = string | number
type Tell = (collection: string, id: Id) => void

/** What a read asked for, as far as it decides what the answer depends on. */
export interface ReadArgs {
  where?: Where
  limit?: number
  sort?: unknown
  depth?: number
  select?: object
}

const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number'

/** The ids that a condition names, when it names nothing else. */
function askedIds(where: Where | undefined): Id[] | undefined {
  const keys = Object.keys(where ?? {})
  if (keys.length !== 1 || keys[0] !== 'id') return undefined
  const { equals, in: list } = (where?.id ?? {}) as { equals?: unknown; in?: unknown }
  const ids = Array.isArray(list) ? list : [equals]
  return ids.every(isId) ? ids : undefined
}

/** Tells of every document that the relations of `data` name, whether it is filled in or not (then it is not public yet). */
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

/** The tag of what changes at any moment of a type, or at those of one group (see groupsOf): see momentTags. */
const anyMoment = (collection: string, group = ''): string => `${collection}~${group}`

/** The collection or global that a tag names, with or without one of its documents. */
export const nameOfTag = (tag: string): string => tag.split(/[:~@]/, 1)[0]!

/**
 * Tags of what depends on the moments of every document of a type, such as a list that is narrowed by validity. A
 * moment changes what carries this tag or that of the very document, not all that was made of the collection.
 */
export const momentTags = (collection: string): string[] =>
  hasMoments(collection) ? [anyMoment(collection)] : []

/** What a moment of a document changes beside its own page. @param groups of the document, see groupsOf */
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

/** The places of a list that is narrowed to a site; undefined for one that is not. */
function placesAsked(collection: string, where: Where | undefined): string[] | undefined {
  if (!where || !isShownOnSites(collection)) return undefined
  return necessary(where)
    .filter((one) => !('and' in one))
    .map(placesIn)
    .find((one) => one !== undefined)
}

/** Tags of what shows the items of some places: a change elsewhere does not touch it. */
export const placeTags = (collection: string, places: readonly string[]): string[] => [
  placeTag(collection),
  ...places.map((place) => placeTag(collection, place)),
]

/** The group that a list is narrowed to; '' for a list of any. */
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

/** Whether which documents an answer has changes by the clock. */
const turnsAsWhole = (collection: string, where: Where | undefined): boolean =>
  isHiddenByMoments(collection) || asksForMoments(collection, where)

/** What the lists of some places depend on by the clock. */
const momentsAt = (collection: string, places: readonly string[]): string[] =>
  places.map((place) => anyMoment(collection, groupOf(PLACE_GROUP, place)))

/** Tags of a read whose answer depends on which documents a collection has, and shows none of them. */
export function countedTags(collection: string, where?: Where): string[] {
  const places = placesAsked(collection, where)
  const own = places ? placeTags(collection, places) : [collection]
  if (!turnsAsWhole(collection, where)) return own
  const group = groupAsked(collection, where)
  return [
    ...own,
    ...(places && group === '' ? momentsAt(collection, places) : [anyMoment(collection, group)]),
  ]
}

/** A look at what has changed shows nothing that a moment changes. */
const isLookAtStamps = ({ select }: ReadArgs): boolean =>
  select !== undefined && Object.keys(select).every((name) => name === 'updatedAt')

/** Tags of the documents that a list shows, as far as they change by the clock. */
function shownTags(collection: string, args: ReadArgs, docs: readonly { id?: Id }[]): string[] {
  if (!hasMoments(collection) || isLookAtStamps(args)) return []
  return toTags(collection, new Set(docs.map(({ id }) => id).filter((id) => id !== undefined)))
}

/**
 * Tags of the documents that relations of `docs` name. At depth 0 there are none: ids say nothing of a document.
 * @param fields of the collection or global that `docs` are of
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
 * Tags of what a search for documents depends on: those that were asked for by id; the one that was found where one was
 * asked for and no order (a look by slug or code); else any of the collection, also when the one is not there yet.
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
