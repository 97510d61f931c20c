import { describe, expect, it } from 'vitest'
import { readerLocale } from '../../../../site/views/reader-locale.ts'
import { readApiAsked, readSearchAsked, searchedTypes } from '../../../../site/views/search-asked.ts'
import { SEARCH_TYPES } from '../../../../search/types.ts'

const page = (query: string) => readSearchAsked(new URLSearchParams(query))
const api = (query: string) => readApiAsked(new URLSearchParams(query))

describe('what the search page is asked for', () => {
  it('names the types as the engine does', () => {
    expect([...searchedTypes].sort()).toEqual([...SEARCH_TYPES].sort())
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

  it.each(['type=users', 'page=-1', 'page=1e9', 'page=%00', 'q[$ne]=1', 'type=__proto__'])(
    'answers %s with the default',
    (query) => expect(page(query)).toEqual({ query: '', page: 1, filters: {} }),
  )
})

describe('what the search API is asked for', () => {
  it('reads the same', () => {
    expect(api('q=khai&type=news&page=2')).toEqual({ query: 'khai', type: 'news', page: 2, filters: {} })
    expect(api('')).toEqual({ query: '', page: 1, filters: {} })
  })

  it('names the parameter that is wrong', () => {
    expect(api('type=users')).toBe('badType')
    expect(api('page=0')).toBe('badPage')
    expect(api('page=x')).toBe('badPage')
    expect(api(`q=${'a'.repeat(201)}`)).toBe('badQuery')
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
