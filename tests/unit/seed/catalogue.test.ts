import { expect, test } from 'vitest'
import { linesOf } from '../import/data.ts'

const procedures = linesOf('procedures.jsonl')
const documents = linesOf('legal-documents.jsonl')

test('nothing of another province stands in the catalogue', () => {
  const isOthers = (record: object) => JSON.stringify(record).includes('Hải Phòng')
  expect([...procedures, ...documents].filter(isOthers)).toEqual([])
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
