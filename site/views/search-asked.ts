import { z } from 'zod'
import { search } from '../i18n/search.ts'
import { readPageNumber } from './page-number.ts'

export type SearchedType = keyof (typeof search)['vi']['types']
type FilterName = keyof (typeof search)['vi']['filters']

/** Types that can be searched, in the order of the tabs. */
export const searchedTypes = Object.keys(search.vi.types) as SearchedType[]
const filterNames = Object.keys(search.vi.filters) as FilterName[]

export interface SearchAsked {
  query: string
  type?: SearchedType
  /** From 1. */
  page: number
  /** Chosen values by facet; only with a type. */
  filters: Partial<Record<FilterName, string[]>>
}

const LONGEST = 200
const MOST_PAGES = 100
const knownType = z.enum(searchedTypes as [SearchedType, ...SearchedType[]])
const values = z.array(z.string().min(1).max(LONGEST)).max(50).catch([])

function readFilters(params: URLSearchParams): SearchAsked['filters'] {
  const chosen = filterNames.map((name) => [name, values.parse(params.getAll(name).filter(Boolean))] as const)
  return Object.fromEntries(chosen.filter(([, list]) => list.length > 0))
}

/** What the search page is asked for. Any query string is valid; what cannot be read counts as not asked. */
export function readSearchAsked(params: URLSearchParams): SearchAsked {
  const type = knownType.safeParse(params.get('type')).data
  const page = params.has('trang') ? readPageNumber(params) : readPageNumber(params, 'page')
  return {
    query: (params.get('q') ?? '').slice(0, 4 * LONGEST),
    page,
    filters: type ? readFilters(params) : {},
    ...(type && { type }),
  }
}

const strict = z.object({
  q: z.string().max(LONGEST).default(''),
  type: knownType.optional(),
  page: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(MOST_PAGES))
    .default(1),
})

export type ApiProblem = 'badQuery' | 'badType' | 'badPage'
const problems: Record<string, ApiProblem> = { q: 'badQuery', type: 'badType', page: 'badPage' }

/** What the search API is asked for, or which parameter is wrong. */
export function readApiAsked(params: URLSearchParams): SearchAsked | ApiProblem {
  const given = (name: string) => params.get(name) ?? undefined
  const read = strict.safeParse({ q: given('q'), type: given('type'), page: given('page') })
  if (!read.success) return problems[String(read.error.issues[0]?.path[0])] ?? 'badQuery'
  const { q, type, page } = read.data
  return { query: q, page, filters: type ? readFilters(params) : {}, ...(type && { type }) }
}
