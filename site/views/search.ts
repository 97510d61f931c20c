import type { FacetCount, SearchHit, SearchResult, Segment } from '../../search/types.ts'
import type { FilterGroup } from '../components/filters.ts'
import { useText } from '../i18n/index.ts'
import type { Locale } from '../paths.ts'
import { toStatus, type StatusView } from './documents.ts'
import { formatNumber, toAnchor } from './format.ts'
import { LISTED_NAMES, toIssuer, type IssuerNames } from './issuer.ts'
import { langOf } from './lang.ts'
import { searchedTypes, toAskedPath, withType, type SearchAsked } from './search-asked.ts'
import { facetLabel, FACETS_OF, inFacetOrder } from './search-facets.ts'

/** Text in segments for HighlightedText, with its language when that is not the page's. */
interface Marked {
  pieces: { text: string; hit: boolean }[]
  lang?: Locale
}

/** A hit as a line of the results. */
export interface ResultLine {
  href: string
  type: string
  /** The everyday name or the number if there is one, else the title. */
  heading: Marked
  /** The title, when the heading is something else; the section of a page that answers. */
  below?: Marked
  code?: string
  snippet: Marked
  context: { text: string; lang?: Locale }[]
  date?: string
  /** Whether it is in force: always for documents, otherwise only for what does not apply. */
  status?: StatusView
  /** Whether the query names exactly this one. */
  isBest: boolean
}

/** Parts of a document are translated independently, so each is judged by its own words. */
function inLanguage<T extends object>(part: T, text: string, locale: Locale): T & { lang?: Locale } {
  const lang = langOf(text, locale)
  return { ...part, ...(lang && { lang }) }
}

function toMarked(segments: Segment[], locale: Locale): Marked {
  const pieces = segments.map(({ text, mark }) => ({ text, hit: mark }))
  return inLanguage({ pieces }, segments.map(({ text }) => text).join(''), locale)
}

/** Whether a query names a code or a number: in full, as number and year alone, or without its points. */
export function namesCode(query: string, code: string | null): boolean {
  if (!code || !/\d/.test(query)) return false
  const asked = toAnchor(query)
  const own = toAnchor(code)
  const isShort = /(^|-)\d+-\d{4}$/.test(asked)
  return (
    `-${asked}-`.includes(`-${own}-`) ||
    asked.replaceAll('-', '') === own.replaceAll('-', '') ||
    (isShort && own.startsWith(`${/\d+-\d{4}$/.exec(asked)?.[0]}-`))
  )
}

/** Display names that differ from those in the index. */
export interface ResultNames {
  /** Issuers in the language. */
  issuers?: IssuerNames | undefined
  /** Agencies that are replaced at the site. */
  agencies?: ReadonlyMap<string, string> | undefined
}

/** Labels beside a hit. The index has kinds and issuers of documents by their Vietnamese names. */
function toContext(hit: SearchHit, known: string, locale: Locale, names: ResultNames) {
  const { issuers = LISTED_NAMES, agencies } = names
  const text = (hit.type === 'procedures' && agencies?.get(known)) || known
  if (hit.type !== 'legal-documents' || locale === 'vi') return inLanguage({ text }, text, locale)
  const [vi, own] = [useText('vi').documents.kinds, useText(locale).documents.kinds]
  const kind = (Object.keys(vi) as (keyof typeof vi)[]).find((one) => vi[one] === text)
  return kind ? { text: own[kind] } : toIssuer(text, locale, issuers)
}

/** Documents use the same words as their page. */
function statusOf({ validity, isUpcoming, isCurrent }: SearchHit, locale: Locale): StatusView | undefined {
  const { search } = useText(locale)
  if (validity) return toStatus(validity, locale)
  if (isUpcoming) return { text: search.upcoming, tone: 'heed' }
  return isCurrent ? undefined : { text: search.notCurrent, tone: 'stop' }
}

const leadsByName = new Set(['procedures', 'legal-documents'])

