import { describe, expect, it } from 'vitest'
import type { StoredHoliday, StoredHours } from '../../../cms/content/hours/stored.ts'
import { toGovernmentOffice } from '../../../site/views/office-json-ld.ts'
import { hoursInText, isOpenKnown, toHours } from '../../../site/views/hours.ts'

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const office: StoredHours = {
  openingHours: [
    { weekdays: WORKDAYS, from: '07:30', to: '11:30', note: 'Cần đối chiếu' },
    { weekdays: WORKDAYS, from: '13:30', to: '17:00', note: 'Cần đối chiếu' },
  ],
  monthlyHours: [{ nth: '2', weekday: 'sat', times: '7:30-11:30' }],
}
const holidays: StoredHoliday[] = [
  { from: '2027-01-01', kind: 'off', name: 'Tết Dương lịch' },
  { from: '2027-02-04', to: '2027-02-10', kind: 'off', name: 'Tết Nguyên đán' },
]
const EVE = '2026-12-25'

describe('hours on a page', () => {
  it('group equal days, then say monthly rules, the days that differ and notes once', () => {
    expect(hoursInText(toHours(office, holidays, 'vi', EVE))).toEqual([
      'Thứ Hai – Thứ Sáu: 7:30–11:30, 13:30–17:00',
      'Thứ Bảy, Chủ Nhật: nghỉ',
      'Thứ Bảy thứ hai của tháng: 7:30–11:30',
      'Thứ Sáu, 01/01/2027: nghỉ (Tết Dương lịch)',
      'Cần đối chiếu',
    ])
  })

  it('are in the language of the page, with what is not marked', () => {
    const view = toHours(
      {
        ...office,
        hoursChanges: [{ from: '2026-12-28', to: '2026-12-29', times: '8h-11h', reason: 'Tập huấn cán bộ' }],
      },
      [],
      'en',
      EVE,
    )
    expect(view.lines.map(({ days, times }) => `${days}: ${times}`)).toEqual([
      'Monday – Friday: 7:30–11:30, 13:30–17:00',
      'Saturday, Sunday: closed',
      'Second Saturday of the month: 7:30–11:30',
    ])
    expect(view.notes).toEqual([{ text: 'Cần đối chiếu', lang: 'vi' }])
    expect(view.changes).toEqual([
      { when: '28 December 2026 – 29 December 2026', text: '8:00–11:00 (Tập huấn cán bộ)', lang: 'vi' },
    ])
  })

  it('of a place that works on holidays leave them out, in the schedule too', () => {
    const view = toHours({ ...office, followsHolidays: false }, holidays, 'vi', EVE)
    expect(view.changes).toEqual([])
    expect(view.schedule?.dated).toEqual([])
  })

  it('give the script the holidays of the coming two months, since the page is kept', () => {
    const { schedule } = toHours(
      office,
      [
        { from: '2026-09-02', kind: 'off', name: 'Quốc khánh' },
        ...holidays,
        { from: '2027-04-16', kind: 'off', name: 'Giỗ Tổ' },
      ],
      'vi',
      EVE,
    )
    expect(schedule?.dated.map(({ from, to }) => [from, to])).toEqual([
      ['2027-01-01', '2027-01-01'],
      ['2027-02-04', '2027-02-10'],
    ])
  })

  it('in words are shown as written, without a schedule', () => {
    const days = 'Thứ Hai đến thứ Sáu'
    const view = toHours(
      {
        openingHours: [
          { days, from: '07:30', to: '11:30' },
          { days, from: '13:30', to: '17:00' },
          { days: 'Thứ Bảy', from: '07:30', to: '11:30', note: 'chỉ trả kết quả' },
        ],
      },
      holidays,
      'vi',
      EVE,
    )
    expect(view.schedule).toBeUndefined()
    expect(hoursInText(view)).toEqual([
      `${days}: 7:30–11:30, 13:30–17:00`,
      'Thứ Bảy: 7:30–11:30',
      'Thứ Sáu, 01/01/2027: nghỉ (Tết Dương lịch)',
      'Thứ Bảy: chỉ trả kết quả',
    ])
  })

  it('of every day and of single days have names of their own', () => {
    const every = {
      openingHours: [{ weekdays: [...WORKDAYS, 'sat', 'sun'], from: '00:00', to: '24:00' }],
    } as const
    expect(hoursInText(toHours(every, [], 'vi'))).toEqual(['Tất cả các ngày: cả ngày'])
    const some = { openingHours: [{ weekdays: ['tue', 'thu', 'fri'], from: '08:00', to: '10:00' }] } as const
    expect(hoursInText(toHours(some, [], 'vi'))[0]).toBe('Thứ Ba, Thứ Năm, Thứ Sáu: 8:00–10:00')
  })

  it('are nothing where none are known, but for a notice', () => {
    expect(isOpenKnown(toHours({}, holidays, 'vi', '2026-12-31'))).toBe(false)
    const notice = toHours({ hoursChanges: [{ from: EVE, reason: 'Mất điện' }] }, holidays, 'vi', EVE)
    expect(hoursInText(notice)).toEqual(['Thứ Sáu, 25/12/2026: nghỉ (Mất điện)'])
  })
})

describe('hours for machines', () => {
  const ofOffice = (stored: StoredHours) => {
    const agency = { name: 'Sở Tư pháp', hours: toHours(stored, holidays, 'vi', EVE) }
    return toGovernmentOffice(agency as never, 'https://x.vn/co-quan/a') as Record<string, object[]>
  }

  it('are the sessions of the week, and each holiday and change to come', () => {
    const hoursChanges = [{ from: '2026-12-28', times: '8:00-11:00', reason: 'Tập huấn' }]
    const told = ofOffice({ ...office, hoursChanges })
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
    expect(told.openingHoursSpecification).toEqual([
      { '@type': 'OpeningHoursSpecification', dayOfWeek: days, opens: '07:30', closes: '11:30' },
      { '@type': 'OpeningHoursSpecification', dayOfWeek: days, opens: '13:30', closes: '17:00' },
    ])
    const special = told.specialOpeningHoursSpecification?.map((one) => Object.values(one).slice(1).join(' '))
    expect(special).toEqual([
      '2026-12-28 2026-12-28 08:00 11:00',
      '2027-01-01 2027-01-01 00:00 00:00',
      '2027-02-04 2027-02-10 00:00 00:00',
    ])
  })

  it('are absent where the weekdays are not known', () => {
    const inWords = ofOffice({ openingHours: [{ days: 'Theo lịch hẹn', from: '08:00', to: '11:00' }] })
    expect(Object.keys(inWords)).toEqual(['@context', '@type', '@id', 'url', 'name'])
  })
})
