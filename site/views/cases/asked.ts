import { z } from 'zod'
import { STATE_TYPES, type StateType } from '../../../cms/content/cases/states.ts'
import { publicCasesPath } from '../../casePaths.ts'
import { query, type Locale } from '../../paths.ts'
import { readPageNumber } from '../page-number.ts'

/** The values of the query parameter by what a state counts as. */
const TYPE_VALUES: Record<StateType, string> = {
  ...{ open: 'dang-xu-ly', closed: 'da-tra-loi', fixed: 'da-khac-phuc' },
}

/** What a list of public cases is narrowed to. */
export interface CasesAsked {
  /** Key of a kind. */
  kind?: string | undefined
  topic?: string | undefined
  /** Code of a commune. */
  commune?: string | undefined
  type?: StateType | undefined
  /** From 1. */
  page: number
}

const key = z.string().regex(/^[a-z0-9-]{1,60}$/)
const code = z.string().regex(/^\d{5}$/)

/** What a query string asks of the list. Unreadable values are ignored. */
export const readCasesAsked = (params: URLSearchParams): CasesAsked => ({
  kind: key.safeParse(params.get('loai')).data,
  topic: key.safeParse(params.get('linh-vuc')).data,
  commune: code.safeParse(params.get('xa')).data,
  type: STATE_TYPES.find((one) => TYPE_VALUES[one] === params.get('tinh-trang')),
  page: readPageNumber(params),
})

const valuesOf = ({ kind, topic, commune, type }: Partial<CasesAsked>) => ({
  ...{ loai: kind, 'linh-vuc': topic, xa: commune, 'tinh-trang': type && TYPE_VALUES[type] },
})

/** The address of a list. */
export const toCasesHref = (asked: Partial<CasesAsked>, locale: Locale): string =>
  publicCasesPath(locale) + query(valuesOf(asked))

/** The query string of the canonical address: a narrowed list is part of that of its kind. */
export const canonicalCasesQuery = ({ kind, page }: CasesAsked): string =>
  query({ loai: kind, trang: page > 1 ? page : undefined })

/** The value of a filter for a state. */
export const valueOfType = (type: StateType): string => TYPE_VALUES[type]

const NUMBER = /^PA-\d{4}-\d{6,}$/

/** The number of a case in an address, as it is stored; null when it can be none. */
export function readCaseNumber(typed: string | undefined): string | null {
  const number = (typed ?? '').toUpperCase()
  return NUMBER.test(number) ? number : null
}
