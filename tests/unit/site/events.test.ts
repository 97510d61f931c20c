import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SiteSettings } from '../../../site/views/chrome.ts'
import { toIcs } from '../../../site/views/event-ics.ts'
import { toMonthTable } from '../../../site/views/event-month.ts'
import {
  besideMonth,
  canonicalEventsQuery,
  isShownMonth,
  readEventsAsked,
  toEventTabs,
} from '../../../site/views/events-asked.ts'
import {
  toComingDays,
  toEventDays,
  toEventLine,
  toEventPage,
  type StoredEvent,
} from '../../../site/views/events.ts'

const iso = (text: string) => new Date(`${text}+07:00`).toISOString()

const event = (more: Partial<StoredEvent> = {}): StoredEvent => ({
  id: 'e1',
  title: 'Hội nghị',
  slug: 'hoi-nghi',
  kind: 'conference',
  startsAt: iso('2026-12-10T14:00'),
  endsAt: iso('2026-12-10T17:00'),
  change: 'none',
  contentLang: 'vi',
  createdAt: iso('2026-11-01T08:00'),
  updatedAt: iso('2026-11-02T08:00'),
  ...more,
})

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(iso('2026-11-29T09:00')) })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what the calendar is asked for', () => {
  const read = (text: string) => readEventsAsked(new URLSearchParams(text))

  test.each([
    ['', { view: 'coming', page: 1 }],
    ['trang=3&loai=reception', { view: 'coming', kind: 'reception', page: 3 }],
    ['xem=da-qua&trang=2', { view: 'past', page: 2 }],
    ['xem=thang', { view: 'month', page: 1 }],
    ['thang=2026-12', { view: 'month', month: '2026-12', page: 1 }],
    ['thang=2026-13&loai=x&trang=-1&xem=y', { view: 'coming', page: 1 }],
    ['thang=99999-12', { view: 'coming', page: 1 }],
  ])('"%s"', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('a month is one address, a kind of event a part of it', () => {
    expect(canonicalEventsQuery(read('thang=2026-12&loai=other'))).toBe('?thang=2026-12')
    expect(canonicalEventsQuery(read('xem=da-qua&trang=2'))).toBe('?xem=da-qua&trang=2')
    expect(canonicalEventsQuery(read(''))).toBe('')
  })

  test('views keep the kind, kinds keep the view', () => {
    const { views, kinds } = toEventTabs(read('thang=2026-12&loai=other'), 'en')
    expect(views.map(({ href }) => href)).toEqual([
      '/en/lich?loai=other',
      '/en/lich?xem=thang&loai=other',
      '/en/lich?xem=da-qua&loai=other',
    ])
    expect(kinds[0]).toEqual({ label: 'All', href: '/en/lich?thang=2026-12', current: false })
    expect(kinds.filter(({ current }) => current).map(({ label }) => label)).toEqual(['Other events'])
  })

  test('months end: robots do not walk through the centuries', () => {
    expect([isShownMonth('2019-12'), isShownMonth('2020-01')]).toEqual([false, true])
    expect([isShownMonth('2028-11'), isShownMonth('2028-12')]).toEqual([true, false])
    expect(besideMonth('2026-12')).toEqual({ previous: '2026-11', next: '2027-01' })
    expect(besideMonth('2028-11')).toEqual({ previous: '2028-10' })
  })
})

