import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayOf,
  isRealDate,
  isWithinDays,
  startOfDay,
  today,
  yearOf,
} from '../../../cms/content/day.ts'

describe('the day in Viet Nam', () => {
  test.each([
    ['2026-01-05T16:59:59.999Z', '2026-01-05'],
    ['2026-01-05T17:00:00.000Z', '2026-01-06'],
    ['2026-01-01T00:00:00+07:00', '2026-01-01'],
    ['2026-01-01T12:00:00.000Z', '2026-01-01'],
    ['2026-11-22', '2026-11-22'],
    ['2025-12-31T23:30:00-05:00', '2026-01-01'],
  ])('of %s is %s', (value, day) => {
    expect(dayOf(value)).toBe(day)
    expect(dayOf(new Date(value))).toBe(day)
    expect(dayOf(Date.parse(value))).toBe(day)
    expect(yearOf(value)).toBe(day.slice(0, 4))
  })

  test.each([null, undefined, '', 'no date', NaN])('of %s is none', (value) => {
    expect(dayOf(value)).toBeNull()
    expect(yearOf(value)).toBeNull()
  })

  test('days beyond four digits of a year still compare as texts', () => {
    expect(dayOf('+020266-11-22T00:00:00Z')! > '2026-01-01').toBe(true)
    expect(dayOf('-000001-11-22T00:00:00Z')! < '2026-01-01').toBe(true)
  })
})

test('today turns at midnight in Viet Nam', () => {
  expect(today(Date.parse('2026-03-01T16:59:59Z'))).toBe('2026-03-01')
  expect(today(new Date('2026-03-01T17:00:00Z'))).toBe('2026-03-02')
})

test('a day begins at 17:00 UTC of the day before', () => {
  expect(startOfDay('2026-03-01').toISOString()).toBe('2026-02-28T17:00:00.000Z')
  expect(() => startOfDay('soon')).toThrow(RangeError)
})

test('days are added across months and leap days', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
})

test('both ends of a span of days are within it; a missing one is open', () => {
  expect(isWithinDays('2026-05-01', '2026-04-30T17:00:00Z', '2026-05-01T12:00:00Z')).toBe(true)
  expect(isWithinDays('2026-05-02', null, '2026-05-01')).toBe(false)
  expect(isWithinDays('2026-04-30', '2026-05-01', undefined)).toBe(false)
  expect(isWithinDays('2026-04-30', undefined, '')).toBe(true)
})

describe('a date that people enter', () => {
  test.each([
    '2026-02-28',
    '2028-02-29',
    '2026-02-28T17:00:00.000Z',
    '1900-01-01',
    '2200-12-31',
    'Sun, 29 Nov 2026 01:00:00 GMT',
    '11/30/2026',
  ])('%s is one', (text) => expect(isRealDate(text)).toBe(true))
  test.each([
    '2026-02-30',
    '2027-02-29',
    '2027-02-29T05:00:00.000Z',
    '2026-04-31',
    '2/30/2026',
    '1899-12-30',
    '2201-01-01',
    '12026-01-01',
    '+012026-01-01',
    '275760-09-13',
    '',
    'x',
  ])('%j is none', (text) => expect(isRealDate(text)).toBe(false))
})
