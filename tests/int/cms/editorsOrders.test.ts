import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let editor: Person
let admin: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, 'publisher')
  admin = await signIn(payload, 'admin')
})
afterAll(() => running.stop())

const call = (method: string, path: string, body?: unknown, token = editor.token) =>
  rest(payload, { method, path: `/news${path}`, token, body } as never)
const patch = (path: string, body: unknown, token = editor.token) => call('PATCH', path, body, token)
const read = async (id: string) => {
  const { status, json } = await rest(payload, { method: 'GET', path: `/news/${id}` })
  return { status, doc: json }
}
const newest = async (id: string) => (await call('GET', `/${id}?draft=true&trash=true`)).json

async function published() {
  const { id } = await make(payload, 'news', 'published')
  return { id: String(id), before: (await read(String(id))).doc }
}
/** A public item with a draft above it. */
async function pending() {
  const made = await published()
  expect((await patch(`/${made.id}?draft=true`, { title: 'nháp' })).status).toBe(200)
  return made
}

describe('a published item under a draft stays as it is for readers', () => {
  test.each<[string, string, object]>([
    ['a select', '?select[title]=true', { author: 'A' }],
    ['a depth', '?depth=2', { author: 'A' }],
    ['autosave', '?autosave=true', { author: 'A' }],
    ['autosave of a draft', '?autosave=true&draft=true', { author: 'A' }],
    ['all languages', '?locale=all', { lead: { vi: 'Dẫn', en: 'Lead' } }],
    ['the English version', '?locale=en', { lead: 'Lead' }],
    ['a status of a draft, as a draft', '?draft=true', { author: 'A', _status: 'draft' }],
    ['draft=1', '?draft=1', { author: 'A' }],
    ['draft=yes', '?draft=yes', { author: 'A' }],
    ['an empty body', '', {}],
    ['overrideLock', '?overrideLock=true', { author: 'A' }],
    ['trash=true', '?trash=true', { author: 'A' }],
  ])('after an update with %s', async (_, query, body) => {
    const { id, before } = await pending()
    expect((await patch(`/${id}${query}`, body)).status).toBe(200)
    expect(await read(id)).toMatchObject({ status: 200, doc: { title: before.title } })
    expect(await newest(id)).toMatchObject({ title: 'nháp', _status: 'draft' })
  })

  test.each<[string, unknown]>([
    ['a word that is none', 'Draft'],
    ['a list', ['draft']],
    ['an object', { equals: 'draft' }],
    ['a number', 1],
    ['true', true],
  ])('after a status that is %s, which is refused', async (_, _status) => {
    const { id, before } = await pending()
    for (const path of [`/${id}`, `/${id}?draft=true`, `?where[id][equals]=${id}`])
      expect((await patch(path, { author: 'A', _status })).status).toBe(400)
    expect((await call('POST', '', { ...before, id: undefined, slug: 'khac', _status })).status).toBe(400)
    expect(await read(id)).toMatchObject({ status: 200, doc: { title: before.title } })
  })

  test('after bulk updates by what the draft says, in English, with a limit, and of none', async () => {
    const [one, two] = [await pending(), await pending()]
    const ids = `where[id][in]=${one.id},${two.id}`
    for (const query of [
      `${ids}&where[title][equals]=nháp`,
      `${ids}&where[title][equals]=nháp&draft=true`,
      `${ids}&locale=en`,
      `${ids}&limit=1`,
      `${ids}&select[title]=true&depth=0`,
      `${ids}&sort=-title`,
      'where[id][equals]=khong-co',
    ]) {
      expect((await patch(`?${query}`, { lead: 'Dẫn' })).status).toBeLessThan(500)
      for (const { id, before } of [one, two])
        expect(await read(id)).toMatchObject({ status: 200, doc: { title: before.title } })
    }
  })

  test('when it is duplicated; the copy is public only when somebody publishes it', async () => {
    const { id, before } = await pending()
    for (const query of ['', '?draft=true', '?draft=false', '?locale=en']) {
      const { status, json } = await call('POST', `/${id}/duplicate${query}`, {})
      expect(status).toBe(200)
      expect((await read(String(json.doc.id))).status).toBe(404)
      expect(await read(id)).toMatchObject({ status: 200, doc: { title: before.title } })
    }
  })

  test('when one language is published, and then the other', async () => {
    const { id, before } = await pending()
    expect((await patch(`/${id}?locale=en&publishSpecificLocale=en`, { title: 'English' })).status).toBe(200)
    const all = await rest(payload, { method: 'GET', path: `/news/${id}?locale=all` })
    expect(all.json.title).toEqual({ vi: before.title, en: 'English' })
    expect((await newest(id)).title).toBe('nháp')
    expect((await patch(`/${id}`, { author: 'A' })).status).toBe(200)
    expect((await read(id)).doc.title).toBe(before.title)
    expect((await patch(`/${id}?locale=vi&publishSpecificLocale=vi`, {})).status).toBe(200)
    const after = await rest(payload, { method: 'GET', path: `/news/${id}?locale=all` })
    expect(after.json.title).toEqual({ vi: 'nháp', en: 'English' })
  })

  test('when a published version is restored as a draft', async () => {
    const { id, before } = await pending()
    const { json } = await call(
      'GET',
      `/versions?where[parent][equals]=${id}&where[version._status][equals]=published`,
    )
    expect((await call('POST', `/versions/${json.docs[0].id}?draft=true`)).status).toBe(200)
    expect(await read(id)).toMatchObject({ status: 200, doc: { title: before.title } })
    expect(await newest(id)).toMatchObject({ title: before.title, _status: 'draft' })
  })
})

