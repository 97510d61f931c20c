import type { DataFromCollectionSlug, PopulateType, SelectType, Sort, Where } from 'payload'
import { isRecord, type StoredRecord } from '../../cms/content/record.ts'
import { partOf } from '../../cms/content/types/index.ts'
import type { DraftPreview, PreviewContext } from '../../cms/preview/draft.ts'
import type { Locale } from '../paths.ts'
import { countPublic } from './counted.ts'
import { asksForDraft, previewContext, previewedDraft, readDraft } from './draft.ts'
import { getCms } from './payload.ts'

/** The field whose translation decides which language a document counts as. */
const titles = {
  ...partOf('title'),
  'service-providers': 'name',
  'paper-kinds': 'name',
  sites: 'name',
} as const

/** Types with a translated title. */
export type LocalizedSlug = keyof typeof titles

/** A document with the language of its title: 'vi' on an English page means that it is not translated. */
export type Localized<T> = T & { contentLang: Locale }

export interface LocalizedQuery {
  locale: Locale
  where?: Where
  sort?: Sort
  /** Largest number of documents; 0 means all. 10 by default. */
  limit?: number
  /** From 1. */
  page?: number
  /** Depth to which relations are filled in; 0 leaves ids. */
  depth: number
  select?: SelectType
  /** Fields of related documents by type; all fields for types that are not named. */
  populate?: PopulateType
}

export interface LocalizedPage<T> {
  docs: Localized<T>[]
  total: number
  page: number
  pages: number
}

type Doc<S extends LocalizedSlug> = DataFromCollectionSlug<S>

async function find<S extends LocalizedSlug>(collection: S, asked: LocalizedQuery) {
  const cms = await getCms()
  const { locale, where = {}, sort, limit = 10, page = 1, depth, select, populate } = asked
  return cms.find({
    collection,
    locale,
    fallbackLocale: 'vi',
    where,
    depth,
    limit,
    page,
    // Payload counts matches only for later pages, and has to: without the count MongoDB ignores the page.
    pagination: page > 1,
    overrideAccess: false,
    ...(sort && { sort }),
    ...(select && { select }),
    ...(populate && { populate }),
  })
}

/** Adds to each document the language of its title. */
export async function withLanguage<S extends LocalizedSlug>(
  collection: S,
  locale: Locale,
  docs: Doc<S>[],
): Promise<Localized<Doc<S>>[]> {
  const translated = await translatedIds(collection, locale, docs)
  return docs.map((doc) => ({ ...doc, contentLang: translated.has(doc.id) ? locale : 'vi' }))
}

/**
 * What the public may read of a type, in a language; Vietnamese where a translation is missing.
 * @returns the documents, each with the language of its title
 */
export async function listLocalized<S extends LocalizedSlug>(
  collection: S,
  asked: LocalizedQuery,
): Promise<Localized<Doc<S>>[]> {
  const { docs } = await find(collection, asked)
  return withLanguage(collection, asked.locale, docs as Doc<S>[])
}

/** How many documents match; counted only when the first page does not hold all of them. */
async function totalOf(
  collection: LocalizedSlug,
  { where, page, limit }: Pick<LocalizedQuery, 'where'> & { page: number; limit: number },
  { docs, totalDocs }: { docs: readonly unknown[]; totalDocs: number },
): Promise<number> {
  if (page === 1 && docs.length < limit) return docs.length
  return Math.max(page > 1 ? totalDocs : await countPublic(collection, where), docs.length)
}

/** One page of the same, and the total number of documents. */
export async function pageLocalized<S extends LocalizedSlug>(
  collection: S,
  asked: LocalizedQuery & { limit: number },
): Promise<LocalizedPage<Doc<S>>> {
  const { page = 1, limit, where } = asked
  const found = await find(collection, asked)
  const docs = await withLanguage(collection, asked.locale, found.docs as Doc<S>[])
  const total = await totalOf(collection, { where, page, limit }, found)
  return { docs, total, page, pages: Math.ceil(total / limit) }
}

type Shown = Pick<LocalizedQuery, 'locale' | 'depth' | 'select' | 'populate'>
type OneAsked = Shown & { where: Where }

/** Whether the title of a draft, which comes in all languages, is there in this one. */
const isTitled = (draft: StoredRecord, title: string, locale: Locale): boolean => {
  const inLocales = draft[title]
  return isRecord(inLocales) && Boolean(inLocales[locale])
}

/** A state of a document in all languages, with ids for relations. */
type StoredState = StoredRecord & { id: string }

/**
 * A state of a public document that is not the present one, in a language. Related documents are filled in as the
 * public reads them: Payload would look for their drafts too, and find none that the public may read.
 * @param context what of it may be read before it is public
 */
export async function readStateIn<S extends LocalizedSlug>(
  collection: S,
  state: StoredState,
  { locale, depth, select, populate }: Shown,
  context: PreviewContext = {},
): Promise<Localized<Doc<S>> | null> {
  const doc = (await (
    await getCms()
  ).findByID({
    ...{ collection, id: state.id, data: structuredClone(state), locale, fallbackLocale: 'vi', depth },
    ...{ context: { ...context }, overrideAccess: false, disableErrors: true },
    ...(select && { select }),
    ...(populate && { populate }),
  })) as Doc<S> | null
  const contentLang = isTitled(state, titles[collection], locale) ? locale : ('vi' as const)
  return doc && { ...doc, contentLang }
}

/** The newest draft that a signed link shows, in a language. */
export const readDraftIn = async <S extends LocalizedSlug>(
  collection: S,
  preview: DraftPreview,
  asked: Shown,
): Promise<Localized<Doc<S>> | null> =>
  readStateIn(
    collection,
    { ...(await readDraft(preview)), id: preview.id },
    asked,
    await previewContext(preview),
  )

/** The first public document that matches, or null; the draft that a signed link shows in place of its document. */
export async function findLocalized<S extends LocalizedSlug>(
  collection: S,
  asked: OneAsked,
): Promise<Localized<Doc<S>> | null> {
  const draft = previewedDraft()
  if (draft && (await asksForDraft(draft, collection, asked.where)))
    return readDraftIn(collection, draft, asked)
  const [found = null] = await listLocalized(collection, { ...asked, limit: 1 })
  return found
}

const FEW = 200

/** Ids of the documents that have a title in the language itself. */
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
