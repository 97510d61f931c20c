import { z } from 'zod'
import { search } from '../i18n/search.ts'
import { query, searchPath, type Locale } from '../paths.ts'
import { closedValues, FACETS_OF, isFacetValue, type FacetName } from './search-facets.ts'

export type SearchedType = keyof (typeof search)['vi']['types']

/** Types that can be searched, in the order of the tabs. */
export const searchedTypes = Object.keys(search.vi.types) as SearchedType[]

type ChosenFacets = Partial<Record<FacetName, string[]>>

export interface SearchAsked {
  query: string
  type?: SearchedType
  /** From 1. */
  page: number
  /** Chosen values per facet of the type. */
  filters: ChosenFacets
}

/** Queries are cut to this many characters as people count them. */
const LONGEST = 200
const MOST_PAGES = 100
const MOST_VALUES = 50
const BEYOND = MOST_PAGES + 1
/** The types that can be searched. */
export const knownType = z.enum(searchedTypes as [SearchedType, ...SearchedType[]])

const isClean = (value: string) =>
  value.length > 0 && value.length <= LONGEST && !/[\u0000-\u001f\u007f-\u009f\p{Cs}]/u.test(value)

function readFilters(params: URLSearchParams, type: SearchedType): ChosenFacets {
  const valuesOf = (facet: FacetName) =>
    [...new Set(params.getAll(facet).filter(isClean))].slice(0, MOST_VALUES)
  const chosen = FACETS_OF[type].map((facet) => [facet, valuesOf(facet)] as const)
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0))
}

function readPage(params: URLSearchParams): number {
  const asked = params.get('trang') ?? params.get('page') ?? ''
  return /^\d+$/.test(asked) ? Math.min(Math.max(Number(asked), 1), BEYOND) : 1
}

/**
 * What a query string asks of the search page. Any query string is valid: an unknown type, page or filter is ignored;
 * a filter value that no document has stays, and so does a page beyond the last one.
 */
export function readSearchAsked(params: URLSearchParams): SearchAsked {
  const type = knownType.safeParse(params.get('type')).data
  return {
    query: (params.get('q') ?? '').slice(0, 4 * LONGEST),
    page: readPage(params),
    filters: type ? readFilters(params, type) : {},
    ...(type && { type }),
  }
}

/** Whether the query is longer than what is searched for. */
export const isTooLong = (params: URLSearchParams): boolean =>
  [...(params.get('q') ?? '').trim()].length > LONGEST

/** The address of a search as the reader sees it, without ignored parameters. */
export const toAskedPath = ({ query: q, type, filters, page }: SearchAsked, locale: Locale): string =>
  searchPath({}, locale) + query({ q, type, ...filters, trang: page > 1 ? page : undefined })

/** The same search for another type, with those filters that the type has too. */
export function withType(asked: SearchAsked, type: SearchedType | undefined): SearchAsked {
  const { query: q, filters } = asked
  const shared = type ? FACETS_OF[type].filter((facet) => filters[facet]) : []
  const kept = Object.fromEntries(shared.map((facet) => [facet, filters[facet]]))
  return { query: q, page: 1, filters: kept, ...(type && { type }) }
}

/** The parameters of the search API that every type has. */
export const searchParameters = z.object({
  q: z
    .string()
    .refine((text) => [...text].length <= LONGEST)
    .default('')
    .meta({ maxLength: LONGEST }),
  type: knownType.optional(),
  page: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(MOST_PAGES))
    .default(1),
})

/** Why the API cannot answer, and the valid values of the parameter when they can be listed. */
export interface ApiProblem {
  code: 'badQuery' | 'badType' | 'badPage' | 'badFilter' | 'badYear' | 'badValues'
  parameter: string
  accepted?: readonly string[]
}
const problems: Record<string, ApiProblem> = {
  q: { code: 'badQuery', parameter: 'q' },
  type: { code: 'badType', parameter: 'type', accepted: searchedTypes },
  page: { code: 'badPage', parameter: 'page' },
}

function filterProblem(params: URLSearchParams, facet: FacetName): ApiProblem | undefined {
  const values = params.getAll(facet).filter(Boolean)
  const accepted = closedValues(facet)
  if (values.some((value) => !isFacetValue(facet, value))) {
    return accepted
      ? { code: 'badFilter', parameter: facet, accepted }
      : { code: 'badYear', parameter: facet }
  }
  const isUsable = values.length <= MOST_VALUES && values.every(isClean)
  return isUsable ? undefined : { code: 'badValues', parameter: facet }
}

/** What the search API is asked for, or which parameter is invalid. Unknown parameters are ignored. */
export function readApiAsked(params: URLSearchParams): SearchAsked | ApiProblem {
  const given = (name: string) => params.get(name) || undefined
  const read = searchParameters.safeParse({ q: given('q'), type: given('type'), page: given('page') })
  if (!read.success) return problems[String(read.error.issues[0]?.path[0])] ?? problems.q!
  const { q, type, page } = read.data
  if (!type) return { query: q, page, filters: {} }
  const [problem] = FACETS_OF[type].flatMap((facet) => filterProblem(params, facet) ?? [])
  return problem ?? { query: q, page, filters: readFilters(params, type), type }
}
