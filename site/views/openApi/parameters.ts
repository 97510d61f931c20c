import { z } from 'zod'
import type { openApi } from '../../i18n/openApi.ts'
import { locales } from '../../paths.ts'
import { possible } from '../procedures/code.ts'
import { closedValues, FACETS_OF, type FacetName } from '../search-facets.ts'
import { searchParameters } from '../search-asked.ts'
import { LONGEST } from '../suggest-asked.ts'

type Words = (typeof openApi)['vi']['parameters']

/** A parameter of an address, and what it may be. */
export interface Parameter {
  name: string
  /** By which words it is described. */
  words: keyof Words
  in: 'path' | 'query'
  schema: z.ZodType
  isRequired?: boolean
}

const text = z.string()

/** A part of the address. */
export const inPath = (name: string, words: keyof Words, schema: z.ZodType = text): Parameter => ({
  ...{ name, words, schema },
  in: 'path',
  isRequired: true,
})

/** Of the query. */
export const asked = (name: keyof Words, schema: z.ZodType = text): Parameter => ({
  ...{ name, words: name, schema },
  in: 'query',
})

export const CODE = inPath('code', 'code', text.regex(possible))
export const SLUG = inPath('slug', 'slug')
export const MONTH: Parameter = {
  name: 'thang',
  words: 'month',
  in: 'query',
  schema: text.regex(/^\d{4}-\d\d$/),
}
export const IDENTIFIER = inPath('identifier', 'identifier')
export const SERVICE = inPath('code', 'service_code')
export const NUMBER = inPath('number', 'service_request_id')
/** Of the list of reports, by the names of GeoReport v2. */
export const REPORTS_ASKED: Parameter[] = (
  ['service_request_id', 'service_code', 'status', 'start_date', 'end_date', 'page_size'] as const
).map((name) => asked(name))
export const LANGUAGE = asked('lang', z.enum(locales))

const facets = [...new Set(Object.values(FACETS_OF).flat())]

function facetSchema(facet: FacetName): z.ZodType {
  const values = closedValues(facet)
  if (facet === 'year') return z.array(text.regex(/^\d{4}$/))
  return z.array(values ? z.enum(values) : text)
}

/** Those of the search: what all types have, and the facets of each. */
export const SEARCH: Parameter[] = [
  ...Object.entries(searchParameters.shape).map(([name, schema]) =>
    asked(name as 'q' | 'type' | 'page', schema),
  ),
  LANGUAGE,
  ...facets.map((facet): Parameter => ({
    ...{ name: facet, words: 'facet', in: 'query' },
    schema: facetSchema(facet),
  })),
]

export const SUGGEST: Parameter[] = [{ ...asked('q', text.max(LONGEST)), isRequired: true }, LANGUAGE]

export const DUE: Parameter[] = [
  CODE,
  asked('dong', z.int().min(1)),
  asked('ngay'),
  asked('gio'),
  asked('xa'),
  asked('truong-hop', z.int().min(1)),
]
