import { ADDRESSED } from '../../cms/content/addresses.ts'
import { rows, text, type Localized } from '../localized.ts'
import type { SearchDocument } from '../types.ts'
import { isPublic, joined, toDocument, unique, type StoredBase } from './base.ts'

/** The fields of a stored agency that search reads. */
export type StoredAgency = StoredBase & {
  name?: Localized<string>
  slug: string
  abbreviation?: string | null
  tier?: string | null
  summary?: Localized<string>
  duties?: Localized<string>
  address?: Localized<string>
  leaders?: Localized<{ name?: string | null; position?: Localized<string> }[]>
}

/** The search document of an agency as the public sees it, null when it does not. */
export function toAgencyDocument(doc: StoredAgency | null | undefined): SearchDocument | null {
  if (!isPublic(doc)) return null
  const leaders = rows(doc.leaders, 'vi').map((leader) => leader.name)
  return toDocument({
    id: String(doc.id),
    type: 'agencies',
    path: ADDRESSED.agencies.prefix + doc.slug,
    title: text(doc.name, 'vi'),
    titleEn: text(doc.name, 'en'),
    names: unique([doc.abbreviation]),
    summary: text(doc.summary, 'vi'),
    summaryEn: text(doc.summary, 'en'),
    details: joined(text(doc.address, 'vi'), ...leaders),
    body: text(doc.duties, 'vi'),
    bodyEn: text(doc.duties, 'en'),
    context: unique([text(doc.address, 'vi')]),
    contextEn: unique([text(doc.address, 'en')]),
    facets: { tier: unique([doc.tier]) },
  })
}
