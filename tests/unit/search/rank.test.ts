import { describe, expect, it } from 'vitest'
import { toSearchDocument, type StoredByType } from '../../../search/documents.ts'
import { makeNameIndex } from '../../../search/names/nameIndex.ts'
import { readQuestion } from '../../../search/question.ts'
import { blend, rank, toNameEntry, type Candidate } from '../../../search/rank.ts'
import type { SearchDocument, SearchType } from '../../../search/types.ts'

const made = <T extends SearchType>(type: T, id: string, fields: Partial<StoredByType[T]>): SearchDocument =>
  toSearchDocument(type, {
    id,
    slug: id,
    _status: 'published',
    ...fields,
  } as StoredByType[T]) as SearchDocument
const procedure = (code: string, name: string, over = {}) =>
  made('procedures', code, { code, name: { vi: name }, ...over })
const decree = (number: string, title: string, over = {}) =>
  made('legal-documents', number, { number, title: { vi: title }, ...over })
const news = (id: string, title: string, publishedAt = '2026-01-01') =>
  made('news', id, { title: { vi: title }, publishedAt })

type Found = Candidate<SearchDocument>
const candidate = (doc: SearchDocument, over: Partial<Found> = {}): Found => ({
  doc,
  key: null,
  text: 0.5,
  ...over,
})
function order(query: string, candidates: Found[]): string[] {
  const names = makeNameIndex(candidates.map(({ doc }) => toNameEntry(doc)))
  return rank(readQuestion(query), candidates, { names, now: Date.parse('2026-11-22') }).map(
    ({ doc }) => doc.id,
  )
}

describe('ranking', () => {
  it('puts the code or number that was named first, the most exact before others', () => {
    const found = [
      candidate(procedure('1.000001', 'Thủ tục 1.001193 khác')),
      candidate(procedure('1.001193', 'Đăng ký khai sinh'), { key: 1 }),
      candidate(decree('1.001193/2020', 'Khác'), { key: 0 }),
    ]
    expect(order('1.001193', found)).toEqual(['1.001193/2020', '1.001193', '1.000001'])
  })

  it('puts a name before a text that holds the words', () => {
    const found = [
      candidate(procedure('1.000001', 'Cấp giấy phép'), { text: 1 }),
      candidate(procedure('1.000002', 'Đăng ký lại khai sinh'), { text: 0.2 }),
    ]
    expect(order('khai sinh', found)).toEqual(['1.000002', '1.000001'])
  })

  it('puts what is in force before what is not', () => {
    const found = [
      candidate(decree('1/2020/NĐ-CP', 'Quy định một việc', { status: 'expired' })),
      candidate(decree('2/2020/NĐ-CP', 'Quy định một việc', { status: 'in_force' })),
      candidate(procedure('1.000001', 'Cấp giấy phép xe', { status: 'repealed' })),
      candidate(procedure('1.000002', 'Cấp giấy phép xe', { status: 'in_force' })),
    ]
    expect(order('quy dinh mot viec', found.slice(0, 2))).toEqual(['2/2020/NĐ-CP', '1/2020/NĐ-CP'])
    expect(order('giấy phép xe', found.slice(2))).toEqual(['1.000002', '1.000001'])
  })

  it('puts newer news first among equals, and a better name before a newer one', () => {
    const old = candidate(news('old', 'Tập huấn khai sinh', '2020-01-01'))
    const fresh = candidate(news('fresh', 'Tập huấn khai sinh', '2026-11-01'))
    expect(order('tập huấn khai sinh', [old, fresh])).toEqual(['fresh', 'old'])
    const other = candidate(news('other', 'Tập huấn về thuế cho hộ kinh doanh', '2026-11-21'))
    expect(order('tập huấn khai sinh', [other, old])).toEqual(['old', 'other'])
  })

  it('puts a procedure before news of the same name', () => {
    const found = [
      candidate(news('n', 'Đăng ký khai sinh')),
      candidate(procedure('1.000001', 'Đăng ký khai sinh')),
    ]
    expect(order('đăng ký khai sinh', found)).toEqual(['1.000001', 'n'])
  })
})

describe('a fair share', () => {
  const scored = (docs: SearchDocument[]) => docs.map((doc, at) => ({ doc, score: 1 - at / 100 }))
  const procedures = Array.from({ length: 12 }, (_, at) => procedure(`1.0000${at + 10}`, 'Cấp giấy phép'))

  it('lets another type into the first ten when it is worth it, below the best three', () => {
    const blended = blend(
      scored([...procedures, news('n', 'Cấp giấy phép'), decree('1/2020', 'Cấp giấy phép')]),
    )
    const first = blended.slice(0, 10).map(({ doc }) => doc.type)
    expect(first.slice(0, 3)).toEqual(['procedures', 'procedures', 'procedures'])
    expect(first).toContain('news')
    expect(first).toContain('legal-documents')
    expect(blended).toHaveLength(14)
  })

  it('gives no place to what answers far worse, and changes nothing of one type', () => {
    const poor = { doc: news('n', 'Khác'), score: 0.1 }
    expect(
      blend([...scored(procedures), poor])
        .slice(0, 10)
        .map(({ doc }) => doc.type),
    ).not.toContain('news')
    expect(blend(scored(procedures))).toEqual(scored(procedures))
  })
})
