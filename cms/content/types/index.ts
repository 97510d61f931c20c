import { agencies } from './agencies.ts'
import { categories } from './categories.ts'
import { consultations } from './consultations.ts'
import type { ContentType, Searched, Words } from './contentType.ts'
import { events } from './events.ts'
import { fields } from './fields.ts'
import { legalDocuments } from './legalDocuments.ts'
import { lifeEvents } from './lifeEvents.ts'
import { news } from './news.ts'
import { pages } from './pages.ts'
import { procedures } from './procedures.ts'
import { SEARCHED_RECORDS, type SearchedRecord } from './searchedRecords.ts'

/** Every content type by its collection, in the order in which readers see them. A new type is one line here. */
export const CONTENT_TYPES = {
  procedures,
  'legal-documents': legalDocuments,
  news,
  agencies,
  'life-events': lifeEvents,
  pages,
  events,
  consultations,
  categories,
  fields,
} as const satisfies Record<string, ContentType>

type Types = typeof CONTENT_TYPES
export type ContentSlug = keyof Types

/** The types whose descriptor has a part, such as `search`. */
export type SlugsWith<P extends keyof ContentType> = {
  [S in ContentSlug]: P extends keyof Types[S] ? S : never
}[ContentSlug]

type PartOf<P extends keyof ContentType> = {
  [S in SlugsWith<P>]: Types[S] extends Record<P, infer V> ? V : never
}

export const CONTENT_SLUGS = Object.keys(CONTENT_TYPES) as ContentSlug[]

export const isContentType = (collection: string): collection is ContentSlug =>
  Object.hasOwn(CONTENT_TYPES, collection)

/** One part of every descriptor that has it, by type, in registry order. */
export function partOf<P extends keyof ContentType>(part: P): PartOf<P> {
  const known = Object.entries<ContentType>(CONTENT_TYPES)
  const found = known.flatMap(([slug, type]) => (type[part] === undefined ? [] : [[slug, type[part]]]))
  return Object.fromEntries(found) as PartOf<P>
}

/** The types whose descriptors have a part that is neither absent nor false, in registry order. */
export const slugsWith = <P extends keyof ContentType>(part: P): SlugsWith<P>[] =>
  CONTENT_SLUGS.filter(
    (slug) => (CONTENT_TYPES as Record<string, ContentType>)[slug]?.[part],
  ) as SlugsWith<P>[]

/** A searchable type: of content, or of records. */
export type SearchedSlug = SlugsWith<'search'> | SearchedRecord

type SearchOf<S extends SearchedSlug> = S extends SearchedRecord
  ? (typeof SEARCHED_RECORDS)[S]['search']
  : S extends SlugsWith<'search'>
    ? Types[S]['search']
    : never
type SearchedBy<P extends keyof Searched> = { [S in SearchedSlug]: SearchOf<S>[P] }

const RECORDS = Object.keys(SEARCHED_RECORDS) as SearchedRecord[]

/** All searchable types, in the order in which readers see them. */
export const SEARCHED_SLUGS: readonly SearchedSlug[] = [...slugsWith('search'), ...RECORDS]

/** One search property of each searchable type. */
export function searchedBy<P extends keyof Searched>(part: P): SearchedBy<P> {
  const content = Object.entries<Searched>(partOf('search'))
  const records = RECORDS.map((slug): [string, Searched] => [slug, SEARCHED_RECORDS[slug].search])
  return Object.fromEntries(
    [...content, ...records].map(([slug, searched]) => [slug, searched[part]]),
  ) as SearchedBy<P>
}

/** The names of all searchable types in a language, in the order in which readers see them. */
export function wordsOfSearched(
  form: keyof ContentType['words'],
  locale: keyof Words,
): Record<SearchedSlug, string> {
  const content = wordsOfTypes(slugsWith('search'), { form, locale })
  const records = RECORDS.map((slug) => [slug, SEARCHED_RECORDS[slug].words[form][locale]])
  return { ...content, ...Object.fromEntries(records) } as Record<SearchedSlug, string>
}

/** The name of each type in a language. */
export function wordsOfTypes<S extends ContentSlug>(
  slugs: readonly S[],
  { form, locale }: { form: keyof ContentType['words']; locale: keyof Words },
): Record<S, string> {
  return Object.fromEntries(slugs.map((slug) => [slug, CONTENT_TYPES[slug].words[form][locale]])) as Record<
    S,
    string
  >
}
