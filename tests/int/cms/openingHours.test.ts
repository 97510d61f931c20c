import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, startOfDay, today } from '../../../cms/content/day.ts'
import { weekdayOf } from '../../../cms/content/hours/schedule.ts'
import { listTurns } from '../../../cms/moments/list.ts'
import { toHours } from '../../../site/views/hours.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let desk: Person
let admin: Person
let ofAgency: Person
let own: string
let other: string

const DENIED = [401, 403, 404]
const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri']

const ask = (
  person: Person | null,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
  lang = 'vi',
) =>
  rest(payload, {
    ...{ method, path, headers: { cookie: `payload-lng=${lang}`, 'accept-language': lang } },
    ...(person && { token: person.token }),
    ...(body && { body }),
  })

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  own = String((await make(payload, 'agencies', 'published')).id)
  other = String((await make(payload, 'agencies', 'published')).id)
  admin = await signIn(payload, 'admin')
  desk = await signIn(payload, 'publisher')
  ofAgency = await signIn(payload, 'publisher', 'cua-so@test.example', own)
})
afterAll(() => running.stop())

describe('hours that cannot be are refused where they stand', () => {
  const morning = { weekdays: WORKDAYS, from: '07:30', to: '11:30' }
  const change = { from: '2026-12-07', reason: 'Tập huấn' }
  test.each([
    [
      'no days',
      { openingHours: [{ from: '07:30', to: '11:30' }] },
      'openingHours.0.days',
      'Hãy chọn các ngày',
    ],
    ['an unknown day', { openingHours: [{ ...morning, weekdays: ['x'] }] }, 'openingHours.0.weekdays', ''],
    [
      'a time of its own',
      { openingHours: [{ ...morning, from: '7 giờ' }] },
      'openingHours.0.from',
      'Viết giờ',
    ],
    [
      'a day begun at its end',
      { openingHours: [{ ...morning, from: '24:00' }] },
      'openingHours.0.from',
      'Viết giờ',
    ],
    [
      'an end before the beginning',
      { openingHours: [{ ...morning, to: '07:00' }] },
      'openingHours.0.to',
      'Giờ kết thúc',
    ],
    [
      'an overlap',
      { openingHours: [morning, { weekdays: ['fri'], from: '11:00', to: '12:00' }] },
      'openingHours',
      'Giờ của Thứ Sáu bị trùng',
    ],
    [
      'hours of a month that are none',
      { monthlyHours: [{ nth: '2', weekday: 'sat', times: 'sáng' }] },
      'monthlyHours.0.times',
      'Viết giờ theo dạng',
    ],
    ['a fifth Saturday', { monthlyHours: [{ nth: '5', weekday: 'sat' }] }, 'monthlyHours.0.nth', ''],
    [
      'a change that ends before it begins',
      { hoursChanges: [{ ...change, to: '2026-12-06' }] },
      'hoursChanges.0.to',
      'Không được trước ngày đầu',
    ],
    [
      'a change without reason',
      { hoursChanges: [{ from: '2026-12-07' }] },
      'hoursChanges.0.reason',
      'Hãy nhập',
    ],
    [
      'overlapping hours of a change',
      { hoursChanges: [{ ...change, times: '7:30-11:30, 11:00-12:00' }] },
      'hoursChanges.0.times',
      'trùng giờ',
    ],
  ])('%s', async (_what, body, path, message) => {
    const { status, json } = await ask(desk, 'PATCH', `/agencies/${other}`, { ...body, _status: 'published' })
    expect(status).toBe(400)
    const errors = json.errors[0].data.errors as { path: string; message: string }[]
    expect(errors.map((error) => error.path)).toEqual([path])
    expect(errors[0]!.message).toContain(message)
  })

  test('in English for whoever works in English', async () => {
    const body = { openingHours: [morning, morning], _status: 'published' }
    const { json } = await ask(desk, 'PATCH', `/agencies/${other}`, body, 'en')
    expect(json.errors[0].data.errors[0].message).toBe('The hours of Monday overlap.')
  })

  test('a worked day of rest needs the day that is off in its place', async () => {
    const body = { name: 'Làm bù', kind: 'working', from: '2027-08-21' }
    const { status, json } = await ask(desk, 'POST', '/holidays', body)
    expect([status, json.errors[0].data.errors[0].path]).toEqual([400, 'insteadOf'])
    const reversed = { name: 'Tết', kind: 'off', from: '2027-02-10', to: '2027-02-04' }
    expect((await ask(desk, 'POST', '/holidays', reversed)).json.errors[0].data.errors[0].path).toBe('to')
  })
})

