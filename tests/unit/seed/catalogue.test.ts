import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRecords } from '../../../cms/import/read.ts'
import { loadContent } from '../../../cms/seed/content.ts'
import { generalAgency } from '../../../cms/seed/generalAgency.ts'
import { linesOf } from '../import/data.ts'

const procedures = linesOf('procedures.jsonl')
const documents = linesOf('legal-documents.jsonl')

test('nothing of another province stands in the catalogue', () => {
  const isOthers = (record: object) => JSON.stringify(record).includes('Hải Phòng')
  expect([...procedures, ...documents].filter(isOthers)).toEqual([])
})

test('no procedure of the national catalogue is for, or by an agency of, another province', () => {
  type Agencies = { name: string }[] | undefined
  const national = linesOf('procedures-national.jsonl') as unknown as Record<string, Agencies>[]
  const isOthers = (text: string) =>
    /Hà Nội|Hải Phòng|Hà Tĩnh|Đà Nẵng|An Giang|Quảng Trị|Quảng Ninh|Sơn La|Nghệ An/.test(text)
  expect(national.filter(({ name }) => isOthers(String(name))).map(({ code }) => code)).toEqual([])
  const agencies = national.flatMap((line) =>
    ['departmentsExecuting', 'departmentsAuthority', 'departmentsCoordinating'].flatMap((list) =>
      (line[list] ?? []).map(({ name }) => generalAgency(name)),
    ),
  )
  // Regional branches of the State Bank are agencies of their own.
  expect(agencies.filter((name) => isOthers(name) && !name.startsWith('Ngân hàng Nhà nước'))).toEqual([])
  expect(['Công an tỉnh', 'Sở Tư pháp'].map(generalAgency)).toEqual(['Công an tỉnh', 'Sở Tư pháp'])
})

test('what a procedure asks for rests on a published source', () => {
  const facts = ['documents', 'steps', 'processing_time', 'fee', 'conditions', 'result', 'legal_basis']
  const guessed = procedures.flatMap((line) =>
    Object.entries((line.field_sources ?? {}) as Record<string, string>)
      .filter(([field, source]) => facts.includes(field) && source.startsWith('general knowledge'))
      .map(([field]) => `${String(line.code)} ${field}`),
  )
  expect(guessed).toEqual([])
})

test('an article is cited of a document on which the procedure rests', async () => {
  const bases = new Set<string>()
  for (const name of ['procedures-national.jsonl', 'procedures.jsonl'])
    for await (const entry of readRecords(join(import.meta.dirname, '../../../cms/seed/data', name)))
      if ('record' in entry && entry.record.type === 'procedures')
        for (const { number } of entry.record.legalBasis) bases.add(`${entry.record.code} ${number}`)
  const cited = Object.entries(await loadContent('cited-articles')).flatMap(([code, articles]) =>
    Object.entries(articles).map(([number, article]) => ({ at: `${code} ${number}`, article })),
  )
  expect(cited.length).toBeGreaterThan(40)
  expect(cited.filter(({ at, article }) => !bases.has(at) || !/Điều \d+[a-zđ]?$/.test(article))).toEqual([])
})
