import { addDays, dayOf, startOfDay, today, type DateValue, type Day } from './day.ts'
import { NOTICE_DAYS } from './hours/week.ts'
import { placesOfItem, type PlacedItem } from './places.ts'
import { isShownOnSites } from './sites.ts'
import type { MomentFields, MomentKind } from './types/contentType.ts'
import { partOf } from './types/index.ts'

/** Every collection with content that changes by the clock, and the fields that say when. */
const MOMENT_FIELDS = {
  ...partOf('moments'),
  units: { fields: { validFrom: 'dayStart', validTo: 'dayEnd' } },
  'service-providers': {
    fields: {
      ...({ 'templates.validFrom': 'dayStart', 'templates.validTo': 'dayEnd' } as const),
      ...({ 'outages.from': 'instant', 'outages.until': 'instant' } as const),
    },
  },
  'best-bets': { fields: { from: 'instant', until: 'instant' }, hides: true },
  sites: { fields: { 'alerts.from': 'instant', 'alerts.until': 'instant' } },
  alerts: { fields: { from: 'instant', until: 'instant' } },
  'alert-messages': { fields: { expires: 'instant' } },
  'fee-reductions': { fields: { from: 'dayStart', until: 'dayEnd' } },
  holidays: { fields: { from: ['noticeStart', 'dayEnd'], to: 'dayEnd' } },
} as const satisfies Record<string, MomentFields>

/** A collection with content that changes by the clock. */
export type MomentSlug = keyof typeof MOMENT_FIELDS

export const MOMENT_SLUGS = Object.keys(MOMENT_FIELDS) as MomentSlug[]

/** By how many days the moment of a day comes after its start. */
const SHIFTS = { dayStart: 0, dayEnd: 1, noticeStart: 1 - NOTICE_DAYS } as const

const kindsOf = (slug: MomentSlug): [path: string, kind: MomentKind][] => {
  const { fields }: MomentFields = MOMENT_FIELDS[slug]
  return Object.entries(fields).flatMap(([path, kinds]) =>
    [kinds].flat().map((kind): [string, MomentKind] => [path, kind]),
  )
}

export const hasMoments = (slug: string): slug is MomentSlug => Object.hasOwn(MOMENT_FIELDS, slug)

/** The paths of the fields that hold a type's moments. */
export const momentFieldsOf = (slug: MomentSlug): string[] => Object.keys(MOMENT_FIELDS[slug].fields)

/** Whether the moments of a type decide which of its documents the public sees. */
export const isHiddenByMoments = (slug: string): boolean => hasMoments(slug) && 'hides' in MOMENT_FIELDS[slug]

/** The relations by which lists are filtered, for a type whose documents stay hidden until a moment. */
export function narrowingFieldsOf(slug: MomentSlug): readonly string[] {
  const fields: MomentFields = MOMENT_FIELDS[slug]
  return fields.narrowedBy ?? []
}

/** The name of the group of lists that are filtered by one value of a relation: 'category=7'. */
export const groupOf = (field: string, id: string | number): string => `${field}=${id}`

/** The group of lists that show the items at a place: see places.ts. */
export const PLACE_GROUP = 'place'

/** The fields that determine the groups of a type's documents. */
export const groupFieldsOf = (slug: MomentSlug): readonly string[] => [
  ...narrowingFieldsOf(slug),
  ...(isShownOnSites(slug) ? ['agency', 'onProvince', 'pushedTo'] : []),
]

/** The groups that a stored document belongs to; relations are ids. */
export function groupsOf(slug: MomentSlug, doc: object): string[] {
  const places = isShownOnSites(slug) ? placesOfItem(doc as PlacedItem) : []
  const own = narrowingFieldsOf(slug).flatMap((field) => {
    const id = (doc as Record<string, unknown>)[field]
    return typeof id === 'string' || typeof id === 'number' ? [groupOf(field, id)] : []
  })
  return [...own, ...places.map((place) => groupOf(PLACE_GROUP, place))]
}

/** The values at a path, through groups and the rows of arrays. */
function valuesAt(data: unknown, [name, ...rest]: string[]): unknown[] {
  if (Array.isArray(data)) return data.flatMap((row) => valuesAt(row, [name!, ...rest]))
  if (typeof data !== 'object' || data === null) return []
  const value = (data as Record<string, unknown>)[name!]
  return rest.length > 0 ? valuesAt(value, rest) : [value]
}

function toInstant(value: unknown, kind: MomentKind): Date[] {
  const day = dayOf(value as DateValue | null | undefined)
  if (day === null) return []
  if (kind === 'instant') return [new Date(value as DateValue)]
  return [startOfDay(addDays(day, SHIFTS[kind]))]
}

/** All moments of a stored document, past and future, in order and without duplicates. */
export function momentsOf(slug: MomentSlug, doc: object): Date[] {
  const all = kindsOf(slug).flatMap(([path, kind]) =>
    valuesAt(doc, path.split('.')).flatMap((value) => toInstant(value, kind)),
  )
  return [...new Set(all.map(Number))].sort((a, b) => a - b).map((ms) => new Date(ms))
}

/** The first moment of a document after `now`; null when there is none. */
export const nextMoment = (slug: MomentSlug, doc: object, now: Date = new Date()): Date | null =>
  momentsOf(slug, doc).find((at) => at > now) ?? null

/** Times after `after`, until and including `until`. */
export interface Span {
  after: Date
  until: Date
}

interface Range {
  greater_than?: string
  greater_than_equal?: string
  less_than?: string
  less_than_equal?: string
}
interface MomentWhere {
  or: Record<string, Range>[]
}

/** The values of a day field for which the day `shift` days later begins within a span. */
function dayRange({ after, until }: Span, shift: number): Range {
  const first: Day = addDays(today(after), 1 - shift)
  const last: Day = addDays(today(until), 1 - shift)
  return {
    greater_than_equal: startOfDay(first).toISOString(),
    less_than: startOfDay(last).toISOString(),
  }
}

function rangeOf(kind: MomentKind, span: Span): Range {
  if (kind !== 'instant') return dayRange(span, SHIFTS[kind])
  return { greater_than: span.after.toISOString(), less_than_equal: span.until.toISOString() }
}

const isEmpty = ({ greater_than_equal: from, less_than: to }: Range) => from !== undefined && from === to

/**
 * A Local API condition for documents with a moment within a span; null when the span can contain none. For fields in
 * arrays it may match more documents: filter with `momentsIn`.
 */
export function momentWhere(slug: MomentSlug, span: Span): MomentWhere | null {
  const ranges = kindsOf(slug).map(([path, kind]) => [path, rangeOf(kind, span)] as const)
  const or = ranges.filter(([, range]) => !isEmpty(range)).map(([path, range]) => ({ [path]: range }))
  return or.length > 0 ? { or } : null
}

/** The moments of a document within a span. */
export const momentsIn = (slug: MomentSlug, doc: object, { after, until }: Span): Date[] =>
  momentsOf(slug, doc).filter((at) => at > after && at <= until)
