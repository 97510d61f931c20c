import { describe, expect, test } from 'vitest'
import {
  isAnsweredBy,
  laterDay,
  reportedSince,
  type CountedReport,
  type ReportKind,
} from '../../../cms/content/linkReports.ts'

const report = (day: number, more: Partial<CountedReport> = {}): CountedReport => ({
  ...{ kind: 'closed' as ReportKind, day: `2026-11-${day}`, source: 'a', isRepeat: false },
  ...more,
})

describe('readers make a place suspected', () => {
  test.each([
    ['by as many as are needed, from the first day on', [report(28), report(26)], '2026-11-26'],
    ['not one alone', [report(28)], null],
    ['nor one who reports again', [report(28), report(29, { isRepeat: true })], null],
    [
      'a repeated report counts for the day alone',
      [report(28), report(29), report(27, { isRepeat: true })],
      '2026-11-27',
    ],
    ['not those of two processes, which may be one reader', [report(28), report(29, { source: 'b' })], null],
    [
      'by saying that it fails or is another page',
      [report(28), report(29, { kind: 'elsewhere' })],
      '2026-11-28',
    ],
    ['not by what the page asks', [report(28, { kind: 'unsaid' }), report(29, { kind: 'other' })], null],
  ])('%s', (_name, reports, since) => {
    expect(reportedSince(reports, 2)).toBe(since)
  })

  test('by as many as the settings say', () => {
    expect(reportedSince([report(28), report(29)], 3)).toBeNull()
    expect(reportedSince([report(28), report(29), report(29)], 3)).toBe('2026-11-28')
  })
})

test('the day in an entry point answers what was reported before and on it', () => {
  expect(isAnsweredBy('2026-11-28', report(28))).toBe(true)
  expect(isAnsweredBy('2026-11-28T05:00:00.000Z', report(28))).toBe(true)
  expect(isAnsweredBy('2026-11-27', report(28))).toBe(false)
  expect(isAnsweredBy(null, report(28))).toBe(false)
})

test('of two checks the later one counts', () => {
  expect(laterDay('2026-11-28', '2026-11-27T05:00:00.000Z')).toBe('2026-11-28')
  expect(laterDay(null, '2026-11-27')).toBe('2026-11-27')
  expect(laterDay(undefined, null)).toBeNull()
})
