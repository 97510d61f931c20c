import { dayOf } from '../cms/content/day.ts'
import { VALIDITIES } from '../cms/content/validity.ts'
import { toSegments, toSnippet } from './segments.ts'
import { hasSections, type SearchDocument, type SearchHit, type SearchLocale, type Segment } from './types.ts'
import { termsOf, toWords } from './words.ts'

/** A hit as returned by the engine: the displayed fields, and the part of the body around the match. */
export type RawHit = Omit<SearchDocument, 'body' | 'bodyEn' | 'keys' | 'facets' | 'sites' | 'details'> & {
  /** For legal documents, the facet of whether they are in force. */
  facets?: SearchDocument['facets']
  _formatted?: { body?: string; bodyEn?: string }
}

const validityIn = ({ type, facets }: RawHit) =>
  type === 'legal-documents' ? (VALIDITIES.find((one) => facets?.status?.includes(one)) ?? null) : null

const hasMark = (segments: Segment[]) => segments.some((segment) => segment.mark)

function toBestSnippet(texts: string[], terms: ReadonlySet<string>): Segment[] {
  const snippets = texts.filter(Boolean).map((text) => toSnippet(text, terms))
  return snippets.find(hasMark) ?? snippets[0] ?? []
}

/** How many different words of a text match the terms. */
const countMet = (text: string, terms: ReadonlySet<string>) =>
  new Set(toWords(text).flatMap((word) => termsOf(word, terms))).size

/** The first heading with the most of the terms, when it has more of them than the title. */
function toSection(headings: readonly string[], title: string, terms: ReadonlySet<string>): string | null {
  const least = { heading: null as string | null, met: countMet(title, terms) }
  return headings
    .map((heading) => ({ heading, met: countMet(heading, terms) }))
    .reduce((best, one) => (one.met > best.met ? one : best), least).heading
}

/** A hit for the page in one language; Vietnamese where there is no English. */
export function toHit(raw: RawHit, terms: ReadonlySet<string>, locale: SearchLocale): SearchHit {
  const isEn = locale === 'en'
  const title = (isEn && raw.titleEn) || raw.title
  const isEnglish = isEn && raw.titleEn !== ''
  const isSectioned = hasSections(raw.type)
  const name = isSectioned ? null : ((isEn ? raw.namesEn[0] : raw.names[0]) ?? null)
  const section = isSectioned ? toSection(isEnglish ? raw.namesEn : raw.names, title, terms) : null
  const vi = [raw.summary, raw._formatted?.body ?? '']
  const en = [raw.summaryEn, raw._formatted?.bodyEn ?? '']
  return {
    type: raw.type,
    id: raw.id,
    code: raw.code,
    title,
    titleSegments: toSegments(title, terms),
    plainName: name,
    nameSegments: name === null ? null : toSegments(name, terms),
    section: section === null ? null : toSegments(section, terms),
    url: `${isEn ? '/en' : ''}${raw.path}`,
    snippet: toBestSnippet(isEn && en.some(Boolean) ? en : vi, terms),
    context: isEn && raw.contextEn.length > 0 ? raw.contextEn : raw.context,
    date: raw.date === null ? null : dayOf(raw.date * 1000),
    validity: validityIn(raw),
    isCurrent: raw.standing === 1,
    isUpcoming: raw.isUpcoming === true,
  }
}
