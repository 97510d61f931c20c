import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest, type RestRequest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person
let editor: Person
let other: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  admin = await signIn(payload, 'admin')
  editor = await signIn(payload, 'publisher')
  other = await signIn(payload, 'publisher', 'khac@test.example')
})
afterAll(() => running.stop())

const ask = (request: RestRequest) => rest(payload, request)
const asked = async (method: RestRequest['method'], path: string, person?: Person, body?: unknown) =>
  (await ask({ method, path, token: person?.token, body })).status
const category = () =>
  payload.create({
    collection: 'categories',
    data: { name: 'Chuyên mục', slug: `muc-${Date.now()}` },
    ...open,
  })
const open = { depth: 0, overrideAccess: true } as const

describe('preferences', () => {
  const path = (key: string) => `/payload-preferences/${encodeURIComponent(key)}`
  const store = (value: unknown, key = 'nav', person: Person | undefined = editor) =>
    asked('POST', path(key), person, { value })

  test('small ones are kept, for oneself alone', async () => {
    expect(await store({ open: true })).toBe(200)
    const read = async (person: Person) =>
      (await ask({ method: 'GET', path: path('nav'), token: person.token })).json.value
    expect(await read(editor)).toEqual({ open: true })
    expect(await read(other)).toBeNull()
    const { json } = await ask({ method: 'GET', path: '/payload-preferences', token: other.token })
    expect(json.totalDocs).toBe(0)
    expect(await asked('POST', path('nav'), undefined, { value: 1 })).toBe(401)
  })

  test('a value above 64 KB, one that is nested without end and an endless key are refused', async () => {
    expect(await store('x'.repeat(60_000))).toBe(200)
    expect(await store('x'.repeat(66_000))).toBe(413)
    expect(await store({ text: 'ệ'.repeat(30_000) })).toBe(413)
    expect(await store(JSON.parse('['.repeat(500) + ']'.repeat(500)))).toBe(413)
    expect(await store(1, 'k'.repeat(300))).toBe(400)
    const { json } = await ask({ method: 'GET', path: path('nav'), token: editor.token })
    expect(json.value).toBe('x'.repeat(60_000))
  })

  test('the doors beside the own key are closed or as narrow', async () => {
    const whole = { key: 'to', value: 'x'.repeat(100_000), user: { relationTo: 'users', value: editor.id } }
    expect(await asked('POST', '/payload-preferences', editor, whole)).toBe(403)
    const { json } = await ask({ method: 'GET', path: '/payload-preferences', token: editor.token })
    const id = json.docs[0].id
    expect(await asked('PATCH', `/payload-preferences/${id}`, editor, { value: 'x'.repeat(66_000) })).toBe(
      413,
    )
    expect(await asked('PATCH', `/payload-preferences/${id}`, other, { value: 1 })).toBe(403)
  })

  test('a person keeps 500 keys: the oldest of a single document goes first', async () => {
    const user = { relationTo: 'users' as const, value: other.id }
    const fill = Array.from({ length: 500 }, (_, at) => ({
      key: at === 0 ? 'locale' : `collection-news-${String(at).padStart(24, '0')}`,
      value: at,
      user,
      updatedAt: new Date(Date.now() - (600 - at) * 1000).toISOString(),
    }))
    for (const data of fill)
      await payload.db.create({ collection: 'payload-preferences', data, returning: false })
    expect(await store('mới', 'collection-pages', other)).toBe(200)
    const { docs } = await payload.find({
      collection: 'payload-preferences',
      where: { 'user.value': { equals: other.id } },
      pagination: false,
      ...open,
    })
    const keys = docs.map(({ key }) => key)
    expect(keys).toHaveLength(500)
    expect(keys).toContain('locale')
    expect(keys).toContain('collection-pages')
    expect(keys).not.toContain(fill[1]!.key)
  })
})

test.each(['payload-jobs', 'payload-migrations', 'payload-kv'])(
  '%s is closed to everybody',
  async (collection) => {
    for (const person of [undefined, editor, admin]) {
      expect(await asked('GET', `/${collection}`, person)).toBeGreaterThanOrEqual(400)
      expect(await asked('POST', `/${collection}`, person, { name: 'x' })).toBeGreaterThanOrEqual(400)
      expect(await asked('DELETE', `/${collection}?where[id][exists]=true`, person)).toBeGreaterThanOrEqual(
        400,
      )
    }
  },
)

