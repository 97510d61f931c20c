import { readFileSync } from 'node:fs'
import type { LexiconText } from '../../../../search/spelling/lexicon.ts'

type Localized = { vi?: string; en?: string }
type PlainName = { plainName?: Localized; otherNames?: { vi?: string[]; en?: string[] }; name_en?: string }

const seed = (path: string) => readFileSync(new URL(`../../../../cms/seed/${path}`, import.meta.url), 'utf8')
const lines = <T>(path: string): T[] =>
  seed(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

/** A procedure of the seeds with the names people may search for. */
export type Named = { code: string; official: string; everyday: string[]; english: string[] }

const plain = JSON.parse(seed('content/plain-names.json')) as Record<string, PlainName>

export const procedures: Named[] = lines<{ code: string; name: string }>('data/procedures.jsonl').map(
  ({ code, name }) => {
    const { plainName, otherNames, name_en: nameEn } = plain[code] ?? {}
    const kept = (names: (string | undefined)[]) => names.filter((one): one is string => Boolean(one))
    return {
      code,
      official: name,
      everyday: kept([plainName?.vi, ...(otherNames?.vi ?? [])]),
      english: kept([plainName?.en, ...(otherNames?.en ?? []), nameEn]),
    }
  },
)

export const queries = lines<{ query: string; kind: string }>('data/queries.jsonl')

/** Titles of documents that are not in the lexicon: other words, other phrases. */
export const otherTitles = lines<{ title: string }>('data/legal-documents-bulk.jsonl').map(
  ({ title }) => title,
)

/** What the portal's lexicon is made of: names weigh more than titles. */
export function lexiconTexts(named: Named[]): LexiconText[] {
  return [
    ...named.flatMap(({ official, everyday, english }) => [
      { text: official, weight: 2 },
      ...[...everyday, ...english].map((text) => ({ text, weight: 3 })),
    ]),
    ...lines<{ title: string }>('data/legal-documents.jsonl').map(({ title }) => ({
      text: title,
      weight: 0.5,
    })),
  ]
}