/**
 * A hit as a result line. `isFirst`: nothing is above it; only then can it be the best match.
 * @param names display names that differ from those in the index
 */
export function toResultLine(
  hit: SearchHit,
  { query, isFirst, locale, ...names }: { query: string; isFirst: boolean; locale: Locale } & ResultNames,
): ResultLine {
  const title = toMarked(hit.titleSegments, locale)
  const name = leadsByName.has(hit.type) && hit.plainName !== hit.title ? hit.nameSegments : null
  const status = statusOf(hit, locale)
  const isNumberInName = hit.type === 'legal-documents' && name !== null
  const section = hit.section?.map(({ text }) => text).join('')
  return {
    href: section ? `${hit.url}#${toAnchor(section)}` : hit.url,
    type: useText(locale).search.types[hit.type],
    heading: name ? toMarked(name, locale) : title,
    ...(name && { below: title }),
    ...(hit.section && { below: toMarked(hit.section, locale) }),
    ...(hit.code && !isNumberInName && { code: hit.code }),
    snippet: toMarked(hit.snippet, locale),
    context: hit.context
      .filter((one) => !name || !hit.plainName?.startsWith(`${one} `))
      .map((text) => toContext(hit, text, locale, names)),
    ...(hit.date && { date: hit.date }),
    ...(status && { status }),
    isBest: isFirst && namesCode(query, hit.code),
  }
}

/** Whether any filter is chosen. */
export const hasFilters = ({ filters }: SearchAsked) => Object.keys(filters).length > 0

/**
 * Tabs for all types with counts, each with the filters that its type has. The count of "all" is their sum; it is left
 * out when filters are chosen, since "all" has none.
 */
export function toTypeTabs(counts: FacetCount[], asked: SearchAsked, locale: Locale) {
  const { search } = useText(locale)
  const countOf = (type: string) => counts.find(({ value }) => value === type)?.count ?? 0
  const sum = counts.reduce((all, { count }) => all + count, 0)
  const all = {
    label: search.all,
    href: toAskedPath(withType(asked, undefined), locale),
    current: asked.type === undefined,
    ...(!hasFilters(asked) && { count: formatNumber(sum, locale) }),
  }
  const tabs = searchedTypes.map((type) => ({
    label: search.types[type],
    href: toAskedPath(withType(asked, type), locale),
    current: asked.type === type,
    count: formatNumber(countOf(type), locale),
  }))
  return [all, ...tabs]
}

type Names = Record<string, ReadonlyMap<string, string>>

/** The facets of the chosen type as filters with counts; none when all types are searched. */
export function toFacetGroups(
  { facets }: Pick<SearchResult, 'facets'>,
  { type, filters }: SearchAsked,
  names: Names,
  locale: Locale,
): FilterGroup[] {
  const labels = useText(locale).search.filters
  const groups = (type ? FACETS_OF[type] : []).map((facet): FilterGroup => {
    const chosen = filters[facet] ?? []
    const counts = facets[facet] ?? []
    const missing = chosen.filter((one) => !counts.some(({ value }) => value === one))
    const all = [...counts, ...missing.map((value) => ({ value, count: 0 }))]
    const options = all.map(({ value, count }) => ({
      value,
      label: facetLabel(facet, value, names, locale),
      count,
      checked: chosen.includes(value),
    }))
    const ordered = inFacetOrder(facet, options)
    return { name: facet, label: labels[facet], options: ordered, many: true, isOrdered: facet === 'year' }
  })
  return groups.filter(({ options }) => options.length > 0)
}

/** Hidden fields that preserve the type, the filters and, when asked for, the query in a form. */
export function keptFields(
  { query, type, filters }: SearchAsked,
  kept: { query?: boolean; filters?: boolean },
) {
  const field = (name: string, value: string) => ({ name, value })
  return [
    ...(kept.query ? [field('q', query)] : []),
    ...(type ? [field('type', type)] : []),
    ...(kept.filters
      ? Object.entries(filters).flatMap(([name, values]) => values.map((value) => field(name, value)))
      : []),
  ]
}
