import { describe, expect, test } from 'vitest'
import { dueOf, lastDayOf, receiptDay, type CountedBy } from '../../../../cms/content/hours/dueDay.ts'
import type { Schedule } from '../../../../cms/content/hours/schedule.ts'
import { sessionsIn } from '../../../../cms/content/hours/sessions.ts'
import { toDated, type StoredHoliday } from '../../../../cms/content/hours/stored.ts'
import { nextWorkday, toWorkdays } from '../../../../cms/content/hours/workdays.ts'
import stored from '../../../../cms/seed/content/holidays.json' with { type: 'json' }
import { DUE_ROWS } from './dueRows.ts'

const holidays = stored.map(({ name, ...holiday }) => ({ ...holiday, name: name.vi })) as StoredHoliday[]
const workdays = toWorkdays(holidays)
const OFFICE = sessionsIn('7:30-11:30, 13:30-17:00')
const week = [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []]
const schedule: Schedule = {
  ...{ week, monthly: [] },
  dated: toDated({}, holidays, '2025-01-01', { week, monthly: [] }),
}
const by: CountedBy = { workdays, schedule }
const at = (day: string, hour: number) => ({ day, minute: hour * 60 })

test('the table has every holiday and swapped day of three years', () => {
  expect(DUE_ROWS.length).toBeGreaterThanOrEqual(120)
})

test.each(DUE_ROWS)('filed $filed at $hour h, $limit: due $due', ({ filed, hour, limit, due }) => {
  expect(dueOf(at(filed, hour), limit, by)?.due).toBe(due)
})

test('a duty of 60 days counts from the day after the event and ends on a working day', () => {
  expect(lastDayOf('2026-12-08', { value: 60, unit: 'day' }, workdays)).toBe('2027-02-11')
})

describe('the day of receipt', () => {
  test.each([
    ['in the lunch break', at('2026-11-27', 12), '2026-11-27'],
    ['at the minute at which the office closes', at('2026-11-27', 17), '2026-11-30'],
    ['on a Saturday', at('2026-11-28', 9), '2026-11-30'],
    ['on a worked Saturday', at('2026-08-22', 9), '2026-08-22'],
    ['in Tết', at('2027-02-06', 9), '2027-02-11'],
  ])('%s', (_, filed, received) => {
    expect(receiptDay(filed, by)).toBe(received)
  })

  test('a Saturday on which dossiers are received is no working day', () => {
    const saturdays = { ...by, schedule: { ...schedule, week: [...week.slice(0, 5), OFFICE, []] } }
    expect(receiptDay(at('2026-11-28', 9), saturdays)).toBe('2026-11-30')
  })

  test('without known hours any minute of a working day counts', () => {
    expect(receiptDay(at('2026-11-27', 23), { workdays })).toBe('2026-11-27')
  })
})

describe('what has no due day', () => {
  test.each([
    { value: 8, unit: 'hour' },
    { value: 0, unit: 'day' },
    { value: -1, unit: 'working_day' },
    { value: 100_000, unit: 'working_day' },
    { value: Number.NaN, unit: 'day' },
  ] as const)('$value $unit', (limit) => {
    expect(dueOf(at('2026-11-27', 9), limit, by)).toBeNull()
  })
})

test('a half of a working day is rounded up', () => {
  expect(dueOf(at('2026-11-27', 9), { value: 0.5, unit: 'working_day' }, by)?.due).toBe('2026-11-30')
})

test('a year whose holidays are not published is told', () => {
  expect([workdays.knows('2027-05-01'), workdays.knows('2031-05-01')]).toEqual([true, false])
})

test('a table of holidays without an end is refused rather than counted for ever', () => {
  const endless = toWorkdays(
    Array.from({ length: 9 }, (_, at) => ({
      kind: 'off',
      name: 'x',
      from: `2026-0${at + 1}-01`,
      to: '2027-01-01',
    })),
  )
  expect(() => nextWorkday(endless, '2026-01-01')).toThrow(RangeError)
})
