import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let publisher: Person

beforeAll(async () => {
  running = await startPayload({ LOG_LEVEL: 'fatal' })
  payload = running.payload
  publisher = await signIn(payload, 'publisher')
})
afterAll(() => running.stop())

const send = (csv: string, { query = '', who = publisher as Person | null, type = 'text/csv' } = {}) =>
  rest(payload, {
    ...{ method: 'POST', path: `/redirects/csv${query}`, body: new TextEncoder().encode(csv) },
    ...{ headers: { 'content-type': type }, ...(who && { token: who.token }) },
  })
const list = async () =>
  (await payload.find({ collection: 'redirects', sort: 'from', limit: 0, depth: 0, overrideAccess: true }))
    .docs
const outcomes = (json: { lines: { line: number; outcome: string }[] }) =>
  json.lines.map(({ line, outcome }) => [line, outcome])

test('a dry run names each wrong line and stores nothing; a real one stores all or none', async () => {
  const { slug } = (await make(payload, 'news', 'published', { slug: 'tin-dich' })) as unknown as {
    slug: string
  }
  const csv = [
    'from,to,reason,note',
    `/cu/1.aspx,/tin-tuc/${slug},,từ cổng cũ`,
    '/cu/2.aspx,/thu-tuc?linh-vuc=x,,',
    '/cu/3.aspx,,Đã lỗi thời,',
    'khong-phai-duong-dan,/thu-tuc,,',
    `/tin-tuc/${slug},/thu-tuc,,`,
    '/cu/4.aspx,/khong-co-trang-nay,,',
    '/cu/5.aspx,/cu/6.aspx,,',
    '/cu/6.aspx,/cu/5.aspx,,',
    '/cu/1.aspx/,/van-ban,,',
    '/cu/7.aspx,https://evil.example/,,',
    '/cu/8.aspx,javascript:alert(1),,',
  ]
  const dry = await send(csv.join('\n'), { query: '?dryRun=true' })
  expect(dry.status).toBe(200)
  expect(outcomes(dry.json)).toEqual([
    ...[2, 3, 4].map((line) => [line, 'added']),
    ...[5, 6, 7, 8, 9, 10, 11, 12].map((line) => [line, 'refused']),
  ])
  for (const { outcome, reason } of dry.json.lines)
    if (outcome === 'refused') expect(reason).toMatch(/\p{L}/u)
  const stopped = await send(csv.join('\n'))
  expect(stopped.json).toMatchObject({ dryRun: false, added: 0 })
  expect(await list()).toEqual([])
  const right = csv.slice(0, 4).join('\n')
  expect((await send(right)).json).toMatchObject({ added: 3, refused: 0 })
  expect((await list()).map(({ from, kind }) => [from, kind])).toEqual([
    ['/cu/1.aspx', 'document'],
    ['/cu/2.aspx', 'address'],
    ['/cu/3.aspx', 'gone'],
  ])
  expect((await send(right)).json).toMatchObject({ added: 0, left: 3 })
})

test('what was exported leads on as before when it is imported again', async () => {
  const before = await list()
  const file = await rest(payload, { method: 'GET', path: '/redirects/csv', token: publisher.token })
  expect(file.headers.get('content-type')).toContain('text/csv')
  expect((await send(String(file.json))).json).toMatchObject({ left: before.length, refused: 0 })
  expect((await send('from,to\n/cu/3.aspx,/van-ban\n')).json).toMatchObject({ changed: 1 })
})

test('what the system noted is not overwritten', async () => {
  const { id } = await make(payload, 'pages', 'published', { slug: 'trang-doi-cho' })
  const data = { slug: 'trang-cho-moi', _status: 'published' } as never
  await payload.update({ collection: 'pages', id: String(id), data, depth: 0, overrideAccess: true })
  expect((await send('from,to\n/gioi-thieu/trang-doi-cho,/thu-tuc\n')).json).toMatchObject({ refused: 1 })
})

test('only the publishers of the province import, and staff who read all export', async () => {
  for (const role of ['author', 'subEditor', 'auditor'] as const)
    expect((await send('from,to\n/x,/thu-tuc\n', { who: await signIn(payload, role) })).status).toBe(403)
  const { id } = await make(payload, 'agencies', 'published')
  const ofAgency = await signIn(payload, 'publisher', 'co-quan@test.example', String(id))
  expect((await send('from,to\n/x,/thu-tuc\n', { who: ofAgency })).status).toBe(403)
  expect((await send('from,to\n/x,/thu-tuc\n', { who: null })).status).toBe(401)
  const read = (token?: string) =>
    rest(payload, { method: 'GET', path: '/redirects/csv', ...(token && { token }) })
  expect((await read()).status).toBe(401)
  expect((await read(ofAgency.token)).status).toBe(403)
})

test('what is no such file is refused in words', async () => {
  for (const [csv, options, status] of [
    ['from,to\n/x,/thu-tuc\n', { type: 'application/json' }, 415],
    ['', {}, 400],
    ['a,b\n1,2\n', {}, 400],
    ['from,to\n', {}, 400],
    [`from,to\n${'/x,/thu-tuc\n'.repeat(2001)}`, {}, 413],
  ] as const) {
    const answer = await send(csv, options)
    expect(answer.status).toBe(status)
    expect(answer.json.errors[0].message).toMatch(/\p{L}/u)
  }
})
