import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { richElement, richParagraph, richText, richWords as words } from '../../../cms/content/richNodes.ts'
import type { Outcome } from '../../../cms/links/outcome.ts'
import type { Evidence } from '../../../cms/probes/evidence.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let collectLinks: typeof import('../../../cms/links/collect.ts').collectLinks
let keepLinks: typeof import('../../../cms/links/store.ts').keepLinks
let checkDueLinks: typeof import('../../../cms/links/run.ts').checkDueLinks
let probeDue: typeof import('../../../cms/probes/run.ts').probeDue
let probeTasksFor: typeof import('../../../cms/probes/tasks.ts').probeTasksFor
let deadLinksFor: typeof import('../../../cms/links/deadLinks.ts').deadLinksFor
let agency: string
let own: Person
let stranger: Person
let desk: Person
let auditor: Person

const DAY = 86_400_000
const gone: Outcome = { kind: 'failed', reason: 'http', status: 404 }
/** What the hosts of this test answer; nothing is asked for over the network. */
const answers = new Map<string, Outcome>()
const ask = async (url: string): Promise<Outcome> => answers.get(url) ?? { kind: 'fine', status: 200 }
const check = (now: Date) => checkDueLinks(payload, { ask, everyMs: DAY, deadAfter: 3, betweenMs: 0 }, now)
const collect = async (now: Date) => keepLinks(payload, await collectLinks(payload), now)
const list = async (person: Person, query = '') =>
  (await rest(payload, { method: 'GET', path: `/link-checks?depth=0&sort=url${query}`, token: person.token }))
    .json.docs as { id: string; url: string; state: string; dueAt: string }[]

const accountOf = async ({ id }: Person) =>
  ({
    ...(await payload.findByID({ collection: 'users', id, overrideAccess: true })),
    collection: 'users',
  }) as never

const textWith = (url: string) =>
  richText([
    richParagraph([richElement('link', [words('Nơi khác')], { fields: { linkType: 'custom', url } })]),
  ])

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ;({ collectLinks } = await import('../../../cms/links/collect.ts'))
  ;({ keepLinks } = await import('../../../cms/links/store.ts'))
  ;({ checkDueLinks } = await import('../../../cms/links/run.ts'))
  ;({ probeDue } = await import('../../../cms/probes/run.ts'))
  ;({ probeTasksFor } = await import('../../../cms/probes/tasks.ts'))
  ;({ deadLinksFor } = await import('../../../cms/links/deadLinks.ts'))
  agency = String((await make(payload, 'agencies', 'published', { website: 'https://so.example/' })).id)
  const other = String((await make(payload, 'agencies', 'published', { tier: 'commune' })).id)
  own = await signIn(payload, 'author', 'cua-minh@test.example', agency)
  stranger = await signIn(payload, 'author', 'noi-khac@test.example', other)
  desk = await signIn(payload, 'publisher', 'tinh@test.example')
  auditor = await signIn(payload, 'auditor')
  await make(payload, 'news', 'published', {
    agency,
    title: 'Tin',
    body: textWith('https://bao.example/tin#a'),
  })
  await make(payload, 'news', 'draft', { agency, body: textWith('https://nhap.example/') })
  await make(payload, 'pages', 'published', { body: textWith('https://bao.example/tin') })
})
afterAll(() => running.stop())

const start = new Date(Date.UTC(2026, 10, 1, 2))
const on = (day: number) => new Date(start.getTime() + (day - 1) * DAY)

test('links of public documents are collected with the documents and their owners', async () => {
  await collect(start)
  const found = await list(desk)
  expect(found.map(({ url, state }) => [url, state])).toEqual([
    ['https://bao.example/tin', 'waiting'],
    ['https://so.example/', 'waiting'],
  ])
  expect((await list(own)).map(({ url }) => url)).toEqual(['https://bao.example/tin', 'https://so.example/'])
  expect(await list(stranger)).toEqual([])
  expect((await list(auditor)).length).toBe(2)
  expect((await rest(payload, { method: 'GET', path: '/link-checks' })).status).toBe(403)
})

test('a link is dead for its owners after three days of failures, and forgotten when it is taken out', async () => {
  answers.set('https://bao.example/tin', gone)
  for (const day of [1, 2, 3]) await check(on(day))
  const dead = await deadLinksFor(payload, await accountOf(own))
  expect(dead).toMatchObject([
    {
      url: 'https://bao.example/tin',
      places: [{ collection: 'news', title: 'Tin' }, { collection: 'pages' }],
    },
  ])
  expect(await deadLinksFor(payload, await accountOf(stranger))).toEqual([])
  await payload.delete({ collection: 'pages', where: {}, overrideAccess: true })
  await payload.update({
    collection: 'news',
    where: {},
    data: { body: textWith('/tin-tuc') },
    overrideAccess: true,
  })
  await collect(on(4))
  expect((await list(desk)).map(({ url }) => url)).toEqual(['https://so.example/'])
})

