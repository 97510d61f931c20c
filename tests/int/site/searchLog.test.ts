import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { expireKept } from '../../../site/data/kept.ts'
import { startPayload, type Running } from '../../support/payload.ts'

let running: Running
let payload: Payload
let site: typeof import('../../../site/data/searchLog.ts') &
  typeof import('../../../site/data/missing.ts') &
  typeof import('../../../site/data/search.ts')

const open = { depth: 0, overrideAccess: true } as const
const request = (headers = {}, method = 'GET') =>
  new Request('http://cong.example/tim-kiem', { method, headers })
const result = (normal: string, total = 0, page = 1) => ({ ...site.findNothing(normal, page), normal, total })
const from = (q: string) => ({ referer: `http://cong.example/tim-kiem?q=${encodeURIComponent(q)}` })
const vi = { locale: 'vi' as const }

async function written() {
  await site.flushSearchLog()
  return (await payload.find({ collection: 'search-log', sort: 'createdAt', pagination: false, ...open }))
    .docs
}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  site = {
    ...(await import('../../../site/data/searchLog.ts')),
    ...(await import('../../../site/data/missing.ts')),
    ...(await import('../../../site/data/search.ts')),
  }
})
beforeEach(async () => {
  await site.flushSearchLog()
  await payload.delete({ collection: 'search-log', where: { id: { exists: true } }, ...open })
})
afterAll(() => running.stop())

test('searches, what was searched next, and opened results reach the log', async () => {
  site.countSearch(request(), result('làm sổ đỏ'), vi)
  site.countSearch(request(from('làm sổ đỏ')), result('đất đai', 12), vi)
  site.countClick(request({}, 'POST'), {
    query: ' Đất  ĐAI',
    type: '',
    locale: 'vi',
    kind: 'result',
    rank: 2,
  })
  const docs = await written()
  expect(docs).toMatchObject([{ kind: 'batch', searches: 2 }])
  expect(docs[0]!.entries).toMatchObject([
    { query: 'làm sổ đỏ', searches: 1, zero: 1, refined: [{ query: 'đất đai', count: 1 }] },
    { query: 'đất đai', searches: 1, zero: 0, hits: 12, clicks: [{ kind: 'result', rank: 2, count: 1 }] },
  ])
})

test('what goes on with a search is not another one', async () => {
  site.countSearch(request(from('làm sổ đỏ')), result('làm sổ đỏ', 5), { ...vi, type: 'procedures' })
  site.countSearch(request(), result('làm sổ đỏ', 25, 2), vi)
  site.countSearch(request(), result('làm sổ đỏ', 5), {
    ...vi,
    type: 'procedures',
    filters: { field: ['x'] },
  })
  site.countSearch(request({ 'user-agent': 'Googlebot/2.1' }), result('làm sổ đỏ', 5), vi)
  site.countSearch(request({}, 'HEAD'), result('làm sổ đỏ', 5), vi)
  site.countSearch(request(), result('', 0), vi)
  expect(await written()).toEqual([])
})

test('what may name a person is never written, not even as what was searched next', async () => {
  const secret = 'cccd 012345678901'
  site.countSearch(request(), result(secret), vi)
  site.countSearch(request(from(secret)), result('căn cước', 3), vi)
  site.countSearch(request(from('căn cước')), result(secret), vi)
  site.countClick(request({}, 'POST'), { query: secret, type: '', locale: 'vi', kind: 'result', rank: 1 })
  expect((await site.sendMissing({ query: 'a', note: `Tra ${secret}`, problem: null })).problem).toBe(
    'personal',
  )
  expect((await site.sendMissing({ query: secret, note: 'Mẫu đơn', problem: null })).problem).toBeNull()
  const docs = await written()
  expect(JSON.stringify(docs)).not.toContain('012345678901')
  expect(docs).toHaveLength(2)
  expect(docs[0]!.notes).toEqual([{ query: '', text: 'Mẫu đơn' }])
  expect(docs[1]!.entries).toMatchObject([
    { query: 'căn cước', searches: 1, refined: [{ query: '', count: 1 }] },
  ])
})

test('nothing about the reader is written', async () => {
  const traces = { cookie: 'a=vet-tich', 'user-agent': 'vet-tich', 'x-forwarded-for': '203.0.113.9' }
  site.countSearch(request({ ...traces, ...from('vết') }), result('khai sinh', 1), vi)
  expect(JSON.stringify(await written())).not.toMatch(/vet-tich|203\.0\.113/)
})

test('nothing is written when the settings say off', async () => {
  const log = (enabled: boolean) =>
    payload.updateGlobal({ slug: 'search-settings', data: { log: { enabled, keepDays: 90 } }, ...open })
  await log(false)
  expireKept()
  site.countSearch(request(), result('khai sinh', 1), vi)
  expect(await written()).toEqual([])
  await log(true)
  expireKept()
  expect(await written()).toEqual([])
})

test('a note that cannot be stored is given back', async () => {
  const { create } = payload
  payload.create = () => Promise.reject(Object.assign(new Error('full'), { code: 'SQLITE_FULL' }))
  const sent = await site.sendMissing({ query: 'a', note: 'Mẫu đơn', problem: null })
  payload.create = create
  expect(sent).toMatchObject({ problem: 'away', note: 'Mẫu đơn' })
})
