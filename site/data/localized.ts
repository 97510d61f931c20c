import type { DataFromCollectionSlug, SelectType, Sort, Where } from 'payload'
import type { Locale } from '../paths.ts'
import { getCms } from './payload.ts'

/** The field whose translation decides in which language a document is shown. */
const titles = {
  news: 'title',
  'legal-documents': 'title',
  pages: 'title',
  procedures: 'name',
  agencies: 'name',
  'life-events': 'name',
  categories: 'name',
  fields: 'name',
  'service-providers': 'name',
} as const

/** Types whose title is translated. */
export type LocalizedSlug = keyof typeof titles

/** A document with the language its title is in: 'vi' on an English page means that it is not translated. */
export type Localized<T> = T & { contentLang: Locale }

export interface LocalizedQuery {
  locale: Locale
  where?: Where
  sort?: Sort
  /** How many at most; 0 means all. 10 by default. */
  limit?: number
  /** From 1. */
  page?: number
  /** How far relations are filled in; 0 leaves ids. */
  depth: number
  select?: SelectType
}

export interface LocalizedPage<T> {
  docs: Localized<T>[]
  total: number
  page: number
  pages: number
}

type Doc<S extends LocalizedSlug> = DataFromCollectionSlug<S>

/**
 * What the public may read of a type, in a language, Vietnamese where a translation is missing.
 * @returns one page of documents, each saying in which language it is
 */
export async function listLocalized<S extends LocalizedSlug>(
  collection: S,
  asked: LocalizedQuery,
): Promise<LocalizedPage<Doc<S>>> {
  const cms = await getCms()
  const { locale, where = {}, sort, limit = 10, page = 1, depth, select } = asked
  const found = await cms.find({
    collection,
    locale,
    fallbackLocale: 'vi',
    where,
    depth,
    limit,
    page,
    pagination: limit > 0,
    overrideAccess: false,
    ...(sort && { sort }),
    ...(select && { select }),
  })
  const docs = found.docs as Doc<S>[]
  const translated = await translatedIds(collection, locale, docs)
  return {
    docs: docs.map((doc) => ({ ...doc, contentLang: translated.has(doc.id) ? locale : 'vi' })),
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
  }
}

/** The one public document that matches, or null. */
export async function findLocalized<S extends LocalizedSlug>(
  collection: S,
  asked: Pick<LocalizedQuery, 'locale' | 'depth' | 'select'> & { where: Where },
): Promise<Localized<Doc<S>> | null> {
  const { docs } = await listLocalized(collection, { ...asked, limit: 1 })
  return docs[0] ?? null
}

const FEW = 200

/** Which of the documents have a title of their own in the language. */
async function translatedIds<S extends LocalizedSlug>(
  collection: S,
  locale: Locale,
  docs: Doc<S>[],
): Promise<Set<unknown>> {
  const ids = docs.map((doc) => doc.id)
  if (locale === 'vi' || ids.length === 0) return new Set(ids)
  const title = titles[collection]
  const cms = await getCms()
  const found = await cms.find({
    collection,
    locale,
    fallbackLocale: false,
    where: ids.length <= FEW ? { id: { in: ids } } : {},
    depth: 0,
    pagination: false,
    overrideAccess: false,
    select: { [title]: true } as SelectType,
  })
  const own = found.docs as unknown as ({ id: string } & Partial<Record<string, unknown>>)[]
  return new Set(own.filter((doc) => doc[title]).map((doc) => doc.id))
}
