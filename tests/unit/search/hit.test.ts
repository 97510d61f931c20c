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
