import { toExact } from '../exact.ts'
import { documentNameKeys } from '../nameKeys.ts'
import { hasSections, type SearchDocument } from '../types.ts'

/** Fields that every stored document of an editorial type has. */
export type StoredBase = {
  id: string | number
  _status?: string | null
  deletedAt?: string | null
}

const LONGEST_BODY = 20_000

/** Whether the public may see a document: published and not in the trash. */
export function isPublic<T extends StoredBase>(doc: T | null | undefined): doc is T {
  return Boolean(doc && doc._status === 'published' && !doc.deletedAt)
}

type Given = Pick<SearchDocument, 'id' | 'type' | 'path' | 'title'> & Partial<SearchDocument>

/**
 * A complete search document from the parts a type has: twins are derived, empty names dropped, long bodies cut.
 * @param longestBody in characters
 */
export function toDocument(given: Given, longestBody = LONGEST_BODY): SearchDocument {
  const names = unique(given.names ?? [])
  const namesEn = unique(given.namesEn ?? [])
  const whole = hasSections(given.type) ? [] : [...names, ...namesEn]
  return {
    code: null,
    titleEn: '',
    summary: '',
    summaryEn: '',
    details: '',
    context: [],
    contextEn: [],
    standing: 1,
    isUpcoming: false,
    date: null,
    facets: {},
    sites: [],
    ...given,
    names,
    namesEn,
    keys: [...(given.keys ?? []), ...documentNameKeys([given.title, given.titleEn ?? ''], whole)],
    titleExact: toExact(given.title),
    namesExact: names.map(toExact),
    body: (given.body ?? '').slice(0, longestBody),
    bodyEn: (given.bodyEn ?? '').slice(0, longestBody),
  }
}

/** Distinct, non-empty strings in order. */
export function unique(values: (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => Boolean(value)))]
}

/** Seconds since 1970 of an ISO date; null when it is missing or invalid. */
export function toSeconds(iso: string | null | undefined): number | null {
  const milliseconds = Date.parse(iso ?? '')
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000)
}

/** Distinct non-empty parts as one text for searching. */
export function joined(...parts: (string | null | undefined)[]): string {
  return unique(parts).join('. ')
}
