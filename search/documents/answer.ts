import { yearOf } from '../../cms/content/day.ts'
import { related, text, type Localized } from '../localized.ts'
import type { SearchDocument } from '../types.ts'
import { toDocument, toSeconds, unique } from './base.ts'

type Named = { name?: Localized<string>; slug?: string | null }

/** The reviewed texts of an answered question; nothing else of a case is read. */
export interface StoredAnswer {
  id: string | number
  number: string
  publicText?: string | null
  publicAnswer?: string | null
  answeredOn?: string | null
  agency?: Named | string | number | null
}

const LONGEST_TITLE = 140
const LONGEST_SUMMARY = 300

/** The beginning of a text in whole words, without line ends. */
function beginning(of: string, longest: number): string {
  const line = of.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`
}

/** The search document of an answered question, null while its text or its answer is not reviewed. */
export function toAnswerDocument(doc: StoredAnswer | null | undefined): SearchDocument | null {
  if (!doc?.publicText || !doc.publicAnswer) return null
  const agency = related(doc.agency)
  return toDocument({
    id: String(doc.id),
    type: 'cases',
    code: doc.number,
    path: `/phan-anh/${doc.number}`,
    title: beginning(doc.publicText, LONGEST_TITLE),
    summary: beginning(doc.publicAnswer, LONGEST_SUMMARY),
    details: text(agency?.name, 'vi'),
    body: `${doc.publicText}\n${doc.publicAnswer}`,
    context: unique([text(agency?.name, 'vi')]),
    contextEn: unique([text(agency?.name, 'en')]),
    date: toSeconds(doc.answeredOn),
    facets: { year: unique([yearOf(doc.answeredOn)]) },
  })
}
