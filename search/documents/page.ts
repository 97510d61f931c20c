import { ADDRESSED } from '../../cms/content/addresses.ts'
import { pick, text, type Localized } from '../localized.ts'
import { headingsOf, richTextToPlain } from '../richText.ts'
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

/** The search document of a page as the public sees it, null when it does not. Its sections are found by their headings. */
export function toPageDocument(doc: StoredPage | null | undefined): SearchDocument | null {
  if (!isPublic(doc)) return null
  const [body, bodyEn] = [
    pick(doc.body as Localized<object>, 'vi'),
    pick(doc.body as Localized<object>, 'en'),
  ]
  return toDocument({
    id: String(doc.id),
    type: 'pages',
    path: ADDRESSED.pages.prefix + (doc.path ?? doc.slug),
    title: text(doc.title, 'vi'),
    titleEn: text(doc.title, 'en'),
    summary: text(doc.lead, 'vi'),
    summaryEn: text(doc.lead, 'en'),
    names: headingsOf(body),
    namesEn: headingsOf(bodyEn),
    body: richTextToPlain(body),
    bodyEn: richTextToPlain(bodyEn),
  })
}
