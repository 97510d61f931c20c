import { describe, expect, test } from 'vitest'
import { stateAt, type Schedule } from '../../../../cms/content/hours/schedule.ts'
import { clockOf } from '../../../../cms/content/hours/sessions.ts'
import {
  toDated,
  toUsual,
  type StoredHoliday,
  type StoredHours,
} from '../../../../cms/content/hours/stored.ts'

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const EVERY_DAY = [...WORKDAYS, 'sat', 'sun'] as const

const HOLIDAYS: StoredHoliday[] = [
  { from: '2026-01-01', kind: 'off', name: 'Tết Dương lịch' },
  { from: '2026-02-16', to: '2026-02-20', kind: 'off', name: 'Tết Nguyên đán' },
  { from: '2026-04-26', to: '2026-04-27', kind: 'off', name: 'Giỗ Tổ Hùng Vương' },
  { from: '2026-08-22', kind: 'working', name: 'Làm bù cho 31/08', insteadOf: '2026-08-31' },
  { from: '2026-08-31', kind: 'off', name: 'Nghỉ thay cho 22/08' },
  { from: '2026-09-01', to: '2026-09-02', kind: 'off', name: 'Quốc khánh' },
  { from: '2027-01-01', kind: 'off', name: 'Tết Dương lịch' },
]

const committee: StoredHours = {
  openingHours: [
    { weekdays: WORKDAYS, from: '07:30', to: '11:30' },
    { weekdays: WORKDAYS, from: '13:30', to: '17:00' },
  ],
}
const withSaturdays: StoredHours = {
  ...committee,
  monthlyHours: [
    { nth: '2', weekday: 'sat', times: '7:30-11:30' },
    { nth: 'last', weekday: 'fri', times: '' },
  ],
  hoursChanges: [
    { from: '2026-12-07', to: '2026-12-08', times: '', reason: 'Chuyển trụ sở' },
    { from: '2026-12-09', times: '8:00-11:00', reason: 'Tập huấn' },
    { from: '2026-02-17', times: '8:00-10:00', reason: 'Trực Tết' },
  ],
}
const hospital: StoredHours = {
  openingHours: [{ weekdays: EVERY_DAY, from: '07:00', to: '16:30' }],
  followsHolidays: false,
}
const police: StoredHours = { openingHours: [{ weekdays: EVERY_DAY, from: '00:00', to: '24:00' }] }
const night: StoredHours = {
  openingHours: [
    { weekdays: ['fri'], from: '20:00', to: '24:00' },
    { weekdays: ['sat'], from: '00:00', to: '02:00' },
  ],
}
const gapless: StoredHours = {
  openingHours: [
    { weekdays: ['mon'], from: '13:00', to: '17:00' },
    { weekdays: ['mon'], from: '08:00', to: '13:00' },
  ],
}

function scheduleOf(stored: StoredHours): Schedule {
  const usual = toUsual(stored)!
  return { ...usual, dated: toDated(stored, HOLIDAYS, '2026-01-01', usual) }
}

/** 'mở đến 2026-11-30 11:30', 'đóng đến …', with the reason. */
function said(stored: StoredHours, at: string): string {
  const state = stateAt(scheduleOf(stored), Date.parse(`${at}+07:00`))
  const then = state.isOpen ? state.until : state.next
  const time = then ? `${then.day} ${clockOf(then.minute)}` : 'không rõ'
  if (state.isOpen) return `mở đến ${time}`
  return `đóng đến ${time}${state.reason ? ` (${state.reason})` : ''}`
}

