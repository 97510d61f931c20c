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
  vi.useFakeTimers({ toFake: ['Date'] })
  expireKept()
})
afterEach(() => vi.useRealTimers())
afterAll(() => running.stop())

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
