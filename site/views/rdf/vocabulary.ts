import type { Locale } from '../../paths.ts'

/** The vocabularies that the data use, by their prefixes. */
export const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  locn: 'http://www.w3.org/ns/locn#',
  org: 'http://www.w3.org/ns/org#',
  schema: 'http://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** A name of a vocabulary, such as 'dct:title'. */
export type Term = `${keyof typeof PREFIXES}:${string}`

/** A text in a language, or a value of a data type, or another resource. */
export type Value = { text: string; lang?: Locale; type?: Term } | { iri: string }

/** What is said of one thing. */
export interface Resource {
  iri: string
  types: readonly Term[]
  values: readonly (readonly [Term, readonly Value[]])[]
}

type Text = string | null | undefined

/** A text in both languages, in English only where it is translated. */
export const inBoth = (vi: Text, en?: Text): Value[] => [
  ...(vi ? [{ text: vi, lang: 'vi' as const }] : []),
  ...(en && en !== vi ? [{ text: en, lang: 'en' as const }] : []),
]

/** A text that belongs to no language, or a value of a type; nothing where it is missing. */
export const plain = (text: Text, type?: Term): Value[] => (text ? [{ text, ...(type && { type }) }] : [])

/** Other things, by their addresses. */
export const links = (iris: readonly string[]): Value[] => iris.map((iri) => ({ iri }))

/** An address without what must not stand in one (IRIREF of Turtle): it is encoded as in a URL. */
export const safeIri = (iri: string): string =>
  iri.toWellFormed().replace(/[\u0000-\u0020<>"{}|^`\\]/g, (one) => encodeURIComponent(one))

/** The first of each address. */
export function distinct(resources: readonly Resource[]): Resource[] {
  const seen = new Set<string>()
  return resources.filter(({ iri }) => !seen.has(iri) && seen.add(iri))
}
