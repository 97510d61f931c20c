import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Grammar } from './grammar.ts'

/** What news of one kind is made of: titles, and sentences of its own beside those that every kind shares. */
export type Theme = {
  category: { slug: string; name: string }
  titles: readonly string[]
  sentences: readonly string[]
}

/** A kind of document: its share of all, the abbreviation in its number, who issues it, how its titles begin. */
export type DocumentForm = {
  kind: string
  share: number
  sign: string
  issuers: readonly { name: string; symbol: string }[]
  titles: readonly string[]
}

/** A field of administration: who decides in it, the papers it grants, and what they are for. */
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

/** Kinds of news, each as likely as the others; sentences of any news; things that they are about. */
export const NEWS = read<{ themes: Theme[]; sentences: string[]; things: Grammar }>('news')

/** Most of what a province publishes are decisions of its own. `subjects`: what titles speak of besides topics of real documents. */
export const LEGAL_DOCUMENTS = read<{ forms: DocumentForm[]; subjects: Grammar }>('legal-documents')

/**
 * Fields beside those whose real procedures the sample has in detail; what is done with a paper ({paper} and {activity}
 * are of one field); papers handed in, steps and conditions of any such procedure.
 */
export const PROCEDURES = read<{
  fields: ProcedureField[]
  actions: string[]
  parts: Record<Part, string[]>
}>('procedures')
