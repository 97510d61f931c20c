import { expect, test } from 'vitest'
import { toStamp } from '../../../search/documents/stamp.ts'

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T00:00:00.000Z`
const field = { id: 'f', updatedAt: at(1) }
const agency = { id: 'a', updatedAt: at(2) }
const procedure = {
  updatedAt: at(5),
  field,
  competentAgencies: [agency, 'draft'],
  implementingAgencies: [agency],
}

test('a stamp is the same whether related documents are read along or only their ids', () => {
  const changes: Record<string, string> = { 'fields f': at(1), 'agencies a': at(2) }
  const ids = { updatedAt: at(5), field: 'f', competentAgencies: ['draft', 'a'], implementingAgencies: ['a'] }
  const changedAt = (collection: string, id: string) => changes[`${collection} ${id}`]
  expect(toStamp('procedures', ids, changedAt)).toBe(toStamp('procedures', procedure))
})

test('it changes with the document and with what it names, come, changed or gone', () => {
  const others = [
    { ...procedure, updatedAt: at(6) },
    { ...procedure, field: { ...field, updatedAt: at(6) } },
    { ...procedure, field: null },
    { ...procedure, implementingAgencies: [], competentAgencies: [] },
  ]
  const stamps = [procedure, ...others].map((doc) => toStamp('procedures', doc))
  expect(new Set(stamps).size).toBe(stamps.length)
})

test('relations inside lists count', () => {
  const sections = (day: number) => [{ procedures: [{ id: 'p', updatedAt: at(day) }] }]
  const plain = toStamp('life-events', { updatedAt: at(1), sections: sections(1) })
  expect(toStamp('life-events', { updatedAt: at(1), sections: sections(2) })).not.toBe(plain)
})
