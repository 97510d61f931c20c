import { ADDRESSED } from '../../cms/content/addresses.ts'
import { yearOf } from '../../cms/content/day.ts'
import { pick, related, text, type Localized } from '../localized.ts'
import { richTextToPlain } from '../richText.ts'
import type { SearchDocument } from '../types.ts'
import { isPublic, joined, toDocument, toSeconds, unique, type StoredBase } from './base.ts'

type Named = { name?: Localized<string>; slug?: string | null }
type Article = { heading?: Localized<string>; text?: Localized<string> }

/** The fields of a stored consultation that search reads; body is Lexical rich text. */
export type StoredConsultation = StoredBase & {
  title?: Localized<string>
  slug: string
  lead?: Localized<string>
  issuer?: Localized<string>
  body?: unknown
  articles?: Article[] | null
  opensOn?: string | null
  agency?: Named | string | number | null
}

/** The text about the draft, and the draft itself. */
const bodyOf = ({ body, articles }: StoredConsultation, locale: 'vi' | 'en'): string =>
  [
    richTextToPlain(pick(body as Localized<object>, locale)),
    ...(articles ?? []).flatMap(({ heading, text: said }) => [text(heading, locale), text(said, locale)]),
  ]
    .filter(Boolean)
    .join('\n')

/** The search document of a consultation as the public sees it, null when it does not. */
export function toConsultationDocument(doc: StoredConsultation | null | undefined): SearchDocument | null {
  if (!isPublic(doc)) return null
  const agency = related(doc.agency)
  return toDocument({
    id: String(doc.id),
    type: 'consultations',
    path: ADDRESSED.consultations.prefix + doc.slug,
    title: text(doc.title, 'vi'),
    titleEn: text(doc.title, 'en'),
    summary: text(doc.lead, 'vi'),
    summaryEn: text(doc.lead, 'en'),
    details: joined(text(agency?.name, 'vi'), text(doc.issuer, 'vi')),
    body: bodyOf(doc, 'vi'),
    bodyEn: bodyOf(doc, 'en'),
    context: unique([text(agency?.name, 'vi')]),
    contextEn: unique([text(agency?.name, 'en')]),
    date: toSeconds(doc.opensOn),
    facets: { year: unique([yearOf(doc.opensOn)]) },
  })
}
