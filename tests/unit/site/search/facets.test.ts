import { describe, expect, it } from 'vitest'
import { toSearchDocument, type SearchDocument } from '../../../../search/query.ts'
import { countFacets, fits } from '../../../../site/data/searchFacets.ts'

const decree = (number: string, issuedOn: string, kind = 'nghi_dinh') =>
  toSearchDocument('legal-documents', {
    ...{ _status: 'published', id: number, number, slug: number, kind, issuedOn },
    title: { vi: `Quy định ${number}` },
  }) as SearchDocument

const DOCS = [decree('1/2020/NĐ-CP', '2020-01-01'), decree('2/2021/NĐ-CP', '2021-01-01')]

describe('facets of the search without the engine', () => {
  it('count the values of every facet of a type', () => {
    expect(countFacets('legal-documents', DOCS, {}).kind).toEqual([{ value: 'nghi_dinh', count: 2 }])
  })

  it('keep the other values of a chosen facet, so that one more can be chosen', () => {
    const { year, kind } = countFacets('legal-documents', DOCS, { year: ['2021'] })
    expect(year).toHaveLength(2)
    expect(kind).toEqual([{ value: 'nghi_dinh', count: 1 }])
  })

  it('filter by one of the values of each facet, and not by what is no facet of the type', () => {
    const left = (filters: Record<string, string[]>) =>
      DOCS.filter((doc) => fits('legal-documents', doc, filters)).map(({ id }) => id)
    expect(left({ year: ['2021'] })).toEqual(['2/2021/NĐ-CP'])
    expect(left({ year: [] })).toHaveLength(2)
    expect(left({ year: ['2020'], kind: ['luat'] })).toEqual([])
    expect(left({ field: ['ho-tich'] })).toHaveLength(2)
  })
})
