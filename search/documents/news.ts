import { ADDRESSED } from '../../cms/content/addresses.ts'
import { yearOf } from '../../cms/content/day.ts'
import { pick, related, text, type Localized } from '../localized.ts'
import { richTextToPlain } from '../richText.ts'
import type { SearchDocument } from '../types.ts'
import { isPublic, joined, toDocument, toSeconds, unique, type StoredBase } from './base.ts'

type Category = { name?: Localized<string>; slug?: string | null }

/** The fields of a stored news item that search reads; body is Lexical rich text. */
export type StoredNews = StoredBase & {
  title?: Localized<string>
  slug: string
  lead?: Localized<string>
  body?: unknown
  category?: Category | string | number | null
  author?: string | null
  source?: string | null
  publishedAt?: string | null
}

const isDue = ({ publishedAt }: StoredNews) => !(Date.parse(publishedAt ?? '') > Date.now())

/** The search document of a news item as the public sees it, null when it does not (yet). */
export function toNewsDocument(doc: StoredNews | null | undefined): SearchDocument | null {
  if (!isPublic(doc) || !isDue(doc)) return null
  const category = related(doc.category)
  return toDocument({
    id: String(doc.id),
    type: 'news',
    path: ADDRESSED.news.prefix + doc.slug,
    title: text(doc.title, 'vi'),
    titleEn: text(doc.title, 'en'),
    summary: text(doc.lead, 'vi'),
    summaryEn: text(doc.lead, 'en'),
    details: joined(text(category?.name, 'vi'), doc.author, doc.source),
    body: richTextToPlain(pick(doc.body as Localized<object>, 'vi')),
    bodyEn: richTextToPlain(pick(doc.body as Localized<object>, 'en')),
    context: unique([text(category?.name, 'vi')]),
    contextEn: unique([text(category?.name, 'en')]),
    date: toSeconds(doc.publishedAt),
    facets: { category: unique([category?.slug]), year: unique([yearOf(doc.publishedAt)]) },
  })
}
