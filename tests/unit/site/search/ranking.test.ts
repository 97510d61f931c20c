import { describe, expect, it } from 'vitest'
import { readQuestion, toSearchDocument, type SearchDocument } from '../../../../search/query.ts'
import { countFacets, fits, ranked } from '../../../../site/data/searchRanking.ts'

const base = { _status: 'published' }
const decree = (number: string, over = {}) =>
  toSearchDocument('legal-documents', {
    ...base,
    ...{ id: number, number, slug: number, kind: 'nghi_dinh', title: { vi: `Quy định ${number}` }, ...over },
  }) as SearchDocument
const procedure = (code: string, name: string, over = {}) =>
  toSearchDocument('procedures', { ...base, id: code, code, name: { vi: name }, ...over }) as SearchDocument

const order = (docs: SearchDocument[], query: string) => ranked(docs, readQuestion(query)).map(({ id }) => id)

describe('ranking without the engine', () => {
  it('puts a code or a number first', () => {
    const docs = [procedure('1.000001', 'Thủ tục 1.001193 khác'), procedure('1.001193', 'Đăng ký khai sinh')]
    expect(order(docs, '1.001193')[0]).toBe('1.001193')
    expect(order([decree('1118/2025/NĐ-CP'), decree('118/2025/NĐ-CP')], '118/2025')[0]).toBe('118/2025/NĐ-CP')
  })

  it('puts names before words elsewhere', () => {
    const docs = [
      procedure('1.000001', 'Cấp giấy phép', { summary: { vi: 'khai sinh' } }),
      procedure('1.000002', 'Đăng ký lại khai sinh'),
    ]
    expect(order(docs, 'khai sinh')).toEqual(['1.000002', '1.000001'])
  })

  it('puts what is in force before what is not', () => {
    const docs = [
      decree('1/2020/NĐ-CP', { status: 'expired' }),
      decree('2/2020/NĐ-CP', { status: 'in_force' }),
    ]
    expect(order(docs, 'quy dinh')).toEqual(['2/2020/NĐ-CP', '1/2020/NĐ-CP'])
  })

  it('counts and filters by facets', () => {
    const docs = [
      decree('1/2020/NĐ-CP', { issuedOn: '2020-01-01' }),
      decree('2/2021/NĐ-CP', { issuedOn: '2021-01-01' }),
    ]
    expect(countFacets('legal-documents', docs).kind).toEqual([{ value: 'nghi_dinh', count: 2 }])
    expect(docs.filter((doc) => fits(doc, { year: ['2021'] }))).toHaveLength(1)
    expect(docs.filter((doc) => fits(doc, { year: [] }))).toHaveLength(2)
  })
})