describe('an event in a list', () => {
  test.each([
    [{}, '14:00 đến 17:00'],
    [{ endsAt: null }, '14:00'],
    [{ allDay: true, startsAt: iso('2026-12-10T00:00'), endsAt: null }, 'Cả ngày'],
    [
      { allDay: true, startsAt: iso('2026-12-10T00:00'), endsAt: iso('2026-12-12T00:00') },
      '10/12/2026 đến 12/12/2026',
    ],
    [{ endsAt: iso('2026-12-11T09:00') }, '14:00, 10/12/2026 đến 09:00, 11/12/2026'],
  ])('%j is told as "%s"', (more, time) => {
    expect(toEventLine(event(more), 'vi').time).toBe(time)
  })

  test('what is cancelled, moved or taking place says so', () => {
    expect(toEventLine(event({ change: 'cancelled' }), 'vi').mark?.text).toBe('Đã hủy')
    expect(toEventLine(event({ change: 'moved' }), 'vi').mark?.text).toBe('Đã đổi lịch')
    vi.setSystemTime(new Date(iso('2026-12-10T15:00')))
    expect(toEventLine(event(), 'vi').mark?.text).toBe('Đang diễn ra')
    vi.setSystemTime(new Date(iso('2026-12-10T17:00')))
    expect(toEventLine(event(), 'vi').mark).toBeUndefined()
    expect(toEventPage(event(), 'vi').mark?.text).toBe('Đã kết thúc')
  })

  test('what began before today and is not over stands under today', () => {
    const running = event({ startsAt: iso('2026-11-27T08:00'), endsAt: iso('2026-12-02T17:00') })
    expect(toComingDays([running], 'vi').map(({ heading }) => heading)).toEqual(['Chủ nhật, 29/11/2026'])
    expect(toEventDays([running], 'vi').map(({ heading }) => heading)).toEqual(['Thứ Sáu, 27/11/2026'])
  })
})

describe('a month', () => {
  const linesOn = (docs: StoredEvent[], day: string) =>
    toMonthTable(docs, day.slice(0, 7), 'vi')
      .weeks.flat()
      .find((one) => one?.day === day)?.lines.length

  test('has whole weeks, Monday first', () => {
    const { title, weeks } = toMonthTable([], '2026-12', 'vi')
    expect(title).toBe('Tháng 12 năm 2026')
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    // 1 December 2026 is a Tuesday.
    expect(weeks[0]?.map((day) => day?.number ?? '')).toEqual(['', '1', '2', '3', '4', '5', '6'])
    expect(weeks.at(-1)?.filter(Boolean)).toHaveLength(4)
  })

  test('February of a leap year has 29 days', () => {
    expect(toMonthTable([], '2028-02', 'vi').weeks.flat().filter(Boolean)).toHaveLength(29)
  })

  test('shows an event of several days on each, also where it began the month before', () => {
    const long = event({ startsAt: iso('2026-11-30T08:00'), endsAt: iso('2026-12-02T17:00') })
    expect(['2026-12-01', '2026-12-02', '2026-12-03'].map((day) => linesOn([long], day))).toEqual([1, 1, 0])
    expect(linesOn([long], '2026-11-30')).toBe(1)
  })
})

describe('a calendar file', () => {
  const settings = { origin: 'https://tinh.gov.vn', siteName: 'Cổng', agencyName: 'UBND' } as SiteSettings
  const ics = (more: Partial<StoredEvent> = {}) => toIcs([event(more)], { settings, locale: 'vi' })

  test('names the event by its id, with times in UTC', () => {
    const lines = ics().split('\r\n')
    expect(lines).toContain('UID:e1@tinh.gov.vn')
    expect(lines).toContain('DTSTART:20261210T070000Z')
    expect(lines).toContain('DTEND:20261210T100000Z')
    expect(lines).toContain('URL:https://tinh.gov.vn/lich/hoi-nghi')
  })

  test('an all-day event has days, the end being the day after', () => {
    const text = ics({ allDay: true, startsAt: iso('2026-12-10T00:00'), endsAt: null })
    expect(text).toContain('DTSTART;VALUE=DATE:20261210\r\nDTEND;VALUE=DATE:20261211\r\n')
  })

  test('a cancelled event says so, with the reason', () => {
    const text = ics({ change: 'cancelled', changeReason: 'Mưa lũ; hoãn' })
    expect(text).toContain('STATUS:CANCELLED')
    expect(text.replace(/\r\n /g, '')).toContain('DESCRIPTION:Đã hủy. Mưa lũ\\; hoãn\\nhttps')
  })

  test('what an editor typed cannot add lines of its own, and no line is longer than 75 octets', () => {
    const text = ics({ title: `A\r\nATTENDEE:mailto:x@y.vn ${'Hội nghị toàn tỉnh '.repeat(20)}` })
    expect(text).not.toMatch(/^ATTENDEE/m)
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text.replace(/\r\n /g, '')).toContain('Hội nghị toàn tỉnh Hội nghị toàn tỉnh')
  })
})
