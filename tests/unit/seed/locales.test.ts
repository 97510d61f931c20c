import { expect, test } from 'vitest'
import { inEnglish, inVietnamese } from '../../../cms/seed/locales.ts'

const data = {
  key: 'so-tu-phap',
  name: { vi: 'Sở Tư pháp', en: 'Department of Justice' },
  duties: { vi: 'Hộ tịch' },
  hours: [{ days: { vi: 'Thứ Hai', en: 'Monday' }, from: '07:30', note: { vi: 'ghi chú' } }],
  banner: { enabled: true, text: { vi: 'Bản trình diễn', en: 'Demonstration' } },
}

test('Vietnamese: every pair becomes its Vietnamese', () => {
  expect(inVietnamese(data)).toEqual({
    key: 'so-tu-phap',
    name: 'Sở Tư pháp',
    duties: 'Hộ tịch',
    hours: [{ days: 'Thứ Hai', from: '07:30', note: 'ghi chú' }],
    banner: { enabled: true, text: 'Bản trình diễn' },
  })
})

test('English: only what has English, rows with the ids they were stored with', () => {
  const stored = {
    hours: [{ id: '9', days: 'Thứ Hai', from: '07:30', note: 'ghi chú' }],
    banner: { enabled: true, text: 'x' },
  }
  expect(inEnglish(data, stored)).toEqual({
    name: 'Department of Justice',
    hours: [{ id: '9', days: 'Monday', from: '07:30' }],
    banner: { enabled: true, text: 'Demonstration' },
  })
})

test('English: null when there is none', () => {
  expect(inEnglish({ name: { vi: 'a' }, rows: [{ text: { vi: 'b' } }] }, {})).toBeNull()
})
