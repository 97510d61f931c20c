import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { expireKept } from '../../../site/data/kept.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'

const HANDOVER = '2026-12-01T00:00:00.000Z'

let running: Running
let payload: Payload
let searches = 0

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  const pin = async (name: string, span: object) => {
    const page = await make(payload, 'pages', 'published', { title: name })
    const results = [{ relationTo: 'pages', value: page.id }]
    const data = { queries: [{ text: 'lễ hội' }], results, ...span } as never
    await payload.create({ collection: 'best-bets', data, depth: 0, overrideAccess: true })
  }
  await pin('Mùa thu', { until: HANDOVER })
  await pin('Mùa đông', { from: HANDOVER })
})
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T12:00:00.000Z') })
  expireKept()
})
afterEach(() => vi.useRealTimers())
afterAll(() => running.stop())

test('an answer stands above a longer question of which its search is the main part, in its language', async () => {
  const page = await make(payload, 'pages', 'published', { title: 'Phản ánh, kiến nghị' })
  const bet = { queries: [{ text: 'ổ gà' }], isWithin: true, answer: 'Báo xã.', phone: '0214 3000 001' }
  await payload.create({
    collection: 'best-bets',
    data: { ...bet, results: [{ relationTo: 'pages', value: String(page.id) }] },
    depth: 0,
    locale: 'vi',
    overrideAccess: true,
  })
  const { searchPortal } = await import('../../../site/data/search.ts')
  const asked = await searchPortal({ query: 'có ổ gà ở đâu đó' })
  expect(asked).toMatchObject({ answer: { text: 'Báo xã.', phone: '0214 3000 001' }, isWeak: false })
  expect(asked.pinned.map(({ title }) => title)).toEqual(['Phản ánh, kiến nghị'])
  expect((await searchPortal({ query: 'ổ gà', locale: 'en' })).answer).toBeNull()
  const other = await searchPortal({ query: 'nuôi ổ gà đẻ trứng theo tiêu chuẩn VietGAHP' })
  expect([other.answer, other.pinned]).toEqual([null, []])
})

async function pinnedAt(now: string) {
  const { searchPortal } = await import('../../../site/data/search.ts')
  vi.setSystemTime(now)
  // Equal searches within a second share their answer: each is asked in a way of its own.
  const { pinned } = await searchPortal({ query: `lễ hội${' '.repeat(++searches)}` })
  return pinned.map(({ title }) => title)
}

test('what is pinned changes at its moments, also when one ends as another begins', async () => {
  expect(await pinnedAt('2026-11-30T23:59:59.999Z')).toEqual(['Mùa thu'])
  expect(await pinnedAt('2026-12-01T00:00:11.000Z')).toEqual(['Mùa đông'])
})
