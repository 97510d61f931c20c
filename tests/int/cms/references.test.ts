import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { setPortal } from '../../support/portal.ts'
import { rest } from '../../support/restClient.ts'
import { statementsOf } from '../../support/statements.ts'

let running: Running
let payload: Payload
let editor: Person

const all = { depth: 0, overrideAccess: true } as const

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, 'publisher')
})
afterAll(() => running.stop())

const put = async (type: string, data: object = {}) =>
  String((await make(payload, type, 'published', data as never)).id)
const ask = (type: string, id: string, token?: string) =>
  rest(payload, { method: 'GET', path: `/${type}/${id}/references`, token })
const list = async (type: string, id: string) => {
  const { status, json } = await ask(type, id, editor.token)
  expect(status).toBe(200)
  return {
    ...json,
    where: json.places.map(
      ({ collection, id: of }: { collection: string; id: string }) => `${collection}:${of}`,
    ),
  }
}
const body = (fields: object) => {
  const text = { type: 'text', version: 1, text: 'Nơi đến', format: 0, detail: 0, mode: 'normal', style: '' }
  const block = (type: string, children: object[], more: object = {}) => ({
    ...{ type, version: 1, direction: 'ltr', format: '', indent: 0, children },
    ...more,
  })
  const link = block('link', [text], { version: 3, fields: { newTab: false, ...fields } })
  return { root: block('root', [block('paragraph', [link])]) }
}

test('nobody outside hears what leads to a document', async () => {
  const id = await put('pages')
  expect((await ask('pages', id)).status).toBe(403)
  expect((await ask('pages', 'khong-co', editor.token)).status).toBe(404)
})

test('menus, alerts and texts are named that lead to a page, by an address it has or had', async () => {
  const id = await put('pages', { slug: 'noi-den' })
  const typed = await put('news', { body: body({ linkType: 'custom', url: '/en/gioi-thieu/noi-den/#muc' }) })
  const chosen = await put('pages', {
    body: body({ linkType: 'internal', doc: { relationTo: 'pages', value: id } }),
  })
  const child = await put('pages', { slug: 'con', parent: id })
  const draft = await make(payload, 'news', 'draft', {
    body: body({ linkType: 'custom', url: '/gioi-thieu/noi-den' }),
  })
  await put('news', { body: body({ linkType: 'custom', url: '/gioi-thieu/noi-den-khac' }) })
  const menu = [{ label: 'Nơi đến', href: '/gioi-thieu/noi-den' }]
  const { id: portal } = await setPortal(payload, { menu })
  const { id: agency } = await make(payload, 'agencies', 'published')
  const alerts = [{ text: 'Tin', severity: 'info' as const, href: '/gioi-thieu/noi-den?a=b' }]
  const component = {
    name: 'Xã Thử',
    agency: String(agency),
    tier: 'commune',
    accent: 'teal',
    alerts,
  } as const
  const { id: site } = await payload.create({ collection: 'sites', data: component, ...all })
  const expected = [
    `sites:${portal}`,
    `sites:${site}`,
    `news:${typed}`,
    `news:${draft.id}`,
    `pages:${chosen}`,
    `pages:${child}`,
  ].sort()
  const { where, total, places } = await list('pages', id)
  expect(where.sort()).toEqual(expected)
  expect(total).toBe(6)
  expect(places.find((place: { id: string }) => place.id === String(draft.id)).isPublished).toBe(false)
  await payload.update({ collection: 'pages', id, data: { slug: 'noi-moi', _status: 'published' }, ...all })
  expect((await list('pages', id)).where.sort()).toEqual(expected)
})

test('relations of other documents are named, also inside lists and of several types', async () => {
  const procedure = await put('procedures')
  const event = await put('life-events', { sections: [{ heading: 'Việc', procedures: [procedure] }] })
  const news = await put('news', { procedures: [procedure] })
  const bet = await payload.create({
    collection: 'best-bets',
    data: {
      queries: [{ text: 'khai sinh' }],
      results: [{ relationTo: 'procedures', value: procedure }],
    } as never,
    ...all,
  })
  const { id: portal } = await setPortal(payload, { commonProcedures: [procedure] })
  const { where } = await list('procedures', procedure)
  expect(where.sort()).toEqual(
    [`sites:${portal}`, `best-bets:${bet.id}`, `life-events:${event}`, `news:${news}`].sort(),
  )
})

test('a category says how many news items it has, however many', async () => {
  const { id } = await payload.create({ collection: 'categories', data: { name: 'Mục đông' }, ...all })
  for (let n = 0; n < 23; n += 1) await put('news', { category: id })
  const { places, total } = await list('categories', String(id))
  expect(places).toHaveLength(20)
  expect(total).toBe(23)
})

test('texts are read as long as somebody waits for the answer', async () => {
  const { createLocalReq } = await import('payload')
  const { listReferences } = await import('../../../cms/references/list.ts')
  const id = await put('pages', { slug: 'duoc-tim' })
  const url = '/gioi-thieu/duoc-tim'
  const first = await put('news', { body: body({ linkType: 'custom', url }) })
  for (let at = 0; at < 120; at++) await put('news')
  const doc = await payload.findByID({ collection: 'pages', id, ...all })
  const account = await payload.findByID({ collection: 'users', id: editor.id, ...all })
  const user = { ...account, collection: 'users' as const }
  const countOf = async (signal: AbortSignal) => {
    const req = Object.assign(await createLocalReq({ user }, payload), { signal })
    let total = 0
    const read = async () => {
      total = (await listReferences(req, 'pages', doc)).total
    }
    return { asked: (await statementsOf(payload, read)).length, total }
  }
  const whole = await countOf(new AbortController().signal)
  const left = await countOf(AbortSignal.abort())
  expect(whole.total).toBe(1)
  expect((await list('pages', id)).where).toEqual([`news:${first}`])
  // At least three readings of news, more than 50 of which there are.
  expect(whole.asked - left.asked).toBeGreaterThanOrEqual(3)
})
