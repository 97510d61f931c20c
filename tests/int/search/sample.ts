import { readFileSync } from 'node:fs'
import { toSearchDocument, type StoredByType } from '../../../search/documents.ts'
import type { SearchDocument } from '../../../search/types.ts'

const ROOT = new URL('../../../cms/seed/', import.meta.url)

type Line = {
  code: string
  name: string
  field: string
  level: string[]
  agency: string
  documents: string[]
  steps: string[]
  result: string[]
  conditions?: string
  legal_basis: string[]
  publisher?: string
}
type Both<T> = { vi?: T; en?: T }
type PlainName = {
  plainName?: Both<string>
  otherNames?: Both<string[]>
  summary?: Both<string>
  name_en?: string
}
export type SampleQuery = { query: string; expected_codes: string[]; kind: string }

function readLines<T>(path: string): T[] {
  const lines = readFileSync(new URL(path, ROOT), 'utf8').split('\n')
  return lines.filter(Boolean).map((line) => JSON.parse(line) as T)
}

const toNamed = (names: string[] | undefined) => (names ?? []).map((name) => ({ name }))

function toStored(line: Line, plain: PlainName | undefined): StoredByType['procedures'] {
  return {
    id: line.code.replace('.', '-'),
    _status: 'published',
    code: line.code,
    name: { vi: line.name, en: plain?.name_en },
    plainName: plain?.plainName,
    otherNames: { vi: toNamed(plain?.otherNames?.vi), en: toNamed(plain?.otherNames?.en) },
    summary: plain?.summary,
    field: { name: { vi: line.field }, slug: line.field },
    agencyText: line.agency,
    cases: [{ documents: toNamed(line.documents), steps: line.steps.map((text) => ({ text })) }],
    results: toNamed(line.result),
    conditions: line.conditions,
    legalBasis: line.legal_basis.map((number) => ({ number })),
    publisher: line.publisher,
    status: 'in_force',
  }
}

/** The search documents of the sample procedures with their plain names. */
export function sampleProcedures(): SearchDocument[] {
  const plain = JSON.parse(readFileSync(new URL('content/plain-names.json', ROOT), 'utf8')) as Record<
    string,
    PlainName
  >
  const stored = readLines<Line>('data/procedures.jsonl').map((line) => toStored(line, plain[line.code]))
  return stored.map((doc) => toSearchDocument('procedures', doc)).filter((doc) => doc !== null)
}

const KINDS: Record<string, string> = {
  'Nghị định': 'nghi_dinh',
  'Thông tư': 'thong_tu',
  Luật: 'luat',
  'Quyết định': 'quyet_dinh',
}

/** The search documents of the sample legal documents. */
export function sampleLegalDocuments(): SearchDocument[] {
  type Row = { number: string; type: string; issuer: string; title: string; issue_date?: string }
  const stored = readLines<Row>('data/legal-documents.jsonl').map((row, at) => ({
    id: String(at),
    _status: 'published',
    number: row.number,
    slug: `van-ban-${at}`,
    kind: KINDS[row.type] ?? 'khac',
    issuer: row.issuer,
    issuedOn: row.issue_date,
    title: { vi: row.title },
  }))
  return stored.map((doc) => toSearchDocument('legal-documents', doc)).filter((doc) => doc !== null)
}

/** The sample queries with the procedures each should find. */
export function sampleQueries(): SampleQuery[] {
  return readLines<SampleQuery>('data/queries.jsonl')
}

/** Two news items that differ in nothing but accents, for whoever searches "duong". */
export function sampleNews(): SearchDocument[] {
  const titles = ['Tuyên dương học sinh giỏi', 'Mở rộng con đường ven sông']
  const stored = titles.map((title, at) => ({
    id: String(at),
    _status: 'published',
    slug: `tin-${at}`,
    title: { vi: title },
  }))
  return stored.map((doc) => toSearchDocument('news', doc)).filter((doc) => doc !== null)
}