describe('what comes out of the trash', () => {
  const trash = async (where: string, token = editor.token) =>
    expect((await patch(where, { deletedAt: new Date().toISOString() }, token)).status).toBe(200)

  test.each<[string, object]>([
    ['nothing', { deletedAt: null }],
    ['that it is a draft', { deletedAt: null, _status: 'draft' }],
  ])(
    'with a draft above it is that draft, and public only when published, when the request says %s',
    async (_, body) => {
      const { id } = await pending()
      await trash(`/${id}`)
      expect((await read(id)).status).toBe(404)
      expect(await newest(id)).toMatchObject({ title: 'nháp' })
      const { status, json } = await patch(`/${id}?trash=true`, body)
      expect({ status, says: json.doc._status }).toEqual({ status: 200, says: 'draft' })
      expect((await read(id)).status).toBe(404)
      expect((await patch(`/${id}`, { _status: 'published' })).status).toBe(200)
      expect(await read(id)).toMatchObject({ status: 200, doc: { title: 'nháp' } })
    },
  )

  test('is a draft also without a draft above it, where the admin restores it', async () => {
    const { id, before } = await published()
    await trash(`/${id}`)
    expect((await patch(`/${id}?trash=true`, { deletedAt: null, _status: 'draft' })).status).toBe(200)
    expect((await read(id)).status).toBe(404)
    expect(await newest(id)).toMatchObject({ title: before.title, _status: 'draft' })
  })

  test('in bulk is what it was, each for itself', async () => {
    const [one, two] = [await pending(), await published()]
    const where = `?where[id][in]=${one.id},${two.id}`
    await trash(`${where}&count=2`, admin.token)
    expect([(await read(one.id)).status, (await read(two.id)).status]).toEqual([404, 404])
    const { status, json } = await patch(`${where}&trash=true`, { deletedAt: null })
    const said = Object.fromEntries(
      json.docs.map((doc: { id: string; _status: string }) => [doc.id, doc._status]),
    )
    expect({ status, said }).toEqual({ status: 200, said: { [one.id]: 'draft', [two.id]: 'published' } })
    expect([(await read(one.id)).status, (await read(two.id)).status]).toEqual([404, 200])
  })
})

test('permanent deletion is for administrators, single and in bulk', async () => {
  const { id } = await published()
  expect((await call('DELETE', `/${id}`)).status).toBe(403)
  expect((await call('DELETE', `?where[id][equals]=${id}`)).status).toBe(403)
  await patch(`/${id}`, { deletedAt: new Date().toISOString() })
  expect((await call('DELETE', `/${id}?trash=true`)).status).toBe(403)
  expect((await call('DELETE', `?where[id][equals]=${id}&trash=true`)).status).toBe(403)
  expect((await call('DELETE', `/${id}?trash=true&count=1`, undefined, admin.token)).status).toBe(409)
  const draft = (await call('POST', '?draft=true', { title: 'Chưa đăng' })).json.doc.id
  expect((await call('DELETE', `/${draft}?count=1`, undefined, admin.token)).status).toBe(200)
})

test('a draft is saved without what is missing, but not without its name', async () => {
  const { status, json } = await call('POST', '?draft=true', { lead: 'Dẫn' })
  expect(status).toBe(400)
  expect(json.errors[0].data.errors[0]).toMatchObject({
    path: 'title',
    message: expect.stringMatching(/^Hãy nhập/),
  })
  expect((await call('POST', '?draft=true', { title: '  ' })).status).toBe(400)
  const made = await call('POST', '?draft=true', { title: 'Có tên' })
  expect(made.status).toBe(201)
  expect((await patch(`/${made.json.doc.id}?draft=true`, { title: '' })).status).toBe(400)
  expect((await patch(`/${made.json.doc.id}?draft=true`, { lead: 'Dẫn' })).status).toBe(200)
  expect((await patch(`/${made.json.doc.id}?draft=true&locale=en`, { title: '', lead: 'Lead' })).status).toBe(
    200,
  )
})