describe('deleting for good', () => {
  const stillThere = async (id: unknown) =>
    (
      await payload.count({
        collection: 'news',
        where: { id: { equals: id } },
        trash: true,
        overrideAccess: true,
      })
    ).totalDocs === 1

  test('an editor puts in the trash and takes out again, and never deletes', async () => {
    const { id } = await make(payload, 'news', 'published')
    const all = `where[id][equals]=${id}`
    expect(await asked('DELETE', `/news/${id}`, editor)).toBe(403)
    expect(await asked('DELETE', `/news?${all}`, editor)).toBe(403)
    expect(await asked('PATCH', `/news/${id}`, editor, { deletedAt: new Date().toISOString() })).toBe(200)
    expect(await asked('DELETE', `/news/${id}?trash=true`, editor)).toBe(403)
    expect(await asked('DELETE', `/news?${all}&trash=true`, editor)).toBe(403)
    expect(await stillThere(id)).toBe(true)
    expect(await asked('PATCH', `/news/${id}?trash=true`, editor, { deletedAt: null })).toBe(200)
    expect(await asked('DELETE', `/news/${id}?count=1`, admin)).toBe(409)
    expect(await stillThere(id)).toBe(true)
  })

  test('the same holds for lists', async () => {
    const { id } = await category()
    expect(await asked('DELETE', `/categories/${id}`, editor)).toBe(403)
    expect(
      await asked('PATCH', `/categories?where[id][equals]=${id}`, editor, { deletedAt: new Date() }),
    ).toBe(200)
  })

  test('the admin offers an editor the trash and not the end', async () => {
    const { id } = await make(payload, 'news', 'published')
    const rights = async (person: Person, body: object) =>
      (await ask({ method: 'POST', path: `/news/access/${id}`, token: person.token, body })).json.delete ??
      false
    expect(await rights(editor, {})).toBe(false)
    expect(await rights(editor, { deletedAt: '2026-01-01T00:00:00Z' })).toBe(true)
    expect(await rights(admin, {})).toBe(true)
  })
})

describe('moments that the system sets', () => {
  const old = '2001-01-01T00:00:00.000Z'
  const forged = { createdAt: old, updatedAt: old }
  type Doc = { id: string; createdAt: string; updatedAt: string; publishedAt?: string }
  const isNow = ({ createdAt, updatedAt }: Doc) => createdAt > '2020' && updatedAt > '2020'

  test('no request sets when a document was made or changed; when it was published, it may', async () => {
    const body = {
      title: 'Tin cũ',
      category: (await category()).id,
      slug: 'tin-cu',
      publishedAt: old,
      _status: 'published',
      ...forged,
    }
    const made = await ask({ method: 'POST', path: '/news', token: editor.token, body })
    expect(made.status).toBe(201)
    const doc = made.json.doc as Doc
    expect(isNow(doc)).toBe(true)
    expect(doc.publishedAt).toBe(old)
    for (const path of [`/news/${doc.id}`, `/news?where[id][equals]=${doc.id}`, `/news/${doc.id}?draft=true`])
      expect(await asked('PATCH', path, editor, { title: 'Tin sửa', _status: 'published', ...forged })).toBe(
        200,
      )
    const { json: copy } = await ask({
      method: 'POST',
      path: `/news/${doc.id}/duplicate`,
      token: editor.token,
      body: { slug: 'ban-sao', ...forged },
    })
    const after = (await payload.findByID({ collection: 'news', id: doc.id, ...open })) as Doc
    expect(after.createdAt).toBe(doc.createdAt)
    expect(after.updatedAt >= doc.updatedAt).toBe(true)
    expect(isNow(copy.doc)).toBe(true)
  })

  test('nor whose id it is, nor the moments of a global', async () => {
    const id = '00000000-0000-4000-8000-000000000001'
    const made = await ask({
      method: 'POST',
      path: '/fields',
      token: editor.token,
      body: { id, name: 'Lĩnh vực id' },
    })
    expect(made.json.doc?.id).not.toBe(id)
    await asked('POST', '/globals/search-settings', editor, forged)
    const settings = await payload.findGlobal({ slug: 'search-settings', ...open })
    expect(settings.updatedAt! > '2020').toBe(true)
  })

  test('the Local API may, as an import does', async () => {
    const field = await payload.create({
      collection: 'fields',
      data: { name: 'Cũ', slug: 'cu', createdAt: old },
      ...open,
    })
    expect(field.createdAt).toBe(old)
  })
})

describe('what may be told of documents', () => {
  const nobodys = '00000000-0000-4000-8000-0000000000ff'

  test('rights on a document are told to staff alone, and no more of one they may not read than of none', async () => {
    const { id } = await make(payload, 'news', 'draft')
    for (const path of [
      `/news/access/${id}`,
      `/news/access/${nobodys}`,
      `/users/access/${admin.id}`,
      '/news/access',
    ])
      expect(await asked('POST', path, undefined, {})).toBe(403)
    expect(await asked('POST', `/news/access/${id}`, editor, {})).toBe(200)
    expect(await asked('POST', `/users/access/${editor.id}`, editor, {})).toBe(200)
    for (const of of [admin.id, nobodys])
      expect(await asked('POST', `/users/access/${of}`, editor, {})).toBe(404)
  })
})

describe('settings of the search', () => {
  test('editors keep words; the log is for administrators', async () => {
    const set = (person: Person, body: object) => asked('POST', '/globals/search-settings', person, body)
    const off = { log: { enabled: false, keepDays: 1 } }
    expect(await set(editor, { ...off, suggestions: { denied: 'xấu' } })).toBe(200)
    const read = () => payload.findGlobal({ slug: 'search-settings', ...open })
    expect(await read()).toMatchObject({
      log: { enabled: true, keepDays: 90 },
      suggestions: { denied: 'xấu' },
    })
    expect(await set(admin, off)).toBe(200)
    expect((await read()).log).toMatchObject({ enabled: false, keepDays: 1 })
  })
})
