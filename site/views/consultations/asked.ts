import { z } from 'zod'
import type { ConsultationsView } from '../../data/consultations.ts'
import { useText } from '../../i18n/index.ts'
import { consultationsPath, query, type Locale } from '../../paths.ts'
import { readPageNumber } from '../page-number.ts'

/** The values of the query parameter by list; the open ones have none. */
const VALUES = { open: '', planned: 'sap-mo', closed: 'da-dong', answered: 'co-ket-qua' } as const
const VIEWS = Object.keys(VALUES) as ConsultationsView[]

export interface ConsultationsAsked {
  view: ConsultationsView
  /** Slug of the agency. */
  agency?: string
  /** From 1. */
  page: number
}

const slug = z.string().regex(/^[a-z0-9-]{1,120}$/)

/** What a query string asks of the list. Unreadable values are ignored. */
export function readConsultationsAsked(params: URLSearchParams): ConsultationsAsked {
  const view = VIEWS.find((one) => VALUES[one] === (params.get('trang-thai') ?? '')) ?? 'open'
  const agency = slug.safeParse(params.get('co-quan')).data
  return { view, ...(agency && { agency }), page: readPageNumber(params) }
}

/** The address of a list. */
export const toConsultationsHref = (
  { view = 'open', agency }: Partial<ConsultationsAsked>,
  locale: Locale,
): string => consultationsPath(locale) + query({ 'trang-thai': VALUES[view], 'co-quan': agency })

/** The query string of the canonical address: a list of one agency is part of the full list. */
export const canonicalConsultationsQuery = ({ view, page }: ConsultationsAsked): string =>
  query({ 'trang-thai': VALUES[view], trang: page > 1 ? page : undefined })

/** The tabs of the lists. */
export function toConsultationTabs({ view, agency }: ConsultationsAsked, locale: Locale) {
  const { views } = useText(locale).consultations
  return VIEWS.map((one) => ({
    label: views[one],
    href: toConsultationsHref({ view: one, ...(agency && { agency }) }, locale),
    current: one === view,
  }))
}

type Named = { slug?: string | null; id: string; name: string }

/** The agencies as a filter; nothing while only one has consultations. */
export function toAgencyGroup(agencies: readonly Named[], asked: ConsultationsAsked, locale: Locale) {
  const { agency, allAgencies } = useText(locale).consultations
  const option = (value: string, label: string) => ({
    ...{ value, label, checked: value === (asked.agency ?? '') },
  })
  const named = agencies
    .map((one) => option(one.slug ?? one.id, one.name))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'))
  if (named.length < 2 && !asked.agency) return undefined
  return { name: 'co-quan', label: agency, options: [option('', allAgencies), ...named] }
}

/** The value of the parameter that a form of this list keeps. */
export const viewField = ({ view }: ConsultationsAsked) =>
  VALUES[view] ? [{ name: 'trang-thai', value: VALUES[view] }] : []
