import { z } from 'zod'
import { normaliseLine } from '../../cms/content/text.ts'
import type { Validity } from '../../cms/content/validity.ts'
import { sortByName } from '../../cms/content/order.ts'
import type { FilterGroup, FilterOption } from '../components/filters.ts'
import { useText } from '../i18n/index.ts'
import type { Locale } from '../paths.ts'
import type { LightDocument } from './documents.ts'
import { applyFacets, type Chosen, type Facet } from '../facets.ts'
import { toAnchor } from './format.ts'
import { readPageNumber } from './page-number.ts'

/** The fields of a stored document that the filters need. */
export type FilteredDocument = LightDocument & {
  searchText?: string | null
  /** Year of issue. */
  year: string | null
  validity: Validity
}

/** Query parameters of the list: number or name, kind, issuer, year, status. */
export const documentParams = {
  number: 'so',
  kind: 'loai',
  issuer: 'co-quan',
  year: 'nam',
  status: 'hieu-luc',
} as const

type FacetKey = 'kind' | 'issuer' | 'year' | 'status'

export interface DocumentsAsked {
  number: string
  chosen: Chosen
  page: number
}

/** No document has a longer name: the text is cut, and will not be found. */
const text = z.string().transform((typed) => typed.slice(0, 200))
const values = z.array(z.string().min(1).max(200)).max(50).catch([])

/** What a query string asks of the list. Unreadable values are ignored. */
export function readDocumentsAsked(params: URLSearchParams): DocumentsAsked {
  const names = filters.map(({ name }) => name)
  return {
    number: normaliseLine(text.parse(params.get(documentParams.number) ?? '')).trim(),
    chosen: Object.fromEntries(
      names.map((name) => [name, values.parse(params.getAll(name).filter(Boolean))]),
    ),
    page: readPageNumber(params),
  }
}

const filters: (Facet<FilteredDocument> & { facet: FacetKey })[] = [
  { facet: 'kind', name: documentParams.kind, valuesOf: (doc) => [doc.kind] },
  { facet: 'issuer', name: documentParams.issuer, valuesOf: (doc) => [doc.issuer] },
  {
    facet: 'year',
    name: documentParams.year,
    valuesOf: (doc) => (doc.year ? [doc.year] : []),
  },
  { facet: 'status', name: documentParams.status, valuesOf: (doc) => [doc.validity] },
]

const anchors = new WeakMap<FilteredDocument, string>()

/** The folded number of a document; memoized. */
function anchorOf(doc: FilteredDocument): string {
  const known = anchors.get(doc) ?? toAnchor(doc.number)
  anchors.set(doc, known)
  return known
}

/** The documents whose number a text names: their ids with their rank. */
type Named = ReadonlyMap<string, number>

const BEGINS = Number.MAX_SAFE_INTEGER - 1
const HAS_WORDS = Number.MAX_SAFE_INTEGER

/**
 * Named documents first, then numbers that begin with the text, then documents with all its words; undefined for no
 * match.
 */
function rankOf(
  doc: FilteredDocument,
  named: Named,
  typed: string,
  words: readonly string[],
): number | undefined {
  const place = named.get(doc.id)
  if (place !== undefined) return place
  if (anchorOf(doc).startsWith(typed)) return BEGINS
  const text = doc.searchText ?? ''
  return words.every((word) => text.includes(word)) ? HAS_WORDS : undefined
}

function matchNumber(
  docs: readonly FilteredDocument[],
  asked: string,
  named: Named,
): readonly FilteredDocument[] {
  if (asked === '') return docs
  // Punctuation alone names nothing.
  if (!/[\p{L}\p{N}]/u.test(asked)) return []
  const typed = toAnchor(asked)
  const words = typed.split('-')
  const ranked = docs.flatMap((doc) => {
    const rank = rankOf(doc, named, typed, words)
    return rank === undefined ? [] : [{ doc, rank }]
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ doc }) => doc)
}

/** What the list knows besides its documents. */
interface Known {
  /** Documents whose number was asked for, by id with their rank; they come first. */
  named?: Named
  /** Names of issuers in the language, by listed name. */
  issuers?: ReadonlyMap<string, string>
}

interface Labelling extends Pick<Known, 'issuers'> {
  locale: Locale
}

function labelOf(facet: FacetKey, value: string, { locale, issuers }: Labelling): string {
  const { kinds, statuses } = useText(locale).documents
  if (facet === 'kind') return kinds[value as keyof typeof kinds] ?? value
  if (facet === 'status') return statuses[value as keyof typeof statuses] ?? value
  return issuers?.get(value) ?? value
}

/** Years in descending order; all other options by name. */
const inOrder = (facet: FacetKey, options: FilterOption[]): FilterOption[] =>
  facet === 'year'
    ? options.toSorted((a, b) => b.value.localeCompare(a.value))
    : sortByName(options, ({ label }) => label)

function toGroup(
  facet: FacetKey,
  counts: Map<string, number>,
  chosen: readonly string[],
  labelling: Labelling,
) {
  const withChosen = new Map([...chosen.map((value): [string, number] => [value, 0]), ...counts])
  const options = [...withChosen].map(([value, count]) => ({
    value,
    label: labelOf(facet, value, labelling),
    count,
    checked: chosen.includes(value),
  }))
  const label = useText(labelling.locale).documents.filters[facet]
  const isOrdered = facet === 'year'
  return { name: documentParams[facet], label, options: inOrder(facet, options), many: true, isOrdered }
}

/** Drops values that no document has: a mistyped address shows the list, not an empty page. */
function knownOnly(docs: readonly FilteredDocument[], chosen: Chosen): Chosen {
  const known = filters.map(({ name, valuesOf }): [string, string[]] => {
    const asked = chosen[name] ?? []
    if (asked.length === 0) return [name, []]
    const there = new Set(docs.flatMap(valuesOf))
    return [name, asked.filter((value) => there.has(value))]
  })
  return Object.fromEntries(known)
}

/** The matching documents, and the filter panel with counts. */
export function filterDocuments(
  all: readonly FilteredDocument[],
  asked: DocumentsAsked,
  locale: Locale,
  { named = new Map(), issuers = new Map() }: Known = {},
): { found: FilteredDocument[]; groups: FilterGroup[] } {
  const chosen = knownOnly(all, asked.chosen)
  const { matches, counts } = applyFacets(matchNumber(all, asked.number, named), filters, chosen)
  const groups = filters.map(({ facet, name }) =>
    toGroup(facet, counts[name] ?? new Map(), chosen[name] ?? [], { locale, issuers }),
  )
  return { found: matches, groups }
}

/** The chosen filters as hidden fields of a form that must preserve them. */
export const keptParams = (groups: FilterGroup[]): { name: string; value: string }[] =>
  groups.flatMap(({ name, options }) =>
    options.filter((option) => option.checked).map(({ value }) => ({ name, value })),
  )