const TABLE: [what: string, stored: StoredHours, at: string, said: string][] = [
  ['before opening on a Monday', committee, '2026-11-30T07:29:59', 'đóng đến 2026-11-30 7:30'],
  ['the minute of opening', committee, '2026-11-30T07:30:00', 'mở đến 2026-11-30 11:30'],
  ['in the morning', committee, '2026-11-30T09:00:00', 'mở đến 2026-11-30 11:30'],
  ['the last second of the morning', committee, '2026-11-30T11:29:59', 'mở đến 2026-11-30 11:30'],
  ['the minute of closing', committee, '2026-11-30T11:30:00', 'đóng đến 2026-11-30 13:30'],
  ['at lunch', committee, '2026-11-30T12:15:00', 'đóng đến 2026-11-30 13:30'],
  ['the minute after lunch', committee, '2026-11-30T13:30:00', 'mở đến 2026-11-30 17:00'],
  ['the last minute of the day', committee, '2026-11-30T16:59:30', 'mở đến 2026-11-30 17:00'],
  ['the evening', committee, '2026-11-30T17:00:00', 'đóng đến 2026-12-01 7:30'],
  ['just before midnight', committee, '2026-11-30T23:59:59', 'đóng đến 2026-12-01 7:30'],
  ['midnight', committee, '2026-12-01T00:00:00', 'đóng đến 2026-12-01 7:30'],
  ['Friday evening', committee, '2026-12-04T17:30:00', 'đóng đến 2026-12-07 7:30'],
  ['Saturday', committee, '2026-12-05T09:00:00', 'đóng đến 2026-12-07 7:30'],
  ['Sunday night', committee, '2026-12-06T23:00:00', 'đóng đến 2026-12-07 7:30'],
  ['a moment that is the day before in UTC', committee, '2026-12-01T06:00:00', 'đóng đến 2026-12-01 7:30'],
  ['the eve of New Year', committee, '2026-12-31T17:00:00', 'đóng đến 2027-01-04 7:30'],
  ['New Year', committee, '2027-01-01T09:00:00', 'đóng đến 2027-01-04 7:30 (Tết Dương lịch)'],
  ['the eve of a year with a workday after it', committee, '2025-12-31T18:00:00', 'đóng đến 2026-01-02 7:30'],
  ['the eve of Tết', committee, '2026-02-13T17:00:00', 'đóng đến 2026-02-23 7:30'],
  ['a day of Tết', committee, '2026-02-18T09:00:00', 'đóng đến 2026-02-23 7:30 (Tết Nguyên đán)'],
  ['the last day of Tết', committee, '2026-02-20T23:59:00', 'đóng đến 2026-02-23 7:30 (Tết Nguyên đán)'],
  ['the Sunday of a holiday says no reason', committee, '2026-04-26T09:00:00', 'đóng đến 2026-04-28 7:30'],
  [
    'the day off in place of it does',
    committee,
    '2026-04-27T09:00:00',
    'đóng đến 2026-04-28 7:30 (Giỗ Tổ Hùng Vương)',
  ],
  ['a Saturday worked in place of a Monday', committee, '2026-08-22T10:00:00', 'mở đến 2026-08-22 11:30'],
  ['the Friday before it', committee, '2026-08-21T18:00:00', 'đóng đến 2026-08-22 7:30'],
  ['the lunch of it', committee, '2026-08-22T12:00:00', 'đóng đến 2026-08-22 13:30'],
  ['the Saturday after it', committee, '2026-08-29T10:00:00', 'đóng đến 2026-09-03 7:30'],
  [
    'the Monday off in place of it',
    committee,
    '2026-08-31T10:00:00',
    'đóng đến 2026-09-03 7:30 (Nghỉ thay cho 22/08)',
  ],
  ['the National Day', committee, '2026-09-02T10:00:00', 'đóng đến 2026-09-03 7:30 (Quốc khánh)'],
  ['the first Saturday', withSaturdays, '2026-12-05T09:00:00', 'đóng đến 2026-12-09 8:00'],
  ['the second Saturday', withSaturdays, '2026-12-12T09:00:00', 'mở đến 2026-12-12 11:30'],
  ['the afternoon of it', withSaturdays, '2026-12-12T13:30:00', 'đóng đến 2026-12-14 7:30'],
  ['the Friday before it', withSaturdays, '2026-12-11T17:00:00', 'đóng đến 2026-12-12 7:30'],
  ['the third Saturday', withSaturdays, '2026-12-19T09:00:00', 'đóng đến 2026-12-21 7:30'],
  ['a second Saturday on the eighth', withSaturdays, '2026-08-08T09:00:00', 'mở đến 2026-08-08 11:30'],
  ['a second Saturday on the fourteenth', withSaturdays, '2026-11-14T09:00:00', 'mở đến 2026-11-14 11:30'],
  ['the last Friday of a month', withSaturdays, '2026-12-25T09:00:00', 'đóng đến 2026-12-28 7:30'],
  ['the fourth Friday of five', withSaturdays, '2026-10-23T09:00:00', 'mở đến 2026-10-23 11:30'],
  ['a notice of closing', withSaturdays, '2026-12-07T09:00:00', 'đóng đến 2026-12-09 8:00 (Chuyển trụ sở)'],
  ['its last day', withSaturdays, '2026-12-08T18:00:00', 'đóng đến 2026-12-09 8:00 (Chuyển trụ sở)'],
  ['a notice of other hours, of one day', withSaturdays, '2026-12-09T10:59:00', 'mở đến 2026-12-09 11:00'],
  ['after these hours', withSaturdays, '2026-12-09T14:00:00', 'đóng đến 2026-12-10 7:30'],
  ['a notice of hours within a holiday', withSaturdays, '2026-02-17T09:00:00', 'mở đến 2026-02-17 10:00'],
  [
    'the holiday before that notice',
    withSaturdays,
    '2026-02-16T09:00:00',
    'đóng đến 2026-02-17 8:00 (Tết Nguyên đán)',
  ],
  ['a place that ignores holidays', hospital, '2026-02-18T09:00:00', 'mở đến 2026-02-18 16:30'],
  ['its Sunday', hospital, '2026-04-26T17:00:00', 'đóng đến 2026-04-27 7:00'],
  ['around the clock', { ...police, followsHolidays: false }, '2026-11-30T23:59:00', 'mở đến không rõ'],
  ['around the clock until a holiday', police, '2026-12-30T10:00:00', 'mở đến 2026-12-31 24:00'],
  ['over midnight', night, '2026-12-04T23:00:00', 'mở đến 2026-12-05 2:00'],
  ['after midnight', night, '2026-12-05T01:59:00', 'mở đến 2026-12-05 2:00'],
  ['after such a night', night, '2026-12-05T02:00:00', 'đóng đến 2026-12-11 20:00'],
  ['sessions without a break', gapless, '2026-11-30T09:00:00', 'mở đến 2026-11-30 17:00'],
]

test.each(TABLE)('%s', (_what, stored, at, expected) => {
  expect(said(stored, at)).toBe(expected)
})

describe('what is not known', () => {
  test('a place that never opens has no next opening', () => {
    const closed: StoredHours = { openingHours: [{ weekdays: ['mon'], from: '11:30', to: '07:30' }] }
    expect(said(closed, '2026-11-30T09:00:00')).toBe('đóng đến không rõ')
  })

  test('hours in words give no schedule', () => {
    expect(toUsual({ openingHours: [{ days: 'Thứ Hai', from: '07:30', to: '11:30' }] })).toBeNull()
    expect(toUsual({})).toBeNull()
  })

  test('a worked Saturday without the day it makes up for is left out', () => {
    const lone = [{ from: '2026-08-22', kind: 'working', name: 'Làm bù' } as const]
    expect(toDated(committee, lone, '2026-01-01')).toEqual([])
  })
})
