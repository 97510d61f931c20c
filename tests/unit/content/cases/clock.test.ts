import { describe, expect, test } from 'vitest'
import {
  answeredInTime,
  dueDay,
  dueOf,
  isLate,
  whyNotExtended,
  type CaseTime,
} from '../../../../cms/content/cases/clock.ts'
import { explainDue } from '../../../../cms/content/cases/explainDue.ts'
import type { StoredHoliday } from '../../../../cms/content/hours/stored.ts'
import { toWorkdays } from '../../../../cms/content/hours/workdays.ts'
import stored from '../../../../cms/seed/content/holidays.json' with { type: 'json' }
import { CLOCK_ROWS } from './clockRows.ts'

const holidays = stored.map(({ name, ...holiday }) => ({ ...holiday, name: name.vi })) as StoredHoliday[]
const workdays = toWorkdays(holidays)
const REQUEST: CaseTime = { from: '2026-11-23', length: 12, unit: 'days' }
const extension = (noticedOn: string) => ({
  ...{ length: 12, countedFrom: 'lastDay' as const, noticedOn },
  reason: 'Hồ sơ nằm ở nhiều nơi.',
})

test('the table has sixty dates', () => {
  expect(CLOCK_ROWS).toHaveLength(60)
})

test.each(CLOCK_ROWS)('$length $unit from $from: due $due', ({ due, ...time }) => {
  expect(dueDay(time, workdays)).toBe(due)
})

test('ten working days around the National Day', () => {
  expect(dueDay({ from: '2026-08-21', length: 10, unit: 'workingDays' }, workdays)).toBe('2026-09-08')
})

describe('an information request', () => {
  test('of 12 days that end on a Saturday is due on Monday and late on Tuesday', () => {
    expect(dueOf(REQUEST, workdays)).toEqual({ lastDay: '2026-12-05', dueDay: '2026-12-07' })
    expect(isLate('2026-12-07', '2026-12-07')).toBe(false)
    expect(isLate('2026-12-07', '2026-12-08')).toBe(true)
  })

  test('is extended from its counted last day, or from its due day where the kind says so', () => {
    const time = { ...REQUEST, extensions: [extension('2026-12-04')] }
    expect(dueDay(time, workdays)).toBe('2026-12-17')
    const fromDue = [{ ...extension('2026-12-04'), countedFrom: 'dueDay' as const }]
    expect(dueDay({ ...REQUEST, extensions: fromDue }, workdays)).toBe('2026-12-21')
  })

  const rule = { length: 12, times: 1 }
  test.each([
    ['by a notice in time', REQUEST, rule, '2026-12-07', 12, undefined],
    ['by a notice after the due day', REQUEST, rule, '2026-12-08', 12, 'late'],
    ['by more than the rule grants', REQUEST, rule, '2026-12-04', 13, 'long'],
    ['a second time', { ...REQUEST, extensions: [extension('2026-12-04')] }, rule, '2026-12-10', 12, 'often'],
    ['without a rule', REQUEST, undefined, '2026-12-04', 12, 'never'],
  ])('extended %s', (_, time, allowed, noticedOn, length, problem) => {
    expect(whyNotExtended(time, allowed, { length, noticedOn }, workdays)).toBe(problem)
  })
})

test('an answer is in time until the end of the due day; what was withdrawn has none', () => {
  const of = { state: 'refused', answeredOn: '2026-12-10', dueOn: '2026-12-10' }
  expect(answeredInTime(of)).toEqual({ on: '2026-12-10', dueOn: '2026-12-10', isLate: false })
  expect(answeredInTime({ ...of, answeredOn: '2026-12-11' })).toMatchObject({ isLate: true })
  expect(answeredInTime({ ...of, state: 'withdrawn' })).toBeNull()
  expect(answeredInTime({ ...of, dueOn: null })).toBeNull()
})

test('a holiday that is added later moves a running clock', () => {
  const before = toWorkdays(holidays.filter(({ from }) => from !== '2026-11-24'))
  const time: CaseTime = { from: '2026-11-20', length: 5, unit: 'workingDays' }
  expect([dueDay(time, before), dueDay(time, workdays)]).toEqual(['2026-11-27', '2026-11-30'])
})

describe('a pause', () => {
  const time: CaseTime = { from: '2026-11-02', length: 5, unit: 'workingDays' }

  test('moves the due day by the working days in it', () => {
    const pauses = [{ from: '2026-11-04', to: '2026-11-10' }]
    expect(dueDay(time, workdays)).toBe('2026-11-09')
    expect(dueDay({ ...time, pauses }, workdays)).toBe('2026-11-13')
  })

  test('that lasts has no due day, and nothing is late', () => {
    const due = dueDay({ ...time, pauses: [{ from: '2026-11-04', to: null }] }, workdays)
    expect(due).toBeNull()
    expect(isLate(due, '2027-01-01')).toBe(false)
  })
})

describe('how a due day came about', () => {
  test('names the day of rest at its end, and the extension with its notice', () => {
    expect(explainDue(REQUEST, workdays).map(({ vi }) => vi)).toEqual([
      'Tính 12 ngày, từ ngày sau thứ Hai 23/11/2026.',
      'Ngày cuối là thứ Bảy 05/12/2026, ngày nghỉ, nên hạn là thứ Hai 07/12/2026.',
    ])
    const extended = explainDue({ ...REQUEST, extensions: [extension('2026-12-04')] }, workdays)
    expect(extended.map(({ en }) => en)).toContain(
      'Extended by 12 days with the notice of 04/12/2026: Hồ sơ nằm ở nhiều nơi.',
    )
  })

  test('names the holidays that working days leave out', () => {
    const words = explainDue({ from: '2026-11-20', length: 5, unit: 'workingDays' }, workdays)
    expect(words.map(({ vi }) => vi)).toContain('Không tính 24/11/2026: Ngày Văn hóa Việt Nam.')
  })
})