describe('the hours of an agency', () => {
  // A day on which the office is usually open.
  const soon = [3, 4, 5].map((days) => addDays(today(), days)).find((day) => weekdayOf(day) < 5)!
  const theirs = {
    openingHours: [
      { weekdays: WORKDAYS, from: '07:30', to: '11:30' },
      { weekdays: WORKDAYS, from: '13:30', to: '17:00', note: 'Chiều thứ Sáu trả kết quả' },
      { days: 'Theo lịch hẹn', from: '17:00', to: '24:00' },
    ],
    monthlyHours: [{ nth: '2', weekday: 'sat', times: '7:30-11:30' }],
    followsHolidays: false,
    hoursChanges: [{ from: `${soon}T12:00:00.000Z`, times: '', reason: 'Chuyển trụ sở' }],
  }

  test('are kept by its people and read by everybody, as they were entered', async () => {
    expect((await ask(ofAgency, 'PATCH', `/agencies/${own}`, theirs)).status).toBe(200)
    const { json } = await ask(null, 'GET', `/agencies/${own}`)
    expect(json).toMatchObject(theirs)
    const { schedule, changes, lines } = toHours(json, [], 'vi')
    expect(schedule?.week.map((sessions) => sessions.length)).toEqual([2, 2, 2, 2, 2, 0, 0])
    expect(changes.map(({ text }) => text)).toEqual(['nghỉ (Chuyển trụ sở)'])
    expect(lines.map(({ days }) => days)).toEqual([
      'Thứ Hai – Thứ Sáu',
      'Thứ Bảy, Chủ Nhật',
      'Thứ Bảy thứ hai của tháng',
      'Theo lịch hẹn',
    ])
  })

  test('are left alone by strangers and by the people of others', async () => {
    const body = { hoursChanges: [], followsHolidays: true, openingHours: [], monthlyHours: [] }
    for (const person of [null, ofAgency])
      expect(DENIED).toContain((await ask(person, 'PATCH', `/agencies/${other}`, body)).status)
    expect(DENIED).toContain((await ask(null, 'PATCH', `/agencies/${own}`, body)).status)
    expect((await ask(null, 'GET', `/agencies/${own}`)).json).toMatchObject(theirs)
  })

  test('change pages at the midnight from which a notice is shown, and once it is over', async () => {
    const spanOf = (day: string) => {
      const until = startOfDay(day)
      return { after: new Date(until.getTime() - 1000), until }
    }
    const idsAt = async (day: string) =>
      (await listTurns(payload, spanOf(day))).filter(({ slug }) => slug === 'agencies').map(({ id }) => id)
    expect(await idsAt(addDays(soon, -13))).toEqual([own])
    expect(await idsAt(addDays(soon, -12))).toEqual([])
    expect(await idsAt(addDays(soon, 1))).toEqual([own])
  })
})

describe('public holidays', () => {
  let id: string

  test('are kept by the provincial desk and read by everybody', async () => {
    const made = await ask(desk, 'POST', '/holidays', { name: 'Quốc khánh', kind: 'off', from: '2027-09-02' })
    expect(made.status).toBe(201)
    id = made.json.doc.id
    expect((await ask(desk, 'PATCH', `/holidays/${id}`, { to: '2027-09-03' })).status).toBe(200)
    expect((await ask(null, 'GET', '/holidays')).json.docs).toMatchObject([
      { name: 'Quốc khánh', kind: 'off' },
    ])
  })

  test('are changed by nobody else, and deleted by administrators alone', async () => {
    const body = { name: 'Khác', kind: 'off', from: '2027-09-05' }
    for (const person of [null, ofAgency]) {
      expect(DENIED).toContain((await ask(person, 'POST', '/holidays', body)).status)
      expect(DENIED).toContain((await ask(person, 'PATCH', `/holidays/${id}`, body)).status)
      expect(DENIED).toContain((await ask(person, 'DELETE', `/holidays/${id}`)).status)
    }
    expect(DENIED).toContain((await ask(desk, 'DELETE', `/holidays/${id}`)).status)
    expect((await ask(null, 'GET', `/holidays/${id}`)).json).toMatchObject({ name: 'Quốc khánh' })
    expect((await ask(admin, 'DELETE', `/holidays/${id}?count=1`)).status).toBe(200)
  })
})
