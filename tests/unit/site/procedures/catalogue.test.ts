import { describe, expect, it } from 'vitest'
import { readCatalogueQuery, toCatalogue } from '../../../../site/views/procedures/catalogue.ts'
import { procedure } from './fixtures.ts'

const names = {
  fields: [
    { id: 'f1', name: 'Hộ tịch', slug: 'ho-tich' },
    { id: 'f2', name: 'Đất đai', slug: 'dat-dai' },
  ],
  agencies: [{ id: 'a1', name: 'Sở Tư pháp', slug: 'so-tu-phap' }],
}
const docs = [
  procedure({ code: '1.000001', name: 'Khai sinh', field: 'f1', tiers: ['commune'], audiences: ['citizen'] }),
  procedure({ code: '1.000002', name: 'Đăng ký đất', field: 'f2', tiers: ['province'], onlineLevel: 'full' }),
  procedure({ code: '1.000003', name: 'An táng', field: 'f1', implementingAgencies: ['a1'] }),
  procedure({ code: '1.000004', name: 'Đã bỏ', field: 'f1', status: 'repealed' }),
]
const ask = (query: string, page = 1) =>
  toCatalogue(docs, names, { ...readCatalogueQuery(new URLSearchParams(query)), page, locale: 'vi' })

describe('the catalogue', () => {
  it('lists procedures in force by name in Vietnamese order', () => {
    const { lines, total, pages } = ask('')
    expect(lines.map(({ title }) => title)).toEqual(['An táng', 'Đăng ký đất', 'Khai sinh'])
    expect([total, pages]).toEqual([3, 1])
  })

  it('sorts by code when asked', () => {
    expect(ask('sap-xep=ma').lines.map(({ code }) => code)).toEqual(['1.000001', '1.000002', '1.000003'])
  })

  it('filters by every group and keeps counts', () => {
    expect(ask('linh-vuc=ho-tich').total).toBe(2)
    expect(ask('linh-vuc=ho-tich&linh-vuc=dat-dai').total).toBe(3)
    expect(ask('cap=xa').lines[0]?.code).toBe('1.000001')
    expect(ask('doi-tuong=cong-dan').total).toBe(1)
    expect(ask('muc-do=toan-trinh').lines[0]?.badge).toEqual({
      text: 'Nộp trực tuyến toàn trình',
      tone: 'good',
    })
    expect(ask('co-quan=so-tu-phap').lines[0]?.code).toBe('1.000003')
    const fields = ask('cap=xa').groups.find(({ name }) => name === 'linh-vuc')
    expect(fields?.options).toEqual([{ value: 'ho-tich', label: 'Hộ tịch', checked: false, count: 1 }])
  })

  it('names fields in Vietnamese order, Đ before H', () => {
    const fields = ask('').groups.find(({ name }) => name === 'linh-vuc')
    expect(fields?.options.map(({ label }) => label)).toEqual(['Đất đai', 'Hộ tịch'])
  })

  it('keeps a chosen filter in sight when it finds nothing', () => {
    const tiers = ask('cap=bo').groups.find(({ name }) => name === 'cap')
    expect(tiers?.options.find(({ checked }) => checked)?.value).toBe('bo')
    expect(ask('cap=bo').total).toBe(0)
  })

  it.each(['cap[$ne]=1', 'cap=%00', 'sap-xep=__proto__', 'linh-vuc=%27%3B--', `co-quan=${'a'.repeat(9000)}`])(
    'takes %s for no filter',
    (query) => expect(ask(query).total).toBe(3),
  )
})
