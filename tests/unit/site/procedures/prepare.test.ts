import { describe, expect, test } from 'vitest'
import type { StoredHoliday } from '../../../../cms/content/hours/stored.ts'
import { toDueIcs } from '../../../../site/views/procedures/due-ics.ts'
import { toDue } from '../../../../site/views/procedures/prepare.ts'
import { readPrepareAsked } from '../../../../site/views/procedures/prepareAsked.ts'
import { toQr } from '../../../../site/views/qr.ts'

const NOW = Date.parse('2026-11-23T02:00:00Z')
const holidays: StoredHoliday[] = [{ kind: 'off', from: '2026-11-24', name: 'Ngày Văn hóa Việt Nam' }]
const ask = (typed: Record<string, string>) => readPrepareAsked(new URLSearchParams(typed), NOW)

type Method = NonNullable<Parameters<typeof toDue>[0]['methods']>[number]
const way = (channel: Method['channel'], more: Partial<Method>): Method => ({ channel, ...more })
const days = (value: number) => ({ time: { value, unit: 'working_day' as const } })
const costs = (amount: number) => ({ fees: [{ amount, currency: 'VND' }] })

const dueOf = (methods: Method[], typed = {}, published = {}) =>
  toDue(
    { code: '1.000001', methods, published },
    { asked: ask(typed), holidays, choice: typed, locale: 'vi' },
  )

describe('the day and time of filing in an address', () => {
  test.each([
    [{}, '2026-11-23', 9 * 60],
    [{ ngay: '2026-11-27' }, '2026-11-27', 9 * 60],
    [{ ngay: '27/11/2026', gio: '15h30' }, '2026-11-27', 15 * 60 + 30],
    [{ ngay: '7.12.2026', gio: '14:05' }, '2026-12-07', 14 * 60 + 5],
  ])('%j', (typed, day, minute) => {
    expect(ask(typed)).toMatchObject({ filed: { day, minute } })
    expect(ask(typed)).not.toHaveProperty('problem')
  })

  test.each([
    [{ ngay: '2026-02-30' }, 'day'],
    [{ ngay: 'mai' }, 'day'],
    [{ ngay: '2020-01-01' }, 'day'],
    [{ ngay: '9999-12-31' }, 'day'],
    [{ gio: '25:00' }, 'time'],
    [{ ngay: '2026-11-27', gio: '<script>' }, 'time'],
  ])('%j is not understood', (typed, problem) => {
    expect(ask(typed)).toMatchObject({ problem })
  })
})

describe('when the result is due', () => {
  test('for each way, with the days off that do not count', () => {
    const { lead, rows, notes } = dueOf([way('direct', days(3)), way('online', days(1))])
    expect(lead).toBe('Nếu nộp hồ sơ đầy đủ, hợp lệ vào Thứ Hai, 23/11/2026:')
    expect(rows.map(({ channel, due }) => [channel, due?.text])).toEqual([
      ['Trực tiếp', 'Thứ Sáu, 27/11/2026'],
      ['Trực tuyến', 'Thứ Tư, 25/11/2026'],
    ])
    expect(notes[0]).toBe('Không tính ngày nghỉ: 24/11/2026 (Ngày Văn hóa Việt Nam).')
  })

  test('what is handed in on a Saturday counts as received on Monday', () => {
    const { rows, notes } = dueOf([way('direct', days(1))], { ngay: '2026-11-28' })
    expect(rows[0]?.due?.day).toBe('2026-12-01')
    expect(notes[0]).toContain('Thứ Hai, 30/11/2026')
  })

  test('a year without published holidays is told', () => {
    const { notes } = dueOf([way('direct', days(30))], { ngay: '2026-12-30' })
    expect(notes.join(' ')).toContain('năm 2027')
  })

  test.each([
    [
      'that depends on the case',
      [way('direct', { time: { note: '5 ngày đối với nhà ở, 10 ngày đối với công trình' } })],
      {},
    ],
    [
      'whose published text names other times',
      [way('direct', days(5))],
      { timeText: '5 ngày hoặc 10 ngày làm việc' },
    ],
    ['in hours', [way('direct', { time: { value: 8, unit: 'hour' } })], {}],
    ['that is not published', [way('direct', {})], {}],
  ] as const)('no day is made up for a time %s', (_, methods, published) => {
    const { rows, notes } = dueOf([...methods], {}, published)
    expect(rows[0]).not.toHaveProperty('due')
    expect(notes).toEqual([])
  })

  test('a procedure without ways of filing is counted by its published time', () => {
    const { rows } = dueOf([], {}, { timeText: '3 ngày làm việc' })
    expect(rows).toMatchObject([{ channel: '', due: { day: '2026-11-27' } }])
  })
})

