import type { FacetCount, SearchHit, SearchResult, Segment } from '../../search/types.ts'
import type { FilterGroup } from '../components/filters.ts'
import { useText } from '../i18n/index.ts'
import { searchPath, type Locale } from '../paths.ts'
import { formatNumber, toAnchor } from './format.ts'
import { langOf } from './lang.ts'
import { searchedTypes, type SearchAsked } from './search-asked.ts'

/** Text in pieces, as HighlightedText shows it. */
type Pieces = { text: string; hit: boolean }[]

/** A hit as a line of the results. */
export interface ResultLine {
  href: string
  type: string
  /** What leads: the everyday name or the number when there is one, else the title. */
  heading: Pieces
  /** The title, when something else leads. */
  below?: Pieces
  code?: string
  snippet: Pieces
  context: string[]
  date?: string
  isCurrent: boolean
  /** The query names exactly this one. */
  isBest: boolean
  lang?: Locale
}

const toPieces = (segments: Segment[]): Pieces => segments.map(({ text, mark }) => ({ text, hit: mark }))

/** Whether a query names a code or a number: whole, as number and year alone, or without its points. */
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

const leadsByName = new Set(['procedures', 'legal-documents'])

/** A hit as a line. `isFirst` says that nothing stands above it: only then can it be the best bet. */
export function toResultLine(
  hit: SearchHit,
  { query, isFirst, locale }: { query: string; isFirst: boolean; locale: Locale },
): ResultLine {
  const title = toPieces(hit.titleSegments)
  const name = leadsByName.has(hit.type) && hit.plainName !== hit.title ? hit.nameSegments : null
  const isNumberInName = hit.type === 'legal-documents' && name !== null
  const lang = langOf(hit.title, locale)
  return {
    href: hit.url,
    type: useText(locale).search.types[hit.type],
    heading: name ? toPieces(name) : title,
    ...(name && { below: title }),
    ...(hit.code && !isNumberInName && { code: hit.code }),
    snippet: toPieces(hit.snippet),
    context: hit.context.filter((one) => !name || !hit.plainName?.startsWith(`${one} `)),
    ...(hit.date && { date: hit.date }),
    isCurrent: hit.isCurrent,
    isBest: isFirst && namesCode(query, hit.code),
    ...(lang && { lang }),
  }
}

/** Tabs of all types with counts; the count of "all" is their sum. */
export function toTypeTabs(counts: FacetCount[], asked: SearchAsked, locale: Locale) {
  const { search } = useText(locale)
  const sum = counts.reduce((all, { count }) => all + count, 0)
  const all = {
    label: search.all,
    href: searchPath({ q: asked.query }, locale),
    current: asked.type === undefined,
    count: formatNumber(sum, locale),
  }
  const tabs = searchedTypes.map((type) => ({
    label: search.types[type],
    href: searchPath({ q: asked.query, type }, locale),
    current: asked.type === type,
    count: formatNumber(counts.find(({ value }) => value === type)?.count ?? 0, locale),
  }))
  return [all, ...tabs]
}

type Names = Record<string, ReadonlyMap<string, string>>

function labelOf(facet: string, value: string, names: Names, locale: Locale): string {
  const { agencies, documents, procedures, search } = useText(locale)
  const words: Record<string, Record<string, string>> = {
    tiers: procedures.words.tiers,
    audiences: procedures.words.audiences,
    onlineLevel: procedures.words.levels,
    kind: documents.kinds,
    status: documents.statuses,
    tier: agencies.tiers,
    audience: search.eventAudiences,
  }
  return names[facet]?.get(value) ?? words[facet]?.[value] ?? value
}

/** The facets of the chosen type as filters with counts; none when all types are searched. */
export function toFacetGroups(result: SearchResult, asked: SearchAsked, names: Names, locale: Locale) {
  const { filters } = useText(locale).search
  if (!asked.type) return []
  const groups = Object.entries(filters).map(([facet, label]): FilterGroup => {
    const chosen = asked.filters[facet as keyof typeof filters] ?? []
    const counts = result.facets[facet] ?? []
    const missing = chosen.filter((one) => !counts.some(({ value }) => value === one))
    const all = [...counts, ...missing.map((value) => ({ value, count: 0 }))]
    const options = all.map(({ value, count }) => ({
      value,
      label: labelOf(facet, value, names, locale),
      count,
      checked: chosen.includes(value),
    }))
    return { name: facet, label, options, many: true }
  })
  return groups.filter(({ options }) => options.length > 0)
}
