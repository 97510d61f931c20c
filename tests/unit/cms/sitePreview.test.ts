import { describe, expect, test } from 'vitest'
import { readPreview, signPreview } from '../../../cms/sites/preview.ts'

const SECRET = 'a secret of at least 32 characters, for tests'
const NOW = new Date('2026-11-29T05:00:00Z')
const LATER = new Date('2026-11-30T05:00:00Z')

const token = signPreview({ slug: 'xa-bac-ha', expires: LATER }, SECRET)
const withContent = (slug: string, expires: Date) =>
  `${Buffer.from(JSON.stringify([slug, expires.getTime()])).toString('base64url')}.${token.split('.')[1]}`

describe('a preview link', () => {
  test('names its site until it expires', () => {
    expect(readPreview(token, SECRET, NOW)).toEqual({ slug: 'xa-bac-ha', expires: LATER })
    expect(readPreview(token, SECRET, new Date(LATER.getTime() - 1))?.slug).toBe('xa-bac-ha')
    expect(readPreview(token, SECRET, LATER)).toBeNull()
  })

  test('names the record whose draft it shows', () => {
    const preview = { slug: 'xa-bac-ha', expires: LATER, record: { id: '6f1c2a', made: NOW } }
    expect(readPreview(signPreview(preview, SECRET), SECRET, NOW)).toEqual(preview)
  })

  test('needs no escaping in an address', () => {
    expect(encodeURIComponent(token)).toBe(token)
  })

  test('is of no use with another secret, for another site or a longer time', () => {
    expect(readPreview(token, `${SECRET}!`, NOW)).toBeNull()
    expect(readPreview(withContent('xa-bao-yen', LATER), SECRET, NOW)).toBeNull()
    expect(readPreview(withContent('xa-bac-ha', new Date('2030-01-01T00:00:00Z')), SECRET, NOW)).toBeNull()
  })

  test.each([
    ['', 'nothing'],
    ['.', 'a dot'],
    [token.split('.')[0]!, 'no signature'],
    [`${token}.x`, 'more after it'],
    [`${token.slice(0, -4)}`, 'a signature cut short'],
    [`${token.split('.')[0]}.${'A'.repeat(43)}`, 'a made-up signature'],
    ['x'.repeat(100_000), 'a flood of letters'],
  ])('is refused without an error: %# %s', (bad) => {
    expect(readPreview(bad, SECRET, NOW)).toBeNull()
  })
})
