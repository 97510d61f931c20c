import { expect, test } from 'vitest'
import { parseTime, interpretTime, interpretTimeText } from '../../../cms/content/times.ts'
import { linesOf } from './data.ts'

test.each([
  ['05 ngày làm việc', 5, 'working_day'],
  ['Không quá 02 ngày làm việc', 2, 'working_day'],
  ['không quá 30 ngày', 30, 'day'],
  ['Trong thời hạn 07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.', 7, 'working_day'],
  ['Thời hạn giải quyết: 24 giờ', 24, 'hour'],
  ['02 tháng', 2, 'month'],
  ['03 (ba) ngày làm việc', 3, 'working_day'],
  ['1,5 ngày', 1.5, 'day'],
  ['20 ngày (kể từ ngày nhận đủ hồ sơ hợp lệ)', 20, 'day'],
  ['03 ngày làm việc (có thể kéo dài nếu xác minh)', 3, 'working_day'],
  ['05 ngày làm việc (chưa tính thời gian xác minh)', 5, 'working_day'],
  ['không quá 05 ngày làm việc (theo NĐ 151/2025/NĐ-CP; đo đạc hàng loạt dài hơn)', 5, 'working_day'],
  [
    'Không quá 02 ngày làm việc kể từ ngày nhận đủ hồ sơ; có thể kéo dài theo thỏa thuận bằng văn bản',
    2,
    'working_day',
  ],
  ['10 ngày (làm việc)', 10, 'working_day'],
  ['Ba ngày làm việc', 3, 'working_day'],
  ['Không quá mười lăm ngày kể từ ngày nhận đủ hồ sơ', 15, 'day'],
  ['Hai mươi mốt (21) ngày làm việc', 21, 'working_day'],
  ['24h', 24, 'hour'],
  ['Trong vòng 4h làm việc', 4, 'hour'],
  ['Trong 4h', 4, 'hour'],
  ['10  ngày\u00a0làm việc'.normalize('NFD'), 10, 'working_day'],
])('%s', (text, value, unit) => {
  expect(parseTime(text)).toEqual({ value, unit })
})

test.each([
  null,
  '',
  'Trong ngày',
  'Ngay trong ngày tiếp nhận hồ sơ',
  'Không quy định',
  '02 tháng + 15 ngày làm việc',
  'Kiểm tra hồ sơ 01 ngày làm việc, cấp phép 02 ngày làm việc',
  '03 ngày làm việc; kéo dài không quá 05 ngày làm việc nếu phải xác minh',
  '10 ngày làm việc (cấp xã); 15 ngày làm việc (cấp tỉnh)',
  '07 ngày làm việc đối với công trình nhà ở riêng lẻ',
  'không quá 1/2 ngày làm việc',
  '05-07 ngày làm việc',
  '10 ngày hoặc sớm hơn',
  'Ngày 05 tháng 7',
  '00 ngày',
  '30 phút',
  '2 tuần',
  '1 năm',
  'Sáng 8h, chiều 14h',
  'ngày hai tháng chín',
])('%s is not one time', (text) => {
  expect(parseTime(text)).toBeNull()
})

test.each(['30 phút', 'Trong 30 phút', '2 tuần', '1 năm'])('%s is told in its own words', (note) => {
  expect(interpretTimeText(note)).toEqual({ kind: 'unknown' })
  expect(interpretTime({ value: 1, unit: 'day', note }).kind).toBe('various')
})

test('words contradict a number of other units', () => {
  expect(interpretTime({ value: 10, unit: 'day', note: '10 ngày (làm việc)' }).kind).toBe('various')
  expect(interpretTime({ value: 5, unit: 'working_day', note: 'Ba ngày làm việc' }).kind).toBe('various')
  expect(interpretTime({ value: 3, unit: 'working_day', note: 'Ba ngày làm việc' }).kind).toBe('fixed')
})

test('of the 59 published times of the sample, 34 are one time', () => {
  const texts = linesOf('procedures.jsonl').flatMap((line) => line.processing_time ?? [])
  expect([texts.length, texts.filter((text) => parseTime(text)).length]).toEqual([59, 34])
})
