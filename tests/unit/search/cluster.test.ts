import { expect, test } from 'vitest'
import { toClusterKey } from '../../../search/cluster.ts'

test('spellings of one question are one cluster', () => {
  const keys = [
    'đăng ký khai sinh',
    'dang ky khai sinh',
    'đăng ký khai sinh?',
    'đăng ký khai sinh ở đâu',
  ].map(toClusterKey)
  expect(new Set(keys)).toEqual(new Set(['dang ky khai sinh']))
})

test('other questions are others, and words that are all filler stay', () => {
  expect(toClusterKey('khai tử')).not.toBe(toClusterKey('khai sinh'))
  expect(toClusterKey('thủ tục')).toBe('thu tuc')
  expect(toClusterKey('42/2022/nđ-cp')).toBe('42 2022 nd cp')
})
