import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Grammar } from './grammar.ts'

/** The building blocks of one kind of news: titles, and its own sentences in addition to the shared ones. */
export type Theme = {
  category: { slug: string; name: string }
  titles: readonly string[]
  sentences: readonly string[]
}

/** A kind of document: its share of all, the abbreviation in its number, its issuer, the beginnings of its titles. */
export type DocumentForm = {
  kind: string
  share: number
  sign: string
  issuers: readonly { name: string; symbol: string }[]
  titles: readonly string[]
}

/** A field of administration: its authority, the permits it issues, and their purposes. */
export type ProcedureField = {
  name: string
  slug: string
  agency: string
  audience: string
  papers: readonly string[]
  activities: readonly string[]
}

type Part = 'paper_in' | 'step' | 'condition'

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'phrases', `${name}.json`), 'utf8')) as T

/** Phrases of any document; `topic`, `commune` and `agency` come from the vocabulary. */
export const SHARED = read<Grammar>('shared')

/** Kinds of news, equally likely; sentences for any news; subjects. */
export const NEWS = read<{ themes: Theme[]; sentences: string[]; things: Grammar }>('news')

/**
 * Most documents of a province are its own decisions. `subjects`: subjects of titles in addition to the topics of real
 * documents.
 */
export const LEGAL_DOCUMENTS = read<{ forms: DocumentForm[]; subjects: Grammar }>('legal-documents')

/**
 * Fields in addition to those whose real procedures are in the sample; what is done with a permit ({paper} and
 * {activity} belong to one field); submitted documents, steps and conditions of any such procedure.
 */
export const PROCEDURES = read<{
  fields: ProcedureField[]
  actions: string[]
  parts: Record<Part, string[]>
}>('procedures')
