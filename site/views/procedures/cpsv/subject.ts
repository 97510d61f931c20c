import type { Locale } from '../../../paths.ts'
import { inBoth, plain, type Resource, type Term, type Value } from '../../rdf/vocabulary.ts'
import type { ProcedureJson } from '../jsonShape.ts'

/** A name in both languages. */
export type Names = Record<Locale, string>

/** What all procedures of a catalogue share. */
export interface Catalogue {
  /** Public address of the portal without a final slash. */
  origin: string
  /** Who publishes the portal. */
  publisher: Names
  /** The province, with its GSO code; absent where the settings name none. */
  province?: (Names & { code: string }) | undefined
  /** Whether the other procedures are described in the same file. */
  isWhole?: boolean
}

/** A procedure that is described: its public record in each language. */
export interface Subject extends Catalogue {
  iri: string
  vi: ProcedureJson
  en: ProcedureJson
}

/** A part of a description, named below it. */
export const partIri = ({ iri }: Pick<Subject, 'iri'>, ...path: (string | number)[]): string =>
  `${iri}#${path.join('-')}`

/** The identifier of a part, which CPSV-AP wants of nearly everything. */
export const partIdentifier = ({ vi }: Pick<Subject, 'vi'>, ...path: (string | number)[]): Value[] =>
  plain([vi.code, ...path].join('-'))

/** A concept of a list of our own. */
export const concept = ({ origin }: Catalogue, list: string, key: string, names: Names): Resource => ({
  iri: `${origin}/du-lieu-mo#${list}-${key}`,
  types: ['skos:Concept'],
  values: [
    ['skos:notation', plain(key)],
    ['skos:prefLabel', inBoth(names.vi, names.en)],
  ],
})

/** Something that a description refers to, and the property that refers to it. */
export interface Part {
  /** Absent where another part refers to it. */
  of?: Term
  resource: Resource
}

export const part = (of: Term, resource: Resource): Part => ({ of, resource })
export const aside = (resource: Resource): Part => ({ resource })
