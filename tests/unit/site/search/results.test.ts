import { describe, expect, it } from 'vitest'
import { VALIDITIES } from '../../../../cms/content/validity.ts'
import type { SearchHit, SearchResult } from '../../../../search/types.ts'
import { foldOptions, type FilterGroup } from '../../../../site/components/filters.ts'
import { toApiAnswer } from '../../../../site/views/search-api.ts'
import { toStatus } from '../../../../site/views/documents.ts'
import type { SearchAsked } from '../../../../site/views/search-asked.ts'
import { toLargestFields } from '../../../../site/views/search-help.ts'
import { isMostlyBetter, toResultGroups, toSuggestion } from '../../../../site/views/search-results.ts'
import {
  keptFields,
  namesCode,
  toFacetGroups,
  toResultLine,
  toTypeTabs,
} from '../../../../site/views/search.ts'

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
  section: null,
  url: '/thu-tuc/1.001193',
  snippet: [],
  context: ['Hộ tịch'],
  date: null,
  validity: null,
  isCurrent: true,
  isUpcoming: false,
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
    expect(line.heading).toEqual({ pieces: [{ text: 'Làm giấy khai sinh', hit: false }] })
    expect(line.below?.pieces.some((piece) => piece.hit)).toBe(true)
  })

  it('leads to the section of a page that answers, and names it below the title', () => {
    const section = [{ text: 'Khí hậu', mark: true }]
    const page = { ...hit, type: 'pages' as const, plainName: null, nameSegments: null, section, url: '/a' }
    const line = toResultLine(page, { query: 'khí hậu', isFirst: true, locale: 'vi' })
    expect(line.href).toBe('/a#khi-hau')
    expect(line.below).toEqual({ pieces: [{ text: 'Khí hậu', hit: true }] })
  })

  it('says of each part that is not translated that it is Vietnamese', () => {
    const translated = {
      ...hit,
      title: 'Birth',
      titleSegments: [{ text: 'Birth', mark: true }],
      plainName: null,
      nameSegments: null,
    }
    const snippet = [{ text: 'Cha, mẹ đăng ký khai sinh cho con', mark: false }]
    const line = toResultLine({ ...translated, snippet }, { query: 'birth', isFirst: true, locale: 'en' })
    expect([line.heading.lang, line.snippet.lang, line.context[0]?.lang]).toEqual([undefined, 'vi', 'vi'])
  })

  it('says whether a document is in force in the words of its page, and of others only that they do not apply', () => {
    const statusOf = (over: Partial<SearchHit>, locale: 'vi' | 'en' = 'vi') =>
      toResultLine({ ...hit, ...over }, { query: '', isFirst: false, locale }).status
    for (const validity of VALIDITIES)
      expect(statusOf({ type: 'legal-documents', validity })).toEqual(toStatus(validity, 'vi'))
    const suspended = { type: 'legal-documents', validity: 'suspended' } as const
    expect(statusOf(suspended)).toEqual({ text: 'Ngưng hiệu lực', tone: 'stop' })
    expect(statusOf(suspended, 'en')).toEqual({ text: 'Suspended', tone: 'stop' })
    expect(statusOf({})).toBeUndefined()
    expect(statusOf({ isCurrent: false })?.text).toBe('Không còn hiệu lực')
    expect(statusOf({ isCurrent: false, isUpcoming: true })?.text).toBe('Chưa có hiệu lực')
  })

  it('names kind and issuer of a document in the language of the page', () => {
    const decree = {
      ...{ ...hit, type: 'legal-documents' as const, plainName: null, nameSegments: null },
      context: ['Nghị định', 'Chính phủ'],
    }
    const issuers = new Map([['Chính phủ', 'Government']])
    const contextOf = (locale: 'vi' | 'en', context = decree.context) =>
      toResultLine({ ...decree, context }, { query: '', isFirst: false, locale, issuers }).context
    expect(contextOf('en')).toEqual([{ text: 'Decree' }, { text: 'Government' }])
    expect(contextOf('en', ['Ban An toan'])).toEqual([{ text: 'Ban An toan', lang: 'vi' }])
    expect(contextOf('vi')).toEqual([{ text: 'Nghị định' }, { text: 'Chính phủ' }])
  })
})

