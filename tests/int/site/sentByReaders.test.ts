import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { today } from '../../../cms/content/day.ts'
import { expireKept } from '../../../site/data/kept.ts'
import { make } from '../../support/content.ts'
import { countStored } from '../../support/countStored.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

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

test("readers' reports reach those responsible, and a check by one of them is told in their place", async () => {
  const { sendLinkReport, unlessAway } = await import('../../../site/data/linkReports.ts')
  const { findFilingPlaces } = await import('../../../site/data/filingPlaces.ts')
  const { listReportedHosts } = await import('../../../site/data/reportedHosts.ts')
  const { tendLinkReports } = await import('../../../cms/linkReports/tend.ts')
  const { reportTasksFor } = await import('../../../cms/linkReports/tasks.ts')
  const agency = String((await make(payload, 'agencies', 'published')).id)
  const own = await signIn(payload, 'author', 'cua-minh@test.example', agency)
  const stranger = await signIn(payload, 'author', 'noi-khac@test.example', agency)
  const [desk, auditor] = [await signIn(payload, 'publisher'), await signIn(payload, 'auditor')]
  const accountOf = async ({ id }: Person) =>
    ({ ...(await payload.findByID({ collection: 'users', id, ...open })), collection: 'users' }) as never
  const procedure = String((await make(payload, 'procedures', 'published', { name: 'Thủ tục bị báo' })).id)
  const point = await payload.create({
    ...{ collection: 'entry-points', overrideAccess: true, depth: 0 },
    data: { procedure, channel: 'online', enabled: true, owner: own.id, _status: 'published' } as never,
  })
  const key = `entry-points/${point.id}`
  const place = { key, host: 'nop.example', procedure: { id: procedure, code: '9.000001' } }
  const form = { place: key, kind: 'closed', sentence: '', isTrapped: false, problem: null } as const
  const send = async (client: string, more: object = {}) => {
    const { end, problem } = await sendLinkReport({ ...form, ...more }, place, client)
    return end ?? problem
  }
  const told = async () => {
    await tendLinkReports(payload)
    expireKept()
    return findFilingPlaces(procedure)
  }
  const stored = async () =>
    (await rest(payload, { method: 'GET', path: '/link-reports?limit=0', token: desk.token })).json
      .docs as Record<string, unknown>[]
  const route = (person: Person | null, method: 'GET' | 'POST' = 'GET') =>
    rest(payload, {
      ...{ method, path: `/entry-points/${point.id}/link-reports` },
      ...(person && { token: person.token }),
    })

  // One address alone does not make it suspected, however often it reports; programs are not heard at all.
  expect(await send('10.1.1.1', { sentence: 'Trang trắng, gọi tôi 0912345678' })).toBe('kept')
  expect(await send('10.1.1.1')).toBe('kept')
  expect(await send('10.1.1.9', { isTrapped: true })).toBe('kept')
  expect(await send('10.1.1.9', { kind: null, problem: 'noKind' })).toBe('noKind')
  expect((await sendLinkReport(form, undefined, '10.1.1.9')).problem).toBe('noPlace')
  expect(await told()).toEqual([])
  expect((await listReportedHosts()).size).toBe(0)
  expect((await stored()).map(({ sentence, isRepeat }) => [sentence, isRepeat])).toEqual(
    expect.arrayContaining([
      ['Trang trắng, gọi tôi …', false],
      [null, true],
    ]),
  )
  expect(Object.keys((await stored())[0]!)).not.toEqual(expect.arrayContaining(['createdAt']))
  expect(JSON.stringify(await stored())).not.toContain('10.1.1')

  expect(await send('10.1.1.2', { kind: 'elsewhere' })).toBe('kept')
  const day = today()
  expect(await told()).toEqual([{ key, procedure, reportedSince: day, checkedOn: null }])
  expect([...(await listReportedHosts())]).toEqual([['nop.example', 2]])
  for (const person of [own, desk])
    expect(await reportTasksFor(payload, await accountOf(person))).toMatchObject([
      { id: String(point.id), title: 'Thủ tục bị báo', count: 3, sentences: ['Trang trắng, gọi tôi …'] },
    ])
  expect(await reportTasksFor(payload, await accountOf(stranger))).toEqual([])
  for (const person of [null, stranger]) {
    expect((await route(person)).status).toBe(403)
    expect((await route(person, 'POST')).status).toBe(403)
    const list = { method: 'GET', path: '/link-reports', ...(person && { token: person.token }) } as const
    expect((await rest(payload, list)).status).toBe(403)
  }
  expect((await route(auditor)).json).toMatchObject({ mayCheck: false, reportedSince: day })
  expect((await route(auditor, 'POST')).status).toBe(403)

  const { json } = await route(own, 'POST')
  expect(json).toMatchObject({ reported: null, reportedSince: null, checkedOn: day, mayCheck: true })
  expect(await told()).toEqual([{ key, procedure, reportedSince: null, checkedOn: day }])
  expect((await listReportedHosts()).size).toBe(0)
  expect(await reportTasksFor(payload, await accountOf(desk))).toEqual([])
  const { docs: acts } = await payload.find({
    ...{ collection: 'audit-log', where: { action: { equals: 'link-checked' } }, overrideAccess: true },
  })
  expect(acts).toMatchObject([{ document: String(point.id), actor: own.id }])
  const places = await rest(payload, { method: 'GET', path: '/filing-places' })
  expect(places.json.docs[0]).toMatchObject({ checkedOn: day })
  expect(places.json.docs[0]).not.toHaveProperty('byName')

  // Two more readers after that make it suspected again; a flood is cut off, and old reports are forgotten.
  for (const last of [3, 4]) expect(await send(`10.1.1.${last}`)).toBe('kept')
  expect(await told()).toMatchObject([{ reportedSince: day, checkedOn: day }])
  const ends = []
  for (let last = 5; last < 24; last += 1) ends.push(await send(`10.1.1.${last}`))
  expect(ends.slice(0, 13)).not.toContain('full')
  expect(ends.at(-1)).toMatch(/full|tooMany/)
  for (let times = 0; times < 5; times += 1) await send('10.1.2.1')
  expect(await send('10.1.2.1')).toBe('tooMany')
  await tendLinkReports(payload, new Date(Date.now() + 8 * 86_400_000))
  expect((await told()).length).toBe(1)
  await tendLinkReports(payload, new Date(Date.now() + 90 * 86_400_000))
  expect(await stored()).toEqual([])
  await expect(unlessAway(() => Promise.reject(new Error('x')))).rejects.toThrow('x')
  expect(await unlessAway(() => Promise.reject(Object.assign(new Error(), { status: 503 })))).toBeUndefined()
})

