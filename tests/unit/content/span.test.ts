import { describe, expect, test } from 'vitest'
import { endsBeforeDay, endsByMoment, isRunning } from '../../../cms/content/span.ts'

describe('a span of moments', () => {
  const now = new Date('2026-11-29T05:00:00.000Z')
  test.each([
    [true, {}],
    [true, { from: '2026-11-29T05:00:00.000Z' }],
    [false, { from: '2026-11-29T05:00:00.001Z' }],
    [true, { until: '2026-11-29T05:00:00.001Z' }],
    [false, { until: '2026-11-29T05:00:00.000Z' }],
    [true, { from: null, until: null }],
  ])('is running: %s for %j', (expected, span) => expect(isRunning(span, now)).toBe(expected))

  test('ends after it begins', () => {
    expect(endsByMoment('2026-11-29T05:00:00Z', '2026-11-29T12:00:00+07:00')).toBe(true)
    expect(endsByMoment('2026-11-29T05:00:01Z', '2026-11-29T05:00:00Z')).toBe(false)
    expect(endsByMoment(undefined, '2026-11-29T05:00:00Z')).toBe(false)
  })
})

test('a last day may be the first, whatever zone each was written in', () => {
  expect(endsBeforeDay('2026-11-29', '2026-11-28T17:00:00.000Z')).toBe(false)
  expect(endsBeforeDay('2026-11-28T12:00:00.000Z', '2026-11-28T17:00:00.000Z')).toBe(true)
  expect(endsBeforeDay(null, '2026-11-28')).toBe(false)
  expect(endsBeforeDay('no day', '2026-11-28')).toBe(false)
})
