import { ADDRESSED } from '../../cms/content/addresses.ts'
import { related, rows, text, type Localized } from '../localized.ts'
import type { SearchDocument, SearchLocale } from '../types.ts'
import { isPublic, joined, toDocument, unique, type StoredBase } from './base.ts'

type Procedure = { name?: Localized<string>; plainName?: Localized<string> }
type Section = {
  heading?: Localized<string>
  text?: Localized<string>
  procedures?: (Procedure | string | number | null)[] | null
}

/** The fields of a stored life event that search reads. */
export type StoredLifeEvent = StoredBase & {
  name?: Localized<string>
  slug: string
  audience?: string | null
  summary?: Localized<string>
  sections?: Localized<Section[]>
}

function toBody(doc: StoredLifeEvent, locale: SearchLocale): string {
  const parts = rows(doc.sections, locale).flatMap((section) => [
    text(section.heading, locale),
    text(section.text, locale),
    ...(section.procedures ?? []).map((item) => {
      const procedure = related(item)
      return text(procedure?.plainName, locale) || text(procedure?.name, locale)
    }),
  ])
  return joined(...parts)
}

/** The search document of a life event as the public sees it, null when it does not. */
export function toLifeEventDocument(doc: StoredLifeEvent | null | undefined): SearchDocument | null {
  if (!isPublic(doc)) return null
  return toDocument({
    id: String(doc.id),
    type: 'life-events',
    path: ADDRESSED['life-events'].prefix + doc.slug,
    title: text(doc.name, 'vi'),
    titleEn: text(doc.name, 'en'),
    summary: text(doc.summary, 'vi'),
    summaryEn: text(doc.summary, 'en'),
    body: toBody(doc, 'vi'),
    bodyEn: toBody(doc, 'en'),
    facets: { audience: unique([doc.audience]) },
  })
}