test('a proof counts once for all processes until it is forgotten, and twice for the same form', async () => {
  const { spendProof } = await import('../../../site/data/guard/spend.ts')
  const { checkGuard, checkLimits, offerGuard } = await import('../../../site/data/guard/guard.ts')
  const { forgetSpentProofs } = await import('../../../cms/spentProofs/forget.ts')
  const expires = new Date(Date.now() + 60_000)
  expect(await Promise.all([1, 2, 3].map(() => spendProof({ nonce: 'a', expires })))).toEqual(
    expect.arrayContaining([true, false, false]),
  )
  expect(await spendProof({ nonce: 'b', expires }, 'form-1')).toBe(true)
  expect(await spendProof({ nonce: 'b', expires }, 'form-1')).toBe(true)
  expect(await spendProof({ nonce: 'b', expires }, 'form-2')).toBe(false)
  await forgetSpentProofs(payload)
  expect(await spendProof({ nonce: 'a', expires })).toBe(false)
  await forgetSpentProofs(payload, new Date(expires.getTime() + 1000))
  expect(await countStored(payload, 'spent-proofs')).toBe(0)

  const { left, right, isMinus, token } = (await offerGuard('thu')).question
  const answer = isMinus ? left - right : left + right
  const sent = { isTrapped: false, solution: '', token, answer }
  const check = (more: object = {}, client = '10.2.0.1') =>
    checkGuard({ ...sent, ...more }, { action: 'thu', client })
  expect(await check({ isTrapped: true })).toEqual({ problem: 'unsolved' })
  expect(await check({ answer: answer + 1 })).toEqual({ problem: 'unsolved' })
  expect(await check()).toEqual({ problem: null })
  expect(await check()).toEqual({ problem: 'unsolved' })
  for (let times = 0; times < 3; times += 1) await check()
  expect(await check()).toMatchObject({ problem: 'tooMany', waitSeconds: expect.any(Number) as number })
  expect(await check({}, '10.2.0.2')).toEqual({ problem: 'unsolved' })
  expect(checkLimits({ isTrapped: false }, '10.2.0.3')).toEqual({ problem: null })
})
