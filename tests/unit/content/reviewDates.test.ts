import { describe, expect, it } from 'vitest'
import { addMonths, isDay, isOverdue } from '../../../cms/content/reviewDates.ts'

describe('review dates', () => {
  it.each([
    ['2026-11-30', 12, '2027-11-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-01', 120, '2036-01-01'],
  ])('%s and %i months are %s', (day, months, then) => {
    expect(addMonths(day, months)).toBe(then)
  })
  it('are overdue from the next day on', () => {
    expect(['2026-11-29', '2026-11-30', '2026-12-01'].map((day) => isOverdue(day, '2026-11-30'))).toEqual([
      ...[true, false, false],
    ])
  })
  it('are days of the calendar', () => {
    const given = ['2027-02-28', '2027-02-30', '2027-2-8', 'mai', '', '2027-01-01T00:00:00Z']
    expect(given.map(isDay)).toEqual([true, false, false, false, false, false])
  })
})