const nothing: SearchResult = {
  ...{
    query: 'khai sinh',
    normal: 'khai sinh',
    total: 0,
    hits: [],
    pinned: [],
    answer: null,
    suggestion: null,
    renamed: [],
    isWeak: false,
    nearest: [],
  },
  ...{ facets: {}, engine: 'database', tookMs: 1, page: 1, pages: 0 },
}
const titled = (id: string, title: string): SearchHit => ({
  ...{ ...hit, id, title, code: null, plainName: null, nameSegments: null },
  titleSegments: [{ text: title, mark: false }],
})

describe('tabs', () => {
  const asked = { query: 'khai sinh', page: 1, filters: {} }
  it('count every type, those without hits too', () => {
    const tabs = toTypeTabs([{ value: 'procedures', count: 12 }], asked, 'vi')
    expect(tabs[0]).toMatchObject({ label: 'Tất cả', count: '12', current: true })
    expect(tabs.find(({ label }) => label === 'Tin tức')?.count).toBe('0')
  })

  it('keep the filters that the other type has as well, and "all" says no count that it would not keep', () => {
    const filtered: SearchAsked = { ...asked, type: 'news', filters: { year: ['2025'], category: ['x'] } }
    const tabs = toTypeTabs([{ value: 'news', count: 3 }], filtered, 'vi')
    const hrefOf = (name: string) => tabs.find(({ label }) => label === name)?.href
    expect(hrefOf('Văn bản')).toBe('/tim-kiem?q=khai+sinh&type=legal-documents&year=2025')
    expect(hrefOf('Thủ tục')).toBe('/tim-kiem?q=khai+sinh&type=procedures')
    expect(tabs[0]).toMatchObject({ href: '/tim-kiem?q=khai+sinh' })
    expect(tabs[0]).not.toHaveProperty('count')
  })
})

describe('filters', () => {
  const asked = { query: 'khai sinh', page: 1, filters: {} }
  it('name the values of facets, and keep a chosen one that finds nothing', () => {
    const result = { facets: { field: [{ value: 'ho-tich', count: 3 }] } }
    const names = { field: new Map([['ho-tich', 'Hộ tịch']]) }
    const chosen: SearchAsked = {
      ...asked,
      type: 'procedures',
      filters: { tiers: ['commune', 'constructor'] },
    }
    const [field, tiers] = toFacetGroups(result, chosen, names, 'vi')
    expect(field?.options).toEqual([{ value: 'ho-tich', label: 'Hộ tịch', count: 3, checked: false }])
    expect(tiers?.options).toEqual([
      { value: 'commune', label: 'Cấp xã', count: 0, checked: true },
      { value: 'constructor', label: 'constructor', count: 0, checked: true },
    ])
  })

  it('list years from the newest, known values in their order, others by name', () => {
    const count = (...values: string[]) => values.map((value, at) => ({ value, count: 9 - at }))
    const facets = {
      year: count('2020', '2025'),
      status: count('expired', 'in_force'),
      issuer: count('B', 'A'),
    }
    const groups = toFacetGroups({ facets }, { ...asked, type: 'legal-documents' }, {}, 'vi')
    const valuesOf = (name: string) =>
      groups.find((group) => group.name === name)?.options.map(({ value }) => value)
    expect(valuesOf('year')).toEqual(['2025', '2020'])
    expect(valuesOf('status')).toEqual(['in_force', 'expired'])
    expect(valuesOf('issuer')).toEqual(['A', 'B'])
  })

  it('of many options show the most frequent and the chosen ones; of years the first', () => {
    const options = Array.from({ length: 65 }, (_, at) => ({
      ...{ value: `v${at}`, label: `v${at}`, count: at, checked: at === 3 },
    }))
    const group: FilterGroup = { name: 'field', label: 'Lĩnh vực', options, many: true }
    const valuesOf = (list: { value: string }[]) => list.map(({ value }) => value)
    expect(valuesOf(foldOptions(group).shown)).toEqual(
      ['v3'].concat([57, 58, 59, 60, 61, 62, 63, 64].map((at) => `v${at}`)),
    )
    expect(foldOptions(group).more).toHaveLength(56)
    expect(valuesOf(foldOptions({ ...group, isOrdered: true }).shown).at(-1)).toBe('v7')
    expect(foldOptions({ ...group, options: options.slice(0, 10) }).more).toEqual([])
  })

  it('of very many options leave the rarest to the list of all, never a chosen one', () => {
    const options = Array.from({ length: 158 }, (_, at) => ({
      ...{ value: `v${at}`, label: `v${at}`, count: at, checked: at === 3 },
    }))
    const all = { label: 'Tất cả 158 lĩnh vực', href: '/so-do-cong#linh-vuc' }
    const group: FilterGroup = { name: 'field', label: 'Lĩnh vực', options, many: true }
    const cut = foldOptions({ ...group, all })
    expect([cut.shown.length, cut.more.length, cut.isCut]).toEqual([9, 52, true])
    expect(cut.shown[0]).toMatchObject({ value: 'v3', checked: true })
    expect(cut.more[0]).toMatchObject({ value: 'v98' })
    expect(foldOptions(group)).toMatchObject({ isCut: false, more: { length: 149 } })
    expect(foldOptions({ ...group, all, options: options.slice(0, 60) }).isCut).toBe(false)
  })

  it('are fields of the search form, and the query of the filter form', () => {
    const chosen: SearchAsked = { ...asked, type: 'news', filters: { year: ['2025', '2024'] } }
    expect(keptFields(chosen, { filters: true })).toEqual([
      { name: 'type', value: 'news' },
      { name: 'year', value: '2025' },
      { name: 'year', value: '2024' },
    ])
    expect(keptFields(chosen, { query: true })).toEqual([
      { name: 'q', value: 'khai sinh' },
      { name: 'type', value: 'news' },
    ])
  })
})

