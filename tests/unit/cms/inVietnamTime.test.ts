import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

const require = createRequire(import.meta.url)
const inVietnamTime = require('../../../cms/bundle/inVietnamTime.cjs') as (source: string) => string

const UI = new URL('../../../node_modules/@payloadcms/ui/dist/', import.meta.url)

test.each([
  'exports/client/index.js',
  'exports/shared/index.js',
  'utilities/formatDocTitle/formatDateTitle.js',
])('one place of %s gets the zone', (file) => {
  const source = readFileSync(new URL(file, UI), 'utf8')
  const changed = inVietnamTime(source)
  expect(changed.split('"Asia/Ho_Chi_Minh"')).toHaveLength(2)
  expect(changed.replace(',"Asia/Ho_Chi_Minh")', ')')).toBe(source)
})
