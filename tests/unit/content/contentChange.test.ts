import { describe, expect, test } from 'vitest'
import { changedAtOf, isContentChanged } from '../../../cms/content/contentChange.ts'

const stored = {
  id: 'n1',
  title: 'Lễ hội',
  lead: null,
  corrections: [{ id: 'r1', on: '2026-11-20T12:00:00.000Z', text: 'Sửa ngày.' }],
  body: {
    root: {
      type: 'root',
      version: 1,
      direction: null,
      children: [{ type: 'text', text: 'a', mode: 'normal' }],
    },
  },
  updatedAt: '2026-11-20T12:00:00.000Z',
  slug: 'le-hoi',
}

describe('content is not changed by', () => {
  test.each([
    ['an empty field', { ...stored, lead: '' }],
    [
      'ids of rows and other forms of a day',
      { ...stored, corrections: [{ id: 'r2', on: '2026-11-20T12:00:00Z', text: 'Sửa ngày.' }] },
    ],
    [
      'what the editor of texts keeps',
      { ...stored, body: { root: { ...stored.body.root, version: 2, direction: 'ltr' } } },
    ],
    [
      'state and address',
      { ...stored, updatedAt: '2026-11-21T12:00:00.000Z', slug: 'khac', _status: 'published' },
    ],
    ['the order of fields', Object.fromEntries(Object.entries(stored).reverse())],
  ])('%s', (_, after) => expect(isContentChanged(stored, after)).toBe(false))
})

describe('content is changed by', () => {
  test.each([
    ['a title', { ...stored, title: 'Lễ hội mới' }],
    ['a row that is gone', { ...stored, corrections: [] }],
    [
      'a word of the text',
      { ...stored, body: { root: { ...stored.body.root, children: [{ type: 'text', text: 'b' }] } } },
    ],
    ['a further field', { ...stored, lead: 'Đoạn dẫn' }],
  ])('%s', (_, after) => expect(isContentChanged(stored, after)).toBe(true))
})

test('the latest of publishing and changes tells when content changed', () => {
  const made = { createdAt: '2026-11-01T00:00:00.000Z' }
  expect(changedAtOf(made)).toBe(made.createdAt)
  expect(changedAtOf({ ...made, publishedAt: '2026-11-02T00:00:00.000Z' })).toBe('2026-11-02T00:00:00.000Z')
  expect(changedAtOf({ ...made, contentChangedAt: '2026-11-03T00:00:00.000Z', sourceChangedAt: null })).toBe(
    '2026-11-03T00:00:00.000Z',
  )
})