test('ways that differ in nothing are one row, each row with its own calendar file', () => {
  const { rows } = dueOf([way('direct', days(3)), way('online', days(1)), way('post', days(3))], {
    gio: '10:00',
  })
  expect(rows.map(({ channel, due }) => [channel, due?.icsHref])).toEqual([
    ['Trực tiếp, bưu chính công ích', '/thu-tuc/1.000001/hen-tra.ics?gio=10%3A00&dong=1'],
    ['Trực tuyến', '/thu-tuc/1.000001/hen-tra.ics?gio=10%3A00&dong=2'],
  ])
})

test('what is finished on the same day is not told that the day of receipt does not count', () => {
  const { rows, notes } = dueOf([way('direct', { time: { note: 'Trong ngày' } })])
  expect(rows[0]?.due?.day).toBe('2026-11-23')
  expect(notes).toEqual(['Ngày ghi trên giấy hẹn là ngày chính thức.'])
})

describe('the lowest fee', () => {
  const cheapest = (...methods: Method[]) => dueOf(methods).rows.map(({ isCheapest }) => isCheapest)

  test('is marked where every sum is known and they differ', () => {
    expect(cheapest(way('direct', costs(50_000)), way('online', costs(25_000)))).toEqual([false, true])
    expect(cheapest(way('direct', costs(50_000)), way('online', costs(0)))).toEqual([false, true])
  })

  test.each([
    ['equal', [way('direct', costs(50_000)), way('online', costs(50_000))]],
    ['unknown for one way', [way('direct', costs(50_000)), way('online', {})]],
    [
      'per piece',
      [
        way('direct', costs(50_000)),
        way('online', { fees: [{ amount: 2000, currency: 'VND', per: 'bản' }] }),
      ],
    ],
    [
      'for some cases only',
      [
        way('direct', costs(50_000)),
        way('online', { fees: [{ amount: 0, currency: 'VND', note: 'Miễn phí đối với hộ nghèo' }] }),
      ],
    ],
  ])('is not marked where it is %s', (_, methods) => {
    expect(cheapest(...methods)).not.toContain(true)
  })
})

test('the calendar file has the day as a whole day, and what is text stays text', () => {
  const url = 'https://laocai.gov.vn/thu-tuc/1.000001/chuan-bi?ngay=2026-11-27'
  const file = toDueIcs({ title: 'Khai sinh; kết hôn,\nEND:VEVENT', day: '2026-12-01', url }, 'vi')
  expect(file).toContain('DTSTART;VALUE=DATE:20261201\r\nDTEND;VALUE=DATE:20261202\r\n')
  expect(file.match(/^END:VEVENT/gm)).toHaveLength(1)
  expect(file).toMatch(/SUMMARY:Hẹn trả kết quả: Khai sinh\\; kết hôn\\,\\nEND:VEVENT/)
})

test('a QR code leads to the address: dark modules with white around them', () => {
  const { size, path } = toQr('https://laocai.gov.vn/thu-tuc/1.000001/chuan-bi')
  expect(size).toBeGreaterThan(25)
  expect(path).toMatch(/^M4 4h7v1h-7z/)
})
