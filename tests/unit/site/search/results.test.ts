import { describe, expect, it } from 'vitest'
import type { SearchHit, SearchResult } from '../../../../search/types.ts'
import type { SearchAsked } from '../../../../site/views/search-asked.ts'
import { namesCode, toFacetGroups, toResultLine, toTypeTabs } from '../../../../site/views/search.ts'

const hit: SearchHit = {
  type: 'procedures',
  id: 'p1',
  code: '1.001193',
  title: 'Thủ tục đăng ký khai sinh',
  titleSegments: [
    { text: 'Thủ tục đăng ký ', mark: false },
    { text: 'khai sinh', mark: true },
  ],
  plainName: 'Làm giấy khai sinh',
  nameSegments: [{ text: 'Làm giấy khai sinh', mark: false }],
  url: '/thu-tuc/1.001193',
  snippet: [],
  context: ['Hộ tịch'],
  date: null,
  isCurrent: true,
}

describe('the best bet', () => {
  it.each([
    ['1.001193', '1.001193'],
    ['1001193', '1.001193'],
    ['mã 1.001193', '1.001193'],
    ['118/2025/NĐ-CP', '118/2025/NĐ-CP'],
    ['nghi dinh 118/2025', '118/2025/NĐ-CP'],
    ['118/2025/nd-cp', '118/2025/NĐ-CP'],
  ])('%s names %s', (query, code) => expect(namesCode(query, code)).toBe(true))

  it.each([
    ['khai sinh', '1.001193'],
    ['18/2025', '118/2025/NĐ-CP'],
    ['2025', '118/2025/NĐ-CP'],
    ['118/2025', null],
  ])('%s does not name %s', (query, code) => expect(namesCode(query, code)).toBe(false))

  it('is only the first hit', () => {
    const asked = { query: '1.001193', locale: 'vi' } as const
    expect(toResultLine(hit, { ...asked, isFirst: true }).isBest).toBe(true)
    expect(toResultLine(hit, { ...asked, isFirst: false }).isBest).toBe(false)
  })
})

describe('a line of the results', () => {
  it('leads with the everyday name and keeps the official one', () => {
    const line = toResultLine(hit, { query: 'khai sinh', isFirst: true, locale: 'vi' })
    expect(line.heading).toEqual([{ text: 'Làm giấy khai sinh', hit: false }])
    expect(line.below?.some((piece) => piece.hit)).toBe(true)
  })
})

describe('tabs and filters', () => {
  const asked = { query: 'khai sinh', page: 1, filters: {} }
  it('count every type, those without hits too', () => {
    const tabs = toTypeTabs([{ value: 'procedures', count: 12 }], asked, 'vi')
    expect(tabs[0]).toMatchObject({ label: 'Tất cả', count: '12', current: true })
    expect(tabs.find(({ label }) => label === 'Tin tức')?.count).toBe('0')
  })

  it('name the values of facets, and keep a chosen one that finds nothing', () => {
    const result: SearchResult = {
      ...{
        query: '',
        normal: '',
        total: 1,
        hits: [],
        pinned: [],
        suggestion: null,
        renamed: [],
        nearest: [],
      },
      ...{ engine: 'database', tookMs: 1, page: 1, pages: 1 },
      facets: { field: [{ value: 'ho-tich', count: 3 }] },
    }
    const names = { field: new Map([['ho-tich', 'Hộ tịch']]) }
    const chosen: SearchAsked = { ...asked, type: 'procedures', filters: { tiers: ['commune'] } }
    const groups = toFacetGroups(result, chosen, names, 'vi')
    expect(groups[0]?.options).toEqual([{ value: 'ho-tich', label: 'Hộ tịch', count: 3, checked: false }])
    expect(groups[1]?.options).toEqual([{ value: 'commune', label: 'Cấp xã', count: 0, checked: true }])
  })
})
