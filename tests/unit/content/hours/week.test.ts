import { describe, expect, test } from 'vitest'
import { isNth, LAST, nextNth, weekdayOf, type DatedHours } from '../../../../cms/content/hours/schedule.ts'
import { readSessions, sessionsIn, writeSessions } from '../../../../cms/content/hours/sessions.ts'
import { deviationsFrom, groupWeek, runsOf } from '../../../../cms/content/hours/week.ts'

const OFFICE = sessionsIn('7:30-11:30, 13:30-17:00')
const WEEK = [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []]
const usual = { week: WEEK, monthly: [{ nth: 2, weekday: 5, sessions: sessionsIn('7:30-11:30') }] }
const entry = (from: string, to = from, times = '', reason = 'Nghỉ'): DatedHours => ({
  ...{ from, to, reason, sessions: sessionsIn(times) },
})

describe('sessions as an editor types them', () => {
  test.each([
    ['7:30-11:30, 13:30-17:00', '7:30–11:30, 13:30–17:00'],
    ['07h30 – 11h30; 13h30—17h', '7:30–11:30, 13:30–17:00'],
    ['13:30-17:00,7:30-11:30', '7:30–11:30, 13:30–17:00'],
    ['0:00-24:00', '0:00–24:00'],
    ['', ''],
  ])('%s', (text, read) => {
    const sessions = readSessions(text)
    expect(typeof sessions === 'string' ? sessions : writeSessions(sessions)).toBe(read)
  })

  test.each([
    ['sáng', 'form'],
    ['7:30', 'form'],
    ['7:30-11:30-12:00', 'form'],
    ['25:00-26:00', 'form'],
    ['24:30-24:40', 'form'],
    ['7:60-8:00', 'form'],
    ['11:30-7:30', 'order'],
    ['7:30-7:30', 'order'],
    ['7:30-11:30, 11:00-12:00', 'overlap'],
    ['1-2,3-4', 'form'],
    ['1h-2h,2h-3h,3h-4h,4h-5h,5h-6h,6h-7h,7h-8h', 'many'],
  ])('%s is refused: %s', (text, problem) => {
    expect(readSessions(text)).toBe(problem)
    expect(sessionsIn(text)).toEqual([])
  })
})

describe('the week', () => {
  test('days with the same hours stand together, closed ones last', () => {
    expect(groupWeek(WEEK).map(({ weekdays }) => weekdays)).toEqual([
      [0, 1, 2, 3, 4],
      [5, 6],
    ])
    const sunday = [[], OFFICE, OFFICE, [], OFFICE, [], OFFICE]
    expect(groupWeek(sunday).map(({ weekdays }) => weekdays)).toEqual([
      [1, 2, 4, 6],
      [0, 3, 5],
    ])
    expect(runsOf([1, 2, 4, 6])).toEqual([
      [1, 2],
      [4, 4],
      [6, 6],
    ])
  })
})

describe('deviations', () => {
  const on = (day: string, ...dated: DatedHours[]) =>
    deviationsFrom(day, dated, usual).map(({ from }) => from)

  test.each([
    ['2026-12-17', []],
    ['2026-12-18', ['2026-12-31']],
    ['2026-12-31', ['2026-12-31']],
    ['2027-01-01', ['2026-12-31']],
    ['2027-01-02', []],
  ])('are told from 13 days before the first day to the end of the last: %s', (day, expected) => {
    expect(on(day, entry('2026-12-31', '2027-01-01'))).toEqual(expected)
  })

  test('come by their first days, without those that change nothing', () => {
    const sunday = entry('2026-12-13')
    const same = entry('2026-12-14', '2026-12-15', '7:30-11:30,13:30-17:00')
    expect(on('2026-12-10', entry('2026-12-16'), entry('2026-12-11'), sunday, same)).toEqual([
      '2026-12-11',
      '2026-12-16',
    ])
    expect(on('2026-12-10', entry('2026-12-12', '2026-12-12', '7:30-11:30'))).toEqual([])
    expect(deviationsFrom('2026-12-10', [sunday], null)).toEqual([sunday])
  })
})

test('the nth weekday of a month', () => {
  expect([weekdayOf('2026-11-30'), weekdayOf('2026-12-06')]).toEqual([0, 6])
  expect(isNth('2026-12-05', 1)).toBe(true)
  expect(isNth('2026-12-12', 2)).toBe(true)
  expect(isNth('2026-12-12', 1)).toBe(false)
  expect(isNth('2026-12-26', LAST)).toBe(true)
  expect(isNth('2026-12-26', 4)).toBe(true)
  expect(isNth('2026-10-31', 4)).toBe(false)
  expect(isNth('2026-10-31', LAST)).toBe(true)
  expect(isNth('2026-12-24', LAST)).toBe(false)
})

test.each([
  ['2026-12-05', '2026-12-12'],
  ['2026-12-12', '2026-12-12'],
  ['2026-12-13', '2027-01-09'],
])('the next second Saturday from %s on is %s', (day, next) => {
  expect(nextNth({ nth: 2, weekday: 5 }, day)).toBe(next)
})
