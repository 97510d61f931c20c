import { describe, expect, it } from 'vitest'
import { nextDigest, readAddress } from '../../../cms/content/follow.ts'

describe('the next digest', () => {
  it.each([
    ['daily', '2026-11-30T06:59:59+07:00', '2026-11-30T00:00:00.000Z'],
    ['daily', '2026-11-30T07:00:00+07:00', '2026-12-01T00:00:00.000Z'],
    ['daily', '2026-11-30T23:30:00+07:00', '2026-12-01T00:00:00.000Z'],
    ['weekly', '2026-11-30T06:00:00+07:00', '2026-11-30T00:00:00.000Z'],
    ['weekly', '2026-11-30T08:00:00+07:00', '2026-12-07T00:00:00.000Z'],
    ['weekly', '2026-12-06T23:59:00+07:00', '2026-12-07T00:00:00.000Z'],
  ] as const)('%s after %s is at %s', (frequency, now, at) => {
    expect(nextDigest(frequency, 7, new Date(now))?.toISOString()).toBe(at)
  })

  it('is none for mails that are sent at once', () => {
    expect(nextDigest('immediate', 7, new Date())).toBeNull()
  })
})

describe('an address', () => {
  it('keeps its name and folds its domain', () => {
    expect(readAddress('  Dan.Ong+tin@Vi-Du.VN ')).toBe('Dan.Ong+tin@vi-du.vn')
  })

  it.each([
    '',
    'a',
    'a@b',
    'a b@c.vn',
    'a@b@c.vn',
    'a@b..vn',
    'a@-b.vn',
    'a\r\nBcc:x@c.vn',
    'a,b@c.vn',
    '<a@b.vn>',
  ])('is not %j', (typed) => expect(readAddress(typed)).toBeNull())
})