test('nothing is learnt on a machine without network', async () => {
  await make(payload, 'news', 'published', { agency, body: textWith('https://hai.example/') })
  await collect(on(5))
  const dns: Outcome = { kind: 'failed', reason: 'dns' }
  for (const url of ['https://so.example/', 'https://hai.example/']) answers.set(url, dns)
  expect(await check(on(8))).toBe(0)
  expect((await list(desk)).map(({ state }) => state)).toEqual(['waiting', 'fine'])
})

test('those whose documents it stands in have a link checked again', async () => {
  const again = (person: Person | null, id: string) =>
    rest(payload, {
      ...{ method: 'POST', path: `/link-checks/${id}/check` },
      ...(person && { token: person.token }),
    })
  const [link] = await list(own)
  expect((await again(null, link!.id)).status).toBe(403)
  expect((await again(auditor, link!.id)).status).toBe(403)
  expect((await again(stranger, link!.id)).status).toBe(404)
  expect((await again(own, link!.id)).status).toBe(200)
  const [after] = await list(own)
  expect(Date.parse(after!.dueAt)).toBeLessThanOrEqual(Date.now())
})

test('addresses where procedures are filed are probed; readers are told of turns alone', async () => {
  const allowedHosts = [{ host: 'nop.example' }]
  const template = (url: string) => ({ purpose: 'search', url })
  await make(payload, 'service-providers', 'published', {
    allowedHosts,
    templates: [template('https://nop.example/tim?q={code}'), template('https://la.example/tim')],
  })
  const procedure = (await make(payload, 'procedures', 'published', { name: 'Thủ tục thử' })).id
  const point = (url: string, more: object = {}) =>
    payload.create({
      ...{ collection: 'entry-points', overrideAccess: true, depth: 0 },
      data: { procedure, channel: 'online', url, enabled: true, _status: 'published', ...more } as never,
    })
  await point('https://nop.example/don#/1', { owner: own.id })
  await point('https://nop.example/don#/2', { variant: 'hai' })
  await point('https://nop.example/tat', { variant: 'ba', enabled: false, disabledReason: 'Đang sửa' })

  const faults = new Map<string, Evidence['fault']>()
  const asked: string[] = []
  const probe = async (minutes: number) => {
    const ask = async ({ url }: { url: string }) => {
      asked.push(url)
      return { fault: faults.get(url) ?? null, status: 200, ms: 5 }
    }
    const now = new Date(start.getTime() + minutes * 60_000)
    return probeDue(payload, { ask, everyMs: 3_600_000, betweenMs: 0 }, now)
  }
  const told = async () => {
    const { json } = await rest(payload, { method: 'GET', path: '/address-probes?sort=url' })
    return json.docs as Record<string, unknown>[]
  }
  expect(await probe(0)).toBe(2)
  expect(asked.toSorted()).toEqual(['https://nop.example/', 'https://nop.example/don'])
  expect(await probe(1)).toBe(0)
  const before = await told()
  expect(before.map(({ state }) => state)).toEqual(['answering', 'answering'])
  expect(before[1]).not.toHaveProperty('probedAt')

  faults.set('https://nop.example/don', 'refused')
  await probe(60)
  expect((await told())[1]).toMatchObject({ state: 'failing', updatedAt: before[1]!.updatedAt })
  await probe(70)
  await probe(80)
  const [home, form] = await told()
  expect(form).toMatchObject({ state: 'down', fault: 'refused' })
  expect(form!.updatedAt).not.toBe(before[1]!.updatedAt)
  expect(home!.updatedAt).toBe(before[0]!.updatedAt)
  const days = await rest(payload, { method: 'GET', path: '/host-days' })
  expect(days.json.docs).toMatchObject([{ host: 'nop.example', asked: 6, failed: 3, worst: 'down' }])

  // Those named as responsible look after it; the provincial desk after what has nobody.
  const tasksOf = async (person: Person) => probeTasksFor(payload, await accountOf(person))
  for (const person of [own, desk])
    expect(await tasksOf(person)).toMatchObject([
      { url: 'https://nop.example/don', state: 'down', fault: 'refused', points: [{ title: 'Thủ tục thử' }] },
    ])
  expect(await tasksOf(stranger)).toEqual([])

  // Nothing at all is reached: this machine is cut off, and nothing is learnt.
  faults.set('https://nop.example/', 'dns')
  await make(payload, 'service-providers', 'published', {
    allowedHosts: [{ host: 'hai.example' }],
    templates: [template('https://hai.example/')],
  })
  faults.set('https://hai.example/', 'dns')
  expect(await probe(200)).toBe(0)
  expect((await told()).map(({ state }) => state)).toEqual(['waiting', 'answering', 'down'])
})
