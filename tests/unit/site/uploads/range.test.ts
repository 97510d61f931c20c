import { describe, expect, it } from 'vitest'
import { isSamePart, isUnmodified, readRange } from '../../../../site/views/byte-range.ts'

describe('a part of a file', () => {
  it.each([
    [null, undefined],
    ['bytes=0-99', { start: 0, end: 99 }],
    ['bytes=900-', { start: 900, end: 999 }],
    ['bytes=900-5000', { start: 900, end: 999 }],
    ['bytes=-100', { start: 900, end: 999 }],
    ['bytes=-5000', { start: 0, end: 999 }],
    ['bytes=1000-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-1', undefined],
    ['bytes=-', undefined],
    ['bytes=0-1,5-6', undefined],
    ['lines=1-2', undefined],
  ])('%s of 1000 bytes', (header, range) => {
    expect(readRange(header, 1000)).toEqual(range)
  })

  it('goes on only with the file it began with', () => {
    const file = { etag: '"a-1"', modified: new Date('2026-11-28T10:00:00.400Z') }
    expect(isSamePart(null, file)).toBe(true)
    expect(isSamePart('"a-1"', file)).toBe(true)
    expect(isSamePart('"a-2"', file)).toBe(false)
    expect(isSamePart('W/"a-1"', file)).toBe(false)
    expect(isSamePart('Sat, 28 Nov 2026 10:00:00 GMT', file)).toBe(true)
    expect(isSamePart('Sat, 28 Nov 2026 09:00:00 GMT', file)).toBe(false)
  })

  it('is not sent again while the file has not changed, in whole seconds', () => {
    const modified = new Date('2026-11-28T10:00:00.400Z')
    expect(isUnmodified('Sat, 28 Nov 2026 10:00:00 GMT', modified)).toBe(true)
    expect(isUnmodified('Sat, 28 Nov 2026 09:59:59 GMT', modified)).toBe(false)
    expect(isUnmodified('gestern', modified)).toBe(false)
    expect(isUnmodified(null, modified)).toBe(false)
  })
})
