import { describe, expect, it } from 'vitest'
import { yearOf } from '../../../../cms/content/day.ts'
import { validityOf } from '../../../../cms/content/validity.ts'
import { filterDocuments, keptParams, readDocumentsAsked } from '../../../../site/views/document-filters.ts'
import { makeDocument } from './fixtures.ts'

const docs = [
  makeDocument(),
  makeDocument({
    id: 'd2',
    number: '61/2018/NĐ-CP',
    issuedOn: '2018-04-23T00:00:00.000Z',
    status: 'expired',
    searchText: '61/2018/nd-cp ve co che mot cua chinh phu',
  }),
  makeDocument({
    id: 'd3',
    number: '02/2017/TT-VPCP',
    kind: 'thong_tu',
    issuer: 'Văn phòng Chính phủ',
    issuedOn: null,
    searchText: '02/2017/tt-vpcp huong dan nghiep vu kiem soat thu tuc hanh chinh',
  }),
].map((doc) => ({ ...doc, year: yearOf(doc.issuedOn), validity: validityOf(doc) }))
const ask = (query: string) => filterDocuments(docs, readDocumentsAsked(new URLSearchParams(query)), 'vi')
const ids = (query: string) => ask(query).found.map(({ id }) => id)

describe('the filters of legal documents', () => {
  it('shows everything when nothing is asked', () => {
    expect(ids('')).toEqual(['d1', 'd2', 'd3'])
  })

  it('narrows by kind, issuer, year and status', () => {
    expect(ids('loai=nghi_dinh')).toEqual(['d1', 'd2'])
    expect(ids('co-quan=Ch%C3%ADnh+ph%E1%BB%A7&hieu-luc=expired')).toEqual(['d2'])
    expect(ids('nam=2025&nam=2018')).toEqual(['d1', 'd2'])
  })

  it('finds a number with or without accents and symbol, the number itself first', () => {
    expect(ids('so=118%2F2025')).toEqual(['d1'])
    expect(ids('so=61%2F2018%2FN%C4%90-CP')).toEqual(['d2'])
    expect(ids('so=kiem so%C3%A1t')).toEqual(['d3'])
  })

  it('counts every value with the other filters kept', () => {
    const { groups } = ask('loai=nghi_dinh')
    const count = (name: string, value: string) =>
      groups.find((group) => group.name === name)?.options.find((option) => option.value === value)?.count
    expect(count('loai', 'thong_tu')).toBe(1)
    expect(count('hieu-luc', 'in_force')).toBe(1)
    expect(count('hieu-luc', 'expired')).toBe(1)
  })

  it('gives every value a name', () => {
    const labels = ask('').groups.flatMap(({ options }) => options.map(({ label }) => label))
    expect(labels).toEqual(expect.arrayContaining(['Nghị định', 'Còn hiệu lực', '2025', 'Chính phủ']))
  })

  it('drops values that no document has', () => {
    expect(ids('loai=khong_co&nam=9999')).toEqual(['d1', 'd2', 'd3'])
  })

  it.each([
    'so=%00',
    'so=%',
    'trang=-1',
    'trang=x',
    `so=${'a'.repeat(5000)}`,
    'loai[$ne]=1',
    'so=%27%20OR%201',
  ])('survives %s', (query) => {
    expect(() => ask(query)).not.toThrow()
    expect(readDocumentsAsked(new URLSearchParams(query)).page).toBe(1)
  })

  it.each(['so=%25', 'so=%2F', `so=${'a'.repeat(201)}`])('finds nothing by %s', (query) => {
    expect(ids(query)).toEqual([])
    expect(readDocumentsAsked(new URLSearchParams(query)).number).not.toBe('')
  })

  it('keeps chosen filters for another form', () => {
    expect(keptParams(ask('loai=nghi_dinh').groups)).toEqual([{ name: 'loai', value: 'nghi_dinh' }])
  })
})
