import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { expireKept } from '../../../site/data/kept.ts'
import { toAgency } from '../../../site/views/agencies.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { setPortal } from '../../support/portal.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let agency: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  const { token } = await signIn(payload, 'admin')
  const post = async (body: object) => {
    const { status, json } = await rest(payload, { method: 'POST', path: '/units', token, body })
    expect(status).toBe(201)
    return String(json.doc.id)
  }
  const province = await post({
    fullName: 'Tỉnh Thử',
    name: 'Thử',
    code: '99',
    type: 'Tỉnh',
    tier: 'province',
  })
  await setPortal(payload, { unit: province })
  const commune = { type: 'Xã', tier: 'commune', parent: province }
  const former = [{ name: 'Xã Cũ Kỹ', until: '2026-12-31T12:00:00.000Z' }]
  await post({
    ...{ ...commune, fullName: 'Xã Tương Lai', name: 'Tương Lai', code: '99950' },
    ...{ validFrom: '2027-01-01T12:00:00.000Z', predecessors: former },
  })
  const ending = await post({
    ...{ ...commune, fullName: 'Xã Sắp Giải Thể', name: 'Sắp Giải Thể', code: '99951' },
    validTo: '2026-12-31T12:00:00.000Z',
  })
  await post({ ...commune, fullName: 'Xã Lâu Dài', name: 'Lâu Dài', code: '99952' })
  const made = await make(payload, 'agencies', 'published', { name: 'UBND xã', unit: ending })
  agency = (made as unknown as { slug: string }).slug
})
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  expireKept()
})
afterEach(() => vi.useRealTimers())
afterAll(() => running.stop())

const names = async () => {
  const { listUnits } = await import('../../../site/data/units.ts')
  return (await listUnits()).map(({ fullName }) => fullName)
}

test.each([
  ['2026-11-29T05:00:00Z', ['Xã Sắp Giải Thể', 'Xã Lâu Dài']],
  ['2026-12-31T16:59:59Z', ['Xã Sắp Giải Thể', 'Xã Lâu Dài']],
  ['2026-12-31T17:00:00Z', ['Xã Tương Lai', 'Xã Lâu Dài']],
  ['2027-06-01T00:00:00Z', ['Xã Tương Lai', 'Xã Lâu Dài']],
])('at %s the units are %j', async (now, units) => {
  vi.setSystemTime(now)
  expect(await names()).toEqual(units)
})

test('a list that was kept over midnight changes with the day', async () => {
  vi.setSystemTime('2026-12-31T16:59:58Z')
  expect(await names()).toContain('Xã Sắp Giải Thể')
  vi.setSystemTime('2026-12-31T17:00:00Z')
  expect(await names()).not.toContain('Xã Sắp Giải Thể')
})

test('an agency names its unit as long as there is one', async () => {
  const { findAgency } = await import('../../../site/data/agencies.ts')
  const unitAt = async (now: string) => {
    vi.setSystemTime(now)
    return toAgency((await findAgency(agency, 'vi'))!, 'vi', []).unit?.name
  }
  expect(await unitAt('2026-12-31T16:00:00Z')).toBe('Xã Sắp Giải Thể')
  expect(await unitAt('2026-12-31T17:00:00Z')).toBeUndefined()
})

test('a former name leads to the new unit from its first day', async () => {
  const { searchPortal } = await import('../../../site/data/search.ts')
  let asked = 0
  // Equal searches within a second share their answer.
  const renamedAt = async (now: string) => {
    vi.setSystemTime(now)
    expireKept()
    return (await searchPortal({ query: `xã cũ kỹ${' '.repeat(++asked)}` })).renamed
  }
  expect(await renamedAt('2026-12-31T16:00:00Z')).toEqual([])
  expect(await renamedAt('2026-12-31T17:00:02Z')).toEqual([{ old: 'xã cũ kỹ', now: 'Xã Tương Lai' }])
})
