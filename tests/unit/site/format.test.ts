import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatDuration,
  formatFileSize,
  formatMoney,
  formatMonth,
  isoDate,
  toAnchor,
} from '../../../site/views/format.ts'

describe('money', () => {
  it.each([
    [50_000, '50.000\u00a0₫'],
    [0, '0\u00a0₫'],
    [1_234_567, '1.234.567\u00a0₫'],
  ])('%i is written with points and a no-break space', (amount, text) => {
    expect(formatMoney(amount, 'vi')).toBe(text)
  })

  it('names other currencies by their code', () => {
    expect(formatMoney(20, 'en', 'USD')).toBe('20\u00a0USD')
  })
})

describe('dates', () => {
  it.each([
    ['2026-11-22', 'vi', '22/11/2026'],
    ['2026-11-22', 'en', '22 November 2026'],
    ['2026-11-21T17:30:00.000Z', 'vi', '22/11/2026'],
    ['nonsense', 'vi', ''],
  ] as const)('%s in %s is %s', (value, locale, text) => {
    expect(formatDate(value, locale)).toBe(text)
  })

  it.each([
    ['2026-07-31', 'vi', 'tháng 7/2026'],
    ['2026-12-31T17:30:00.000Z', 'vi', 'tháng 1/2027'],
    ['2026-07-31', 'en', 'July 2026'],
    ['nonsense', 'en', ''],
  ] as const)('the month of %s in %s is %s', (value, locale, text) => {
    expect(formatMonth(value, locale)).toBe(text)
  })

  it('tells the hour of Vietnam', () => {
    expect(formatDateTime('2026-11-22T07:05:00Z', 'vi')).toBe('22/11/2026, 14:05')
    expect(isoDate('2026-11-22T07:05:00Z', true)).toBe('2026-11-22T14:05+07:00')
    expect(isoDate('2026-11-22')).toBe('2026-11-22')
  })
})

describe('durations and sizes', () => {
  it('knows working days, one and many', () => {
    expect(formatDuration({ value: 10, unit: 'working_day' }, 'vi')).toBe('10\u00a0ngày làm việc')
    expect(formatDuration({ value: 1, unit: 'working_day' }, 'en')).toBe('1\u00a0working day')
  })

  it('rounds file sizes to what a reader needs', () => {
    expect(formatFileSize(1_468_006, 'vi')).toBe('1,4\u00a0MB')
    expect(formatFileSize(831_000, 'en')).toBe('812\u00a0KB')
    expect(formatFileSize(0, 'vi')).toBe('0\u00a0B')
  })
})

describe('anchors', () => {
  it.each([
    ['Điều kiện thực hiện', 'dieu-kien-thuc-hien'],
    ['  § 2.1: Phí ', '2-1-phi'],
    ['!!!', 'muc'],
  ])('%s becomes %s', (text, anchor) => {
    expect(toAnchor(text)).toBe(anchor)
  })
})
