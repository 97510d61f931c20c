import { expect, test } from 'vitest'
import { toSearchDocument, type StoredByType } from '../../../search/documents.ts'
import type { RawHit } from '../../../search/hit.ts'
import { joinNamed } from '../../../search/joinNamed.ts'
import type { SearchDocument } from '../../../search/types.ts'

const doc = (id: string): SearchDocument =>
  toSearchDocument('procedures', {
    ...{ id, code: id, _status: 'published', name: { vi: `Thủ tục ${id}` } },
  } as StoredByType['procedures']) as SearchDocument
const found = (...ids: string[]) => ({
  candidates: ids.map((id) => ({ doc: doc(id) as RawHit, key: null, text: 0.9 })),
  total: ids.length,
  facets: {},
})

test('names what the engine found as well, and adds what it did not find', () => {
  const { candidates, total } = joinNamed(found('a', 'b'), [doc('b'), doc('c')])
  expect(candidates.map((one) => [one.doc.id, one.text, one.isNamed ?? false])).toEqual([
    ['a', 0.9, false],
    ['b', 0.9, true],
    ['c', 0, true],
  ])
  expect(total).toBe(3)
})
