import { randomBytes } from 'node:crypto'
import { fold } from '../../search/fold.ts'
import type { MadeLegalDocument } from './legalDocuments.ts'
import type { MadeNews } from './news.ts'
import type { MadeProcedure } from './procedures.ts'

/** Ids of the documents that generated ones refer to, by slug. */
export type Ids = ReadonlyMap<string, string | number>

const searchText = (...words: (string | undefined)[]) => ({
  vi: fold(words.filter(Boolean).join(' ')).slice(0, 4000),
})
const vi = (value: unknown) => (typeof value === 'object' && value && 'vi' in value ? value.vi : undefined)
const words = (value: unknown) => String(vi(value) ?? '')

/** A row of an array, with an id like Payload's. */
const row = <T extends object>(data: T) => ({ id: randomBytes(12).toString('hex'), ...data })
const rows = <T, R extends object>(value: unknown, toRow: (item: T) => R) =>
  ((vi(value) ?? []) as T[]).map((item) => row(toRow(item)))

/** Field defaults of the CMS, which these documents bypass. */
const OF_THE_PROVINCE = { onProvince: 'yes', pushedTo: 'none' }

/** A generated news item as a table row. */
export function toStoredNews({ id: _id, category, ...news }: MadeNews, categories: Ids) {
  return {
    ...news,
    ...OF_THE_PROVINCE,
    category: categories.get(category.slug),
    searchText: searchText(words(news.title), words(news.lead)),
  }
}

/** A generated legal document as a table row. */
export function toStoredLegalDocument({ id: _id, ...made }: MadeLegalDocument) {
  const text = searchText(made.number, words(made.title), words(made.abstract), made.issuer)
  return { ...made, ...OF_THE_PROVINCE, searchText: text }
}

type Case = { documents?: { name: string }[]; steps?: { text: string }[] }

/** A generated procedure as a table row. */
export function toStoredProcedure({ id: _id, field, ...made }: MadeProcedure, fields: Ids) {
  return {
    ...made,
    field: fields.get(field.slug),
    cases: rows(made.cases, ({ documents = [], steps = [] }: Case) => ({
      documents: documents.map(({ name }) => row({ name: { vi: name } })),
      steps: steps.map(({ text }) => row({ text: { vi: text } })),
    })),
    results: rows(made.results, ({ name }: { name: string }) => ({ name: { vi: name } })),
    legalBasis: (made.legalBasis ?? []).map((basis) => row(basis)),
    searchText: searchText(made.code, words(made.name), words(made.summary)),
  }
}
