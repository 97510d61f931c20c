import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { PASSWORD, signIn, type Person } from '../../support/people.ts'
import { rest, type RestRequest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let editor: Person
let admin: Person
let procedure: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, 'publisher')
  admin = await signIn(payload, 'admin')
  procedure = String((await make(payload, 'procedures', 'published')).id)
})
afterAll(() => running.stop())

const ask = (request: RestRequest) => rest(payload, request)
const get = (path: string, token?: string) => ask({ method: 'GET', path, token })

let strangers = 0

/** Someone who may sign in but has no role. */
async function withoutRole(): Promise<Person> {
  const person = await signIn(payload, 'publisher', `khong-vai-tro-${++strangers}@test.example`)
  await payload.db.updateOne({ collection: 'users', id: person.id, data: { roles: [] } })
  const body = { email: person.email, password: PASSWORD }
  const { json } = await ask({ method: 'POST', path: '/users/login', body })
  expect(json.user.roles).toEqual([])
  return { ...person, token: json.token }
}

const rule = (term: string) => ({ term, meanings: [{ text: 'giấy phép lái xe' }], note: 'chuyện nội bộ' })
const bet = (query: string, more: object = {}) => ({
  queries: [{ text: query }],
  results: [{ relationTo: 'procedures', value: procedure }],
  note: 'chuyện nội bộ',
  ...more,
})

describe.each([
  ['synonyms', () => rule('gplx')],
  ['best-bets', () => bet('sổ đỏ')],
])('%s', (collection, body) => {
  test('are written by editors and by nobody else', async () => {
    const create = { method: 'POST' as const, path: `/${collection}`, body: body() }
    expect((await ask(create)).status).toBe(403)
    expect((await ask({ ...create, token: (await withoutRole()).token })).status).toBe(403)
    const { status, json } = await ask({ ...create, token: editor.token })
    expect(status).toBe(201)
    const path = `/${collection}/${json.doc.id}`
    expect((await ask({ method: 'PATCH', path, body: { enabled: false } })).status).toBe(403)
    expect((await ask({ method: 'DELETE', path })).status).toBe(403)
    expect(
      (await ask({ method: 'PATCH', path: `/${collection}?where[id][exists]=true`, body: {} })).status,
    ).toBe(403)
    expect((await ask({ method: 'POST', path: `${path}/duplicate`, body: {} })).status).toBe(403)
  })

  test('are public without the note, which cannot be guessed either', async () => {
    const { json } = await get(`/${collection}?select[note]=true&depth=3`)
    expect(json.totalDocs).toBe(1)
    expect(JSON.stringify(json)).not.toContain('nội bộ')
    expect((await get(`/${collection}?where[note][like]=chuyện`)).json.totalDocs ?? 0).toBe(0)
    expect(JSON.stringify((await get(`/${collection}`, editor.token)).json)).toContain('nội bộ')
  })

  test('are gone for the public once they are in the trash', async () => {
    const { json } = await get(`/${collection}`)
    const path = `/${collection}/${json.docs[0].id}`
    const deletedAt = new Date().toISOString()
    expect((await ask({ method: 'PATCH', path, token: editor.token, body: { deletedAt } })).status).toBe(200)
    expect((await get(path)).status).toBe(404)
    expect((await get(`${path}?trash=true`)).status).toBe(404)
    expect((await get(`/${collection}?trash=true`)).json.totalDocs).toBe(0)
    expect((await get(`${path}?trash=true`, editor.token)).status).toBe(200)
  })
})

describe('best bets', () => {
  const day = 24 * 60 * 60 * 1000
  const at = (days: number) => new Date(Date.now() + days * day).toISOString()

  test('are public only while they are on and within their dates', async () => {
    const wanted: [string, object, boolean][] = [
      ['luôn luôn', {}, true],
      ['đang chạy', { from: at(-1), until: at(1) }, true],
      ['chỉ có ngày đầu', { from: at(-1) }, true],
      ['chỉ có ngày cuối', { until: at(1) }, true],
      ['chưa đến', { from: at(1) }, false],
      ['đã qua', { from: at(-2), until: at(-1) }, false],
      ['đã tắt', { enabled: false }, false],
    ]
    for (const [query, more] of wanted)
      await ask({ method: 'POST', path: '/best-bets', token: editor.token, body: bet(query, more) })
    const titles = async (token?: string) =>
      ((await get('/best-bets?limit=50', token)).json.docs as { title: string }[]).map(({ title }) => title)
    expect((await titles()).sort()).toEqual(
      wanted.flatMap(([query, , isPublic]) => (isPublic ? [query] : [])).sort(),
    )
    expect(await titles(editor.token)).toHaveLength(wanted.length)
  })

  test('show the public no draft behind them', async () => {
    const title = 'Chưa ai được biết'
    const draft = await make(payload, 'news', 'draft', { title })
    const results = [{ relationTo: 'news', value: String(draft.id) }]
    const { json } = await ask({
      method: 'POST',
      path: '/best-bets',
      token: editor.token,
      body: bet('kín', { results }),
    })
    const seen = await get(`/best-bets/${json.doc.id}?depth=3`)
    expect(seen.status).toBe(200)
    expect(JSON.stringify(seen.json)).not.toContain(title)
  })
})

describe('the settings of the search', () => {
  const write = { method: 'POST' as const, path: '/globals/search-settings' }

  test('are read by all and changed by editors and administrators', async () => {
    expect((await get('/globals/search-settings')).status).toBe(200)
    expect((await get('/globals/search-settings/versions')).status).toBe(403)
    const off = { suggestions: { enabled: false } }
    expect((await ask({ ...write, body: off })).status).toBe(403)
    expect((await ask({ ...write, token: (await withoutRole()).token, body: off })).status).toBe(403)
    expect((await get('/globals/search-settings')).json.suggestions.enabled).toBe(true)
    expect((await ask({ ...write, token: editor.token, body: off })).status).toBe(200)
    expect((await ask({ ...write, token: admin.token, body: {} })).status).toBe(200)
  })
})

describe('the CSV file of synonyms', () => {
  const file = Buffer.from('term,meanings\ncavet,đăng ký xe')
  const read = { method: 'GET' as const, path: '/synonyms/csv' }
  const write = {
    method: 'POST' as const,
    path: '/synonyms/csv',
    body: file,
    headers: { 'content-type': 'text/csv' },
  }
  const kept = async () =>
    (
      await payload.count({
        collection: 'synonyms',
        where: { term: { equals: 'cavet' } },
        overrideAccess: true,
      })
    ).totalDocs

  test('is for editors only', async () => {
    const { token } = await withoutRole()
    for (const request of [read, write]) {
      expect((await ask(request)).status).toBe(401)
      expect((await ask({ ...request, token: 'not.a.token' })).status).toBe(401)
      expect((await ask({ ...request, token })).status).toBe(403)
    }
    expect(await kept()).toBe(0)
  })

  test('is not taken from another site, whatever cookie comes along', async () => {
    const cookie = `payload-token=${editor.token}`
    const own = new URL(payload.config.serverURL).origin
    const from = (headers: Record<string, string>) => ({ ...write.headers, cookie, ...headers })
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      {},
    ] as Record<string, string>[]) {
      expect((await ask({ ...write, headers: from(headers) })).status, JSON.stringify(headers)).toBe(401)
      expect((await ask({ ...read, headers: from(headers) })).status).toBe(401)
    }
    expect(await kept()).toBe(0)
    expect((await ask({ ...write, headers: from({ origin: own }) })).json).toMatchObject({ added: 1 })
    expect(await kept()).toBe(1)
  })
})
