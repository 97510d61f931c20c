import { expect, test } from 'vitest'
import { problemWords } from '../../../cms/checks/questionWords.ts'
import { rowKey } from '../../../cms/fields/rowKey.ts'

const QUESTIONS = [
  { key: 'loai', options: [{ key: 'nha-o', label: 'Nhà ở' }] },
  { key: 'chu', options: [{ key: 'to-chuc', label: 'Tổ chức' }] },
  { key: 'kenh', options: [{ key: 'mang', label: null }] },
]

test('a problem tells whom it meets, by the numbers of the questions', () => {
  const example = new Map([
    ['loai', 'nha-o'],
    ['kenh', 'mang'],
  ])
  const { vi, en } = problemWords({ kind: 'noMethod', path: 'methods', example }, QUESTIONS)
  expect(vi).toContain('ví dụ người trả lời câu 1 “Nhà ở”, câu 3 “mang”.')
  expect(en).toContain('such as those who answer question 1 “Nhà ở”, question 3 “mang”.')
})

test('it tells what it is about', () => {
  const { vi } = problemWords({ kind: 'unreadable', path: 'cases.0.when', about: 'a == $& b' }, QUESTIONS)
  expect(vi).toMatch(/^Không đọc được điều kiện “a == \$& b”/)
})

test.each([
  ['Bạn đăng ký cho ai?', [], 'ban-dang-ky-cho-ai'],
  ['Có', ['co', 'co-2'], 'co-3'],
  [
    'Công trình có nằm trong khu công nghiệp hay khu kinh tế không?',
    [],
    'cong-trinh-co-nam-trong-khu-cong-nghiep',
  ],
  ['x'.repeat(60), ['x'.repeat(40)], `${'x'.repeat(36)}-2`],
  ['北京', [], 'muc'],
  ['  ', [], ''],
  [null, [], ''],
])('the key for %j beside %j is %j', (text, taken, key) => {
  expect(rowKey(text, taken)).toBe(key)
})
