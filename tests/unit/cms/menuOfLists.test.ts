import { expect, test } from 'vitest'
import { opensIn } from '../../../cms/components/nav/opensIn.ts'

test.each([
  ['/admin', true],
  ['/admin/collections/news', true],
  ['/admin/collections/news/trash', true],
  ['/admin/thieu', true],
  ['/admin/collections/news/create', false],
  ['/admin/collections/news/1', false],
  ['/admin/collections/news/trash/1', false],
  ['/admin/collections/news/1/versions/2', false],
  ['/admin/globals/desk-settings', false],
])('on a small screen the menu opens in %s: %s', (pathname, isOpen) => {
  expect(opensIn(pathname)).toBe(isOpen)
})
