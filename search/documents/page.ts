import { ADDRESSED } from '../../cms/content/addresses.ts'
import { pick, text, type Localized } from '../localized.ts'
import { richTextToPlain } from '../richText.ts'
import type { SearchDocument } from '../types.ts'
import { isPublic, toDocument, type StoredBase } from './base.ts'

/** The fields of a stored page that search reads; path is its place below /gioi-thieu, body is Lexical rich text. */
export type StoredPage = StoredBase & {
  title?: Localized<string>
  slug: string
  path?: string | null
  lead?: Localized<string>
  body?: unknown
}

/** The search document of a page as the public sees it, null when it does not. */
export function toPageDocument(doc: StoredPage | null | undefined): SearchDocument | null {
  if (!isPublic(doc)) return null
  return toDocument({
    id: String(doc.id),
    type: 'pages',
    path: ADDRESSED.pages.prefix + (doc.path ?? doc.slug),
    title: text(doc.title, 'vi'),
    titleEn: text(doc.title, 'en'),
    summary: text(doc.lead, 'vi'),
    summaryEn: text(doc.lead, 'en'),
    body: richTextToPlain(pick(doc.body as Localized<object>, 'vi')),
    bodyEn: richTextToPlain(pick(doc.body as Localized<object>, 'en')),
  })
}
