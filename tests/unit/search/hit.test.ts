import { expect, test } from 'vitest'
import { toHit, type RawHit } from '../../../search/hit.ts'

const permit = {
  type: 'procedures',
  id: '1',
  code: '2.000205',
  title: 'Cấp giấy phép lao động',
  titleEn: 'Issuance of work permits',
  names: [],
  namesEn: [],
  path: '/thu-tuc/2.000205',
  summary: 'Người sử dụng lao động xin giấy phép lao động.',
  summaryEn: 'Employers apply for it.',
  context: [],
  contextEn: [],
  date: null,
  standing: 1,
} as unknown as RawHit
const terms = new Set(['work', 'permit', 'lao', 'dzdozcngzj'])
const snippet = (raw: RawHit, locale: 'vi' | 'en') =>
  toHit(raw, terms, locale)
    .snippet.map(({ text }) => text)
    .join('')

test('an English page shows English, even where only the Vietnamese text has the words; without any, Vietnamese', () => {
  expect(snippet(permit, 'en')).toBe('Employers apply for it.')
  expect(snippet({ ...permit, summaryEn: '' }, 'en')).toBe(permit.summary)
  expect(snippet(permit, 'vi')).toBe(permit.summary)
  const body = { body: '', bodyEn: 'A work permit is issued within ten days.' }
  expect(snippet({ ...permit, _formatted: body }, 'en')).toBe(body.bodyEn)
})

test('a page shows the section whose heading has more of the words than its title, and never as its name', () => {
  const headings = { names: ['Địa hình', 'Khí hậu Lào Cai'], namesEn: ['Terrain', 'Climate'] }
  const page = { ...permit, ...headings, type: 'pages', title: 'Điều kiện tự nhiên', titleEn: 'Nature' }
  const sectionOf = (words: string[], locale: 'vi' | 'en') => {
    const { section, plainName } = toHit(page as RawHit, new Set(words), locale)
    expect(plainName).toBeNull()
    return section?.map(({ text }) => text).join('') ?? null
  }
  expect(sectionOf(['khi', 'hau'], 'vi')).toBe('Khí hậu Lào Cai')
  expect(sectionOf(['climate'], 'en')).toBe('Climate')
  expect(sectionOf(['tu', 'nhien', 'khi'], 'vi')).toBeNull()
  expect(toHit({ ...permit, names: ['Work'] }, new Set(['work']), 'vi').section).toBeNull()
})