describe('the groups of results', () => {
  it('show what is pinned once, and count places as the reader sees them', () => {
    const [a, b, c] = [titled('a', 'A'), titled('b', 'B'), titled('c', 'C')] as const
    const first = toResultGroups({ ...nothing, total: 3, hits: [a, b, c], pinned: [b] }, 10, 'vi')
    expect(first.pinned.map(({ kind, rank }) => [kind, rank])).toEqual([['pinned', 1]])
    expect(first.hits.map(({ heading, rank }) => [heading.pieces[0]?.text, rank])).toEqual([
      ['A', 1],
      ['C', 2],
    ])
    const second = toResultGroups({ ...nothing, total: 12, hits: [a, b], page: 2 }, 10, 'vi')
    expect(second.hits.map(({ rank }) => rank)).toEqual([11, 12])
  })

  it('are told by the API too, each row in the same shape', () => {
    const answer = toApiAnswer({ ...nothing, pinned: [hit], nearest: [hit], suggestion: 'khai sinh' })
    const row = {
      type: 'procedures',
      id: 'p1',
      code: '1.001193',
      title: hit.title,
      url: hit.url,
      snippet: '',
    }
    expect(answer).toMatchObject({ pinned: [row], nearest: [row], suggestion: 'khai sinh', hits: [] })
  })
})

describe('a better spelling', () => {
  const result = {
    ...nothing,
    ...{ query: 'dang ky ket hom', suggestion: 'đăng ký kết hôn', total: 3 },
    hits: [titled('a', 'Đăng ký kết hôn'), titled('b', 'Đăng ký lại kết hôn'), titled('c', 'Khai sinh')],
  }
  it('leads to the same search, type and filters kept', () => {
    const asked: SearchAsked = { query: 'x', type: 'procedures', page: 2, filters: { field: ['ho-tich'] } }
    expect(toSuggestion(result, asked, 'en')).toEqual({
      ...{ text: 'đăng ký kết hôn', lang: 'vi', isMostly: true },
      href: `/en/tim-kiem?${new URLSearchParams({ q: 'đăng ký kết hôn', type: 'procedures', field: 'ho-tich' })}`,
    })
    expect(toSuggestion(nothing, asked, 'vi')).toBeNull()
  })

  it('is said to have most results only when it has', () => {
    expect(isMostlyBetter(result)).toBe(true)
    expect(isMostlyBetter({ ...result, hits: result.hits.slice(1) })).toBe(false)
    expect(isMostlyBetter({ ...result, query: 'dang ky ket hon' })).toBe(false)
  })
})

describe('the fields beside a search that found nothing', () => {
  it('are those with the most procedures in force, each with its part of the catalogue', () => {
    const of = (field: string, status = 'in_force') => ({ field, status }) as never
    const procedures = [of('1'), of('2'), of('2'), of('3'), of('3', 'repealed'), of('3', 'repealed')]
    const fields = ['1', '2', '3', '4'].map((id) => ({ id, name: `Lĩnh vực ${id}`, slug: `f${id}` }))
    expect(toLargestFields(procedures, fields, { most: 2, locale: 'vi' })).toEqual([
      { name: 'Lĩnh vực 2', href: '/thu-tuc?linh-vuc=f2', count: '2' },
      { name: 'Lĩnh vực 1', href: '/thu-tuc?linh-vuc=f1', count: '1' },
    ])
  })
})
