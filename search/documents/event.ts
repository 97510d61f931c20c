import { ADDRESSED } from '../../cms/content/addresses.ts'
import { dayOf, yearOf } from '../../cms/content/day.ts'
import { pick, related, text, type Localized } from '../localized.ts'
import { richTextToPlain } from '../richText.ts'
import type { SearchDocument } from '../types.ts'
import { isPublic, joined, toDocument, toSeconds, unique, type StoredBase } from './base.ts'

type Named = { name?: Localized<string>; slug?: string | null }

/** The fields of a stored event that search reads; body is Lexical rich text. */
export type StoredEvent = StoredBase & {
  title?: Localized<string>
  slug: string
  kind?: string | null
  startsAt?: string | null
  place?: Localized<string>
  people?: { name?: string | null; role?: Localized<string> }[] | null
  body?: unknown
  agency?: Named | string | number | null
}

/** '30/11/2026': the day as people write it. */
const dayText = (startsAt: string | null | undefined): string =>
  (dayOf(startsAt) ?? '').split('-').reverse().join('/')

/** The search document of an event as the public sees it, null when it does not. */
export function toEventDocument(doc: StoredEvent | null | undefined): SearchDocument | null {
  if (!isPublic(doc)) return null
  const agency = related(doc.agency)
  const people = (doc.people ?? []).flatMap(({ name, role }) => [name, text(role, 'vi')])
  return toDocument({
    id: String(doc.id),
    type: 'events',
    path: ADDRESSED.events.prefix + doc.slug,
    title: text(doc.title, 'vi'),
    titleEn: text(doc.title, 'en'),
    summary: joined(dayText(doc.startsAt), text(doc.place, 'vi')),
    summaryEn: joined(dayText(doc.startsAt), text(doc.place, 'en')),
    details: joined(text(agency?.name, 'vi'), ...people),
    body: richTextToPlain(pick(doc.body as Localized<object>, 'vi')),
    bodyEn: richTextToPlain(pick(doc.body as Localized<object>, 'en')),
    context: unique([text(agency?.name, 'vi')]),
    contextEn: unique([text(agency?.name, 'en')]),
    date: toSeconds(doc.startsAt),
    facets: { eventKind: unique([doc.kind]), year: unique([yearOf(doc.startsAt)]) },
  })
}
