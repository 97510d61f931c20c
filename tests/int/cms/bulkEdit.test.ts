import type { CollectionSlug, Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person
let publisher: Person
let author: Person
let ofHealth: Person
let health: string
let schools: string
let provider: string

const all = { depth: 0, overrideAccess: true } as const

beforeAll(async () => {
  running = await startPayload({ LOG_LEVEL: 'fatal' })
  payload = running.payload
  const agency = async (name: string) => String((await make(payload, 'agencies', 'published', { name })).id)
  health = await agency('Sở Y tế')
  schools = await agency('Sở Giáo dục')
  provider = await put('service-providers', 'published', {
    name: 'Cổng mẫu',
    allowedHosts: [{ host: 'mau.example' }],
  })
  admin = await signIn(payload, 'admin')
  publisher = await signIn(payload, 'publisher')
  author = await signIn(payload, 'author')
  ofHealth = await signIn(payload, 'publisher', 'yte@test.example', health)
})
afterAll(() => running.stop())

const put = async (type: string, status: 'draft' | 'published', data: object = {}) =>
  String((await make(payload, type, status, data as never)).id)
const read = (collection: string, id: string, draft = false) =>
  payload.findByID({
    ...{ collection: collection as CollectionSlug, id, draft, trash: true, disableErrors: true, ...all },
  }) as unknown as Promise<Record<string, unknown>>
const fieldOf = async (name: string) =>
  String((await payload.create({ collection: 'fields', data: { name } as never, ...all })).id)
const post = (path: string, who: Person | null, body: object = {}) =>
  rest(payload, { method: 'POST', path, body, ...(who && { token: who.token }) })

type Ask = { ids?: string[]; where?: object; change: object; collection?: string; typed?: string }
const ask = (given: Ask) => ({ collection: 'procedures', ...given })
const plan = async (given: Ask, who = publisher) => (await post('/bulk-edit/plan', who, ask(given))).json

async function finish(id: string, who: Person) {
  for (let turn = 0; turn < 50; turn += 1) {
    const { status, json } = await post(`/runs/${id}/continue`, who)
    expect({ status, json }).toMatchObject({ status: 200 })
    if (json.run.state === 'done' || json.run.state === 'undone') return json
  }
  throw new Error('the run does not end')
}

/** Carries a change out. @returns the id of the run and how far it came */
async function run(given: Ask, who = publisher) {
  const { count } = await plan(given, who)
  const { status, json } = await post('/bulk-edit', who, { ...ask(given), expected: count })
  expect(status).toBe(200)
  return { id: json.id as string, ...(await finish(json.id, who)) }
}
async function undo(id: string, who = publisher) {
  expect((await post(`/runs/${id}/undo`, who)).status).toBe(200)
  return finish(id, who)
}
const audited = async (action: string, document: string) =>
  (
    await payload.find({
      ...{
        collection: 'audit-log',
        where: { and: [{ action: { equals: action } }, { document: { equals: document } }] },
      },
      ...{ pagination: false, ...all },
    })
  ).totalDocs

const replaceHealth = () => ({
  kind: 'agencies',
  list: 'implementingAgencies',
  how: 'replace',
  agency: health,
  by: schools,
})

describe('changing many procedures', () => {
  test('says what changes and what does not and why, keeps what is public and what is not, and is undone', async () => {
    const [shown, draft] = [
      await put('procedures', 'published', { implementingAgencies: [health] }),
      await put('procedures', 'draft', { implementingAgencies: [health] }),
    ]
    const pending = await put('procedures', 'published', { implementingAgencies: [health] })
    await payload.update({
      collection: 'procedures',
      id: pending,
      data: { summary: 'Đang sửa' },
      draft: true,
      ...all,
    })
    const same = await put('procedures', 'published', { implementingAgencies: [schools] })
    const ids = [shown, draft, pending, same]
    const { lines, count } = await plan({ ids, change: replaceHealth() })
    expect(count).toBe(3)
    const of = (id: string) => lines.find(({ document }: { document: string }) => document === id)
    expect(of(shown)).toMatchObject({
      becomes: 'published',
      changes: [{ label: 'Cơ quan thực hiện', before: 'Sở Y tế', after: 'Sở Giáo dục' }],
    })
    expect([of(draft).becomes, of(pending).becomes]).toEqual(['draft', 'pending'])
    expect(of(same).reason).toContain('không có gì để đổi')

    const done = await run({ ids, change: replaceHealth() })
    expect(done.counts).toMatchObject({ done: 3, refused: 1, failed: 0 })
    expect(await read('procedures', shown)).toMatchObject({
      implementingAgencies: [schools],
      _status: 'published',
    })
    expect(await read('procedures', draft)).toMatchObject({
      implementingAgencies: [schools],
      _status: 'draft',
    })
    expect(await read('procedures', pending)).toMatchObject({
      implementingAgencies: [health],
      _status: 'published',
    })
    expect(await read('procedures', pending, true)).toMatchObject({
      implementingAgencies: [schools],
      summary: 'Đang sửa',
    })
    expect(await audited('update', shown)).toBe(1)
    expect(await audited('bulk', done.id)).toBe(2)

    await payload.update({ collection: 'procedures', id: draft, data: { implementingAgencies: [] }, ...all })
    const undone = await undo(done.id)
    expect(undone.counts).toMatchObject({ undone: 2, kept: 1 })
    expect(await read('procedures', shown)).toMatchObject({
      implementingAgencies: [health],
      _status: 'published',
    })
    expect(await read('procedures', draft)).toMatchObject({ implementingAgencies: [] })
    expect(await read('procedures', pending, true)).toMatchObject({
      implementingAgencies: [health],
      summary: 'Đang sửa',
    })
    expect((await post(`/runs/${done.id}/undo`, publisher)).status).toBe(409)
    expect(await audited('bulk-undo', done.id)).toBe(2)
  })

  test('chooses all of a filter, and refuses what would leave one without agencies', async () => {
    const field = await fieldOf('Y tế')
    const [only, both] = [
      await put('procedures', 'published', { field, implementingAgencies: [health] }),
      await put('procedures', 'published', { field, implementingAgencies: [health, schools] }),
    ]
    const where = { field: { equals: field } }
    const change = { kind: 'agencies', list: 'implementingAgencies', how: 'remove', agency: health }
    const { lines, count } = await plan({ where, change })
    expect(count).toBe(1)
    expect(lines.find(({ document }: { document: string }) => document === only).reason).toContain('63/2010')
    await run({ where, change })
    expect((await read('procedures', both)).implementingAgencies).toEqual([schools])
    const other = await fieldOf('Giáo dục')
    await run({ where, change: { kind: 'field', value: other } })
    expect([(await read('procedures', only)).field, (await read('procedures', both)).field]).toEqual([
      other,
      other,
    ])
    expect(
      (await post('/bulk-edit/plan', publisher, ask({ where: { khong: { co: 1 } }, change }))).status,
    ).toBe(400)
  })

  test('of an author is saved as drafts, of a person without rights not at all', async () => {
    const shown = await put('procedures', 'published', { implementingAgencies: [health] })
    const given = { ids: [shown], change: replaceHealth() }
    expect((await plan(given, author)).lines[0].becomes).toBe('draft')
    await run(given, author)
    expect(await read('procedures', shown)).toMatchObject({
      implementingAgencies: [health],
      _status: 'published',
    })
    expect(await read('procedures', shown, true)).toMatchObject({
      implementingAgencies: [schools],
      _status: 'draft',
    })
    const theirs = {
      ...given,
      ids: [await put('procedures', 'published', { implementingAgencies: [health] })],
    }
    expect((await plan(theirs, ofHealth)).lines[0].reason).toContain('không được sửa')
    const auditor = await signIn(payload, 'auditor')
    for (const who of [null, auditor])
      for (const path of ['/bulk-edit/plan', '/bulk-edit'])
        expect((await post(path, who, ask(given))).status).toBe(403)
  })

  test('is stored only as it was seen, and seen only by its maker and readers of all', async () => {
    const ids = [await put('procedures', 'draft', { implementingAgencies: [health] })]
    const given = ask({ ids, change: replaceHealth() })
    expect((await post('/bulk-edit', publisher, { ...given, expected: 2 })).status).toBe(409)
    const { id } = await run({ ids, change: replaceHealth() })
    for (const path of [`/runs/${id}/continue`, `/runs/${id}/undo`])
      expect((await post(path, ofHealth)).status).toBe(403)
    expect((await rest(payload, { method: 'GET', path: `/runs/${id}/progress` })).status).toBe(403)
    expect((await post('/runs/khong-co/undo', publisher)).status).toBe(404)
  })
})

describe('entry points', () => {
  test('are added, moved, switched off and removed, each undone', async () => {
    const procedure = await put('procedures', 'published', {})
    const points = async () =>
      (
        await payload.find({
          ...{ collection: 'entry-points', where: { procedure: { equals: procedure } }, ...all },
        })
      ).docs
    const target = { provider, url: '' }
    const added = await run({
      ids: [procedure],
      change: { kind: 'addPoint', agency: health, channel: 'online', target },
    })
    expect(await points()).toMatchObject([{ agency: health, provider, enabled: true, _status: 'published' }])
    const [point] = await points()
    const change = {
      kind: 'movePoint',
      which: { agency: health },
      target: { provider, url: 'https://la.example/x' },
    }
    const refused = await post('/bulk-edit/plan', publisher, ask({ ids: [procedure], change }))
    expect(refused.status).toBe(400)
    change.target.url = 'https://mau.example/x'
    await run({ ids: [procedure], change })
    expect(await points()).toMatchObject([{ url: 'https://mau.example/x', _status: 'published' }])
    const state = { enabled: false, disabledReason: 'Bảo trì' }
    const off = await run({ ids: [procedure], change: { kind: 'switchPoint', which: {}, state } })
    expect(await points()).toMatchObject([state])
    await undo(off.id)
    expect(await points()).toMatchObject([{ enabled: true }])
    // The run that added it is not undone: the address was changed since.
    expect((await undo(added.id)).counts).toMatchObject({ kept: 1, undone: 0 })

    const removal = { ids: [procedure], change: { kind: 'removePoint', which: {} } }
    expect((await plan(removal)).lines[0].reason).toContain('quản trị hệ thống')
    const body = { ...ask(removal), expected: 1 }
    expect((await post('/bulk-edit', admin, body)).status).toBe(400)
    const { json } = await post('/bulk-edit', admin, { ...body, typed: '1' })
    await finish(json.id, admin)
    expect((await read('entry-points', String(point!.id))).deletedAt).toBeTruthy()
    await undo(json.id, admin)
    expect(await points()).toMatchObject([{ url: 'https://mau.example/x', _status: 'published' }])
  })
})

test('the province alone gives documents another owner', async () => {
  const ids = [
    await put('news', 'published', { agency: health }),
    await put('news', 'draft', { agency: health }),
  ]
  const given = { collection: 'news', ids, change: { kind: 'owner', value: schools } }
  expect((await plan(given, ofHealth)).lines[0].reason).toContain('cổng tỉnh')
  const { counts } = await run(given)
  expect(counts).toMatchObject({ done: 2 })
  expect(await read('news', ids[0]!)).toMatchObject({ agency: schools, _status: 'published' })
  expect(await read('news', ids[1]!)).toMatchObject({ agency: schools, _status: 'draft' })
})

test('procedures and owners are changed together in no other way', async () => {
  const id = await put('procedures', 'draft')
  const patch = (path: string, body: object) =>
    rest(payload, { method: 'PATCH', path: `${path}?where[id][in]=${id}`, token: admin.token, body })
  expect((await patch('/procedures', { nationalId: 'x' })).status).toBe(400)
  expect((await patch('/news', { agency: health })).status).toBe(400)
  expect((await patch('/news', { lead: 'Đoạn dẫn' })).status).toBe(200)
})

test('a run whose page was closed is carried out by the worker in the name of its maker, and forgotten in time', async () => {
  const { forgetRuns, goOnWithRuns } = await import('../../../cms/runs/goOn.ts')
  const goOn = () => goOnWithRuns(payload, new AbortController().signal)
  const shown = await put('procedures', 'published', { implementingAgencies: [health] })
  const given = ask({ ids: [shown], change: replaceHealth() })
  const id = String((await post('/bulk-edit', publisher, { ...given, expected: 1 })).json.id)
  const stateOf = async () => (await read('runs', id))?.state
  await goOn()
  expect(await stateOf()).toBe('running')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16_000 })
  await goOn()
  expect(await stateOf()).toBe('done')
  expect(await read('procedures', shown)).toMatchObject({ implementingAgencies: [schools] })
  const where: Where = { and: [{ action: { equals: 'bulk' } }, { document: { equals: id } }] }
  const { docs } = await payload.find({ collection: 'audit-log', where, ...all })
  expect(docs.map(({ actor }) => actor)).toEqual([publisher.id, publisher.id])
  await forgetRuns(payload)
  expect(await stateOf()).toBe('done')
  vi.setSystemTime(Date.now() + 31 * 86_400_000)
  await forgetRuns(payload)
  vi.useRealTimers()
  expect(await stateOf()).toBeUndefined()
})
