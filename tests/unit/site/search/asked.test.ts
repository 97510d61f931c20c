import { describe, expect, it } from 'vitest'
import { readerLocale } from '../../../../site/views/reader-locale.ts'
import {
  isTooLong,
  readApiAsked,
  readSearchAsked,
  searchedTypes,
  toAskedPath,
  withType,
} from '../../../../site/views/search-asked.ts'
import { FACETS_OF } from '../../../../site/views/search-facets.ts'
import { FACETS } from '../../../../search/settings.ts'
import { SEARCH_TYPES } from '../../../../search/types.ts'

const page = (query: string) => readSearchAsked(new URLSearchParams(query))
const api = (query: string) => readApiAsked(new URLSearchParams(query))

describe('what the search page is asked for', () => {
  it('names the types as the engine does', () => {
    expect([...searchedTypes].sort()).toEqual([...SEARCH_TYPES].sort())
  })

  it.each(searchedTypes)('knows the facets of %s as the engine does', (type) => {
    expect([...FACETS_OF[type]].sort()).toEqual([...FACETS[type]].sort())
  })

  it('reads query, type, page and filters', () => {
    expect(page('q=khai+sinh&type=procedures&page=2&field=ho-tich&field=cu-tru')).toEqual({
      query: 'khai sinh',
      type: 'procedures',
      page: 2,
      filters: { field: ['ho-tich', 'cu-tru'] },
    })
  })

  it('takes the page number of the pager too', () => {
    expect(page('q=a&trang=3').page).toBe(3)
  })

  it('ignores filters without a type', () => {
    expect(page('q=a&field=x').filters).toEqual({})
  })

  it.each([
    'type=users',
    'page=0',
    'page=-1',
    'page=1e9',
    'page=abc',
    'page=%00',
    'q[$ne]=1',
    'type=__proto__',
  ])('answers %s with the default', (query) =>
    expect(page(query)).toEqual({ query: '', page: 1, filters: {} }),
  )

  it('leaves a page beyond all pages beyond them, whatever its number', () => {
    for (const number of ['101', '99999', '1000000000', '9'.repeat(400)])
      expect(page(`q=a&trang=${number}`).page, number).toBe(101)
  })

  it('takes the first of what is given more than once, and a filter value once', () => {
    expect(page('q=a&q=b&type=news&type=pages&page=2&page=3&year=2025&year=2025')).toEqual({
      ...{ query: 'a', type: 'news', page: 2, filters: { year: ['2025'] } },
    })
  })

  it('keeps a filter value that nothing has, and forgets what can be no value at all', () => {
    const read = page(`q=a&type=procedures&tiers=constructor&field=a%00b&field=${'x'.repeat(201)}&field=`)
    expect(read.filters).toEqual({ tiers: ['constructor'] })
    const many = page(`type=procedures&${Array.from({ length: 500 }, (_, at) => `field=f${at}`).join('&')}`)
    expect(many.filters.field).toHaveLength(50)
  })

  it('forgets filters that the type does not have', () => {
    expect(page('q=a&type=news&field=ho-tich&year=2025').filters).toEqual({ year: ['2025'] })
    const given = page('q=a&type=news&page=3&year=2025&category=x')
    expect(withType(given, 'legal-documents')).toEqual({
      ...{ query: 'a', type: 'legal-documents', page: 1, filters: { year: ['2025'] } },
    })
    expect(withType(given, undefined)).toEqual({ query: 'a', page: 1, filters: {} })
  })

  it('has one address that says the same again', () => {
    const path = toAskedPath(page('junk=1&page=2&field=b&field=a+%26&type=procedures&q=khai+sinh'), 'en')
    expect(path).toBe('/en/tim-kiem?q=khai+sinh&type=procedures&field=b&field=a+%26&trang=2')
    expect(toAskedPath(page(path.split('?')[1]!), 'en')).toBe(path)
  })

  it('knows when more was typed than is searched for', () => {
    const long = (length: number) => isTooLong(new URLSearchParams({ q: `${'ệ'.repeat(length)} ` }))
    expect([long(200), long(201), long(10_000)]).toEqual([false, true, true])
  })
})

describe('what the search API is asked for', () => {
  it('reads the same', () => {
    expect(api('q=khai&type=news&page=2')).toEqual({ query: 'khai', type: 'news', page: 2, filters: {} })
    expect(api('')).toEqual({ query: '', page: 1, filters: {} })
  })

  it('names the parameter that is wrong', () => {
    expect(api('type=users')).toMatchObject({ code: 'badType', parameter: 'type' })
    for (const number of ['0', '-1', 'x', '1e9', '101', '1000000000', '%00'])
      expect(api(`page=${number}`), number).toMatchObject({ code: 'badPage', parameter: 'page' })
    expect(api(`q=${'a'.repeat(201)}`)).toMatchObject({ code: 'badQuery', parameter: 'q' })
    expect(api(`q=${'a'.repeat(200)}`)).toMatchObject({ page: 1 })
  })

  it.each([
    ['type=procedures&tiers=xa', 'badFilter', 'tiers'],
    ['type=procedures&tiers=province&tiers=__proto__', 'badFilter', 'tiers'],
    ['type=procedures&audiences=constructor', 'badFilter', 'audiences'],
    ['type=procedures&onlineLevel=%00', 'badFilter', 'onlineLevel'],
    ['type=legal-documents&kind=%22%5D%20OR%20id%20%3E%200', 'badFilter', 'kind'],
    ['type=legal-documents&status=x', 'badFilter', 'status'],
    ['type=legal-documents&year=25', 'badYear', 'year'],
    ['type=agencies&tier=x', 'badFilter', 'tier'],
    ['type=life-events&audience=x', 'badFilter', 'audience'],
    ['type=procedures&field=a%00b', 'badValues', 'field'],
    [`type=procedures&agency=${'x'.repeat(201)}`, 'badValues', 'agency'],
    [`type=news&${'category=x&'.repeat(51)}`, 'badValues', 'category'],
  ])('refuses the filter %.60s as %s', (query, code, parameter) => {
    expect(api(query)).toMatchObject({ code, parameter })
  })

  it('takes filters of the type, also of values it cannot know; others and unknown parameters do not matter', () => {
    expect(api('q=a&type=procedures&tiers=province&field=khong-co&kind=x&junk=1&page=&tiers=')).toEqual({
      ...{ query: 'a', type: 'procedures', page: 1, filters: { field: ['khong-co'], tiers: ['province'] } },
    })
    expect(api('q=a&type=&tiers=x')).toEqual({ query: 'a', page: 1, filters: {} })
  })
})

describe('the language of an answer without a page', () => {
  const url = (query = '') => new URL(`https://portal.example/api/search${query}`)
  it('is what the address says, then what the client prefers, then Vietnamese', () => {
    expect(readerLocale(url('?lang=en'), 'vi', 'vi')).toBe('en')
    expect(readerLocale(url('?lang=vi'), 'en', 'en')).toBe('vi')
    expect(readerLocale(url(), 'en-GB,vi;q=0.5', 'vi')).toBe('en')
    expect(readerLocale(url(), 'fr', 'vi')).toBe('vi')
    expect(readerLocale(url(), null, 'en')).toBe('en')
  })
})
