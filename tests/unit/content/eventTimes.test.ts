import { describe, expect, test } from 'vitest'
import { beginOf, daysOf, eventStateOf, overOf } from '../../../cms/content/eventTimes.ts'

const at = (text: string) => new Date(`${text}+07:00`)
const iso = (text: string) => at(text).toISOString()

describe('when an event is over', () => {
  test.each([
    [
      'at its end',
      { startsAt: iso('2026-12-10T14:00'), endsAt: iso('2026-12-10T17:00') },
      '2026-12-10T17:00',
    ],
    [
      'with its day, when nobody says when it ends',
      { startsAt: iso('2026-12-10T14:00') },
      '2026-12-11T00:00',
    ],
    [
      'with its day, when it lasts all day',
      { startsAt: iso('2026-12-10T00:00'), allDay: true },
      '2026-12-11T00:00',
    ],
    [
      'with its last day, whatever time of that day is stated',
      { startsAt: iso('2026-12-10T00:00'), endsAt: iso('2026-12-12T00:00'), allDay: true },
      '2026-12-13T00:00',
    ],
  ])('%s', (_, event, expected) => {
    expect(overOf(event)).toEqual(at(expected))
  })

  test('an event without a date is over', () => {
    expect(overOf({})).toBeNull()
    expect(eventStateOf({})).toBe('past')
  })
})

test('an all-day event begins with its day in Viet Nam', () => {
  expect(beginOf({ startsAt: iso('2026-12-10T08:00'), allDay: true })).toEqual(at('2026-12-10T00:00'))
})

test.each([
  ['2026-12-10T13:59', 'coming'],
  ['2026-12-10T14:00', 'running'],
  ['2026-12-10T16:59', 'running'],
  ['2026-12-10T17:00', 'past'],
])('at %s it is %s', (now, state) => {
  const event = { startsAt: iso('2026-12-10T14:00'), endsAt: iso('2026-12-10T17:00') }
  expect(eventStateOf(event, at(now))).toBe(state)
})

test.each([
  [
    'ends at midnight',
    { startsAt: iso('2026-12-10T20:00'), endsAt: iso('2026-12-11T00:00') },
    '2026-12-10',
    '2026-12-10',
  ],
  [
    'goes past midnight',
    { startsAt: iso('2026-12-31T22:00'), endsAt: iso('2027-01-01T01:00') },
    '2026-12-31',
    '2027-01-01',
  ],
  ['begins at once after midnight', { startsAt: iso('2026-12-10T00:30') }, '2026-12-10', '2026-12-10'],
])('the days of an event that %s', (_, event, first, last) => {
  expect(daysOf(event)).toEqual({ first, last })
})
