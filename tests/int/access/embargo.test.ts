import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { make, PUBLISHABLE } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest, type RestRequest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let author: Person
let named: Person
let other: Person
let admin: Person
let auditor: Person
let category: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  author = await signIn(payload, 'author')
  named = await signIn(payload, 'publisher', 'duoc-xem@test.example')
  other = await signIn(payload, 'publisher', 'khac@test.example')
  admin = await signIn(payload, 'admin')
  auditor = await signIn(payload, 'auditor')
  const data = { name: 'Chuyên mục', slug: 'chuyen-muc' }
  category = String((await payload.create({ collection: 'categories', data, overrideAccess: true })).id)
})
afterAll(() => running.stop())

const ask = (person: Person, method: RestRequest['method'], path: string, body?: unknown) =>
  rest(payload, { method, path, token: person.token, body })
const SECRET = 'Quyết định sáp nhập chưa công bố'

/** A draft of the author, which the publisher named may read as well. */
async function makeClosed(until: string | null = null): Promise<string> {
  const { json } = await ask(author, 'POST', '/news?draft=true', { title: SECRET, category })
  const id = String(json.doc.id)
  const answer = await ask(author, 'POST', `/news/${id}/embargo`, { people: [named.id], until })
  expect(answer.status).toBe(200)
  return id
}
const closedDoors = (id: string): [RestRequest['method'], string, unknown?][] => [
  ['GET', `/news/${id}?draft=true`],
  ['GET', `/news/${id}`],
  ['PATCH', `/news/${id}?draft=true`, { lead: 'Chen vào' }],
  ['PATCH', `/news/${id}`, { deletedAt: new Date().toISOString() }],
  ['POST', `/news/${id}/duplicate`, {}],
  ['GET', `/news/${id}/history`],
  ['GET', `/news/${id}/preview`],
  ['POST', `/news/${id}/preview-link`, {}],
  ['GET', `/news/${id}/workflow`],
  ['POST', `/news/${id}/workflow`, { action: 'submit', comment: '' }],
  ['GET', `/news/${id}/embargo`],
  ['POST', `/news/${id}/embargo`, { people: [other.id], until: null }],
  ['DELETE', `/news/${id}/embargo`, {}],
  ['GET', `/news/${id}/references`],
  ['GET', `/news/${id}/review-date`],
  ['POST', `/news/access/${id}`, {}],
  ['POST', '/presence', { collection: 'news', id }],
  [
    'POST',
    '/schedules',
    { type: 'publish', date: new Date(Date.now() + 86_400_000), doc: { relationTo: 'news', value: id } },
  ],
]
const listings = [
  '/news?draft=true&limit=100',
  '/news?limit=100',
  `/news?draft=true&where[title][contains]=${encodeURIComponent(SECRET)}`,
  '/news/versions?limit=100',
]
const isListed = async (person: Person, path: string, id: string) => {
  const { docs = [] } = (await ask(person, 'GET', path)).json
  return docs.some((doc: { id: string; parent?: string }) => doc.id === id || doc.parent === id)
}

describe('a draft that only named people read', () => {
  test('exists for its author and those named, and for nobody else at any door, administrators included', async () => {
    const id = await makeClosed()
    for (const person of [author, named]) {
      expect((await ask(person, 'GET', `/news/${id}?draft=true`)).json.title).toBe(SECRET)
      for (const path of listings) expect(await isListed(person, path, id)).toBe(true)
    }
    for (const person of [other, admin, auditor]) {
      for (const [method, path, body] of closedDoors(id)) {
        const { status, json } = await ask(person, method, path, body)
        expect([403, 404], `${method} ${path}`).toContain(status)
        expect(JSON.stringify(json)).not.toContain(SECRET)
      }
      for (const path of listings) expect(await isListed(person, path, id)).toBe(false)
    }
    const where = `where[id][equals]=${id}`
    expect((await ask(other, 'PATCH', `/news?${where}&draft=true`, { lead: 'x' })).json.docs).toEqual([])
    expect((await ask(other, 'GET', `/news/count?${where}`)).json.totalDocs).toBe(0)
    expect((await ask(named, 'GET', `/news/count?${where}`)).json.totalDocs).toBe(1)
  })

  test('is not found through a relation, and not told by the audit log', async () => {
    const { json } = await ask(author, 'POST', '/procedures?draft=true', { code: '9.000001', name: SECRET })
    const { id } = json.doc
    await ask(author, 'POST', `/procedures/${id}/embargo`, { people: [], until: null })
    await ask(author, 'PATCH', `/procedures/${id}?draft=true`, { name: `${SECRET} lần hai` })
    const item = await make(payload, 'news', 'published', { procedures: [id] })
    const found = await ask(
      other,
      'GET',
      `/news?where[procedures.name][contains]=${encodeURIComponent(SECRET)}`,
    )
    expect((found.json.docs ?? []).map((doc: { id: string }) => doc.id)).not.toContain(item.id)
    const log = await ask(
      admin,
      'GET',
      `/audit-log?where[document][equals]=${id}&where[action][equals]=update`,
    )
    expect(log.json.totalDocs).toBe(1)
    expect(JSON.stringify(log.json.docs)).not.toContain('lần hai')
  })

  test('is opened to an administrator for a reason that is recorded, and to nobody else', async () => {
    const id = await makeClosed()
    const open = (person: Person, reason: string) =>
      ask(person, 'POST', `/news/${id}/embargo/open`, { reason })
    expect((await open(other, 'Tò mò')).status).toBe(403)
    expect((await open(admin, ' ')).status).toBe(400)
    expect((await ask(admin, 'GET', '/embargoes')).json.docs[0]).toMatchObject({
      name: 'Tin bài · Người author',
    })
    expect((await ask(other, 'GET', '/embargoes')).status).toBe(403)
    expect((await open(admin, 'Người viết nghỉ ốm')).status).toBe(200)
    expect((await ask(admin, 'GET', `/news/${id}?draft=true`)).json.title).toBe(SECRET)
    const where = `where[document][equals]=${id}&where[action][equals]=embargo-opened`
    expect((await ask(admin, 'GET', `/audit-log?${where}`)).json.docs[0]).toMatchObject({
      note: 'Người viết nghỉ ốm',
    })
  })

  test('is open to all from its day on, and once it is published', async () => {
    const id = await makeClosed('2089-05-01')
    const readBy = async (person: Person) => (await ask(person, 'GET', `/news/${id}?draft=true`)).status
    expect(await readBy(other)).toBe(404)
    vi.useFakeTimers({ now: Date.parse('2089-04-30T17:00:01Z'), toFake: ['Date'] })
    try {
      const { docs } = await payload.find({
        ...{ collection: 'news', where: { id: { equals: id } }, draft: true, overrideAccess: false },
        user: { ...other, collection: 'users', roles: ['publisher'] } as never,
      })
      expect(docs).toHaveLength(1)
    } finally {
      vi.useRealTimers()
    }
    expect((await ask(named, 'PATCH', `/news/${id}`, { _status: 'published' })).status).toBe(200)
    expect(await readBy(other)).toBe(200)
    expect(await isListed(other, '/news/versions?limit=100', id)).toBe(true)
  })

  test('of what is public closes the draft alone', async () => {
    const { id } = await make(payload, 'news', 'published', { title: 'Tin đang công khai' })
    expect((await ask(author, 'POST', `/news/${id}/embargo`, { people: [], until: null })).status).toBe(409)
    await ask(author, 'PATCH', `/news/${id}?draft=true`, { title: SECRET })
    expect((await ask(author, 'POST', `/news/${id}/embargo`, { people: [], until: null })).status).toBe(200)
    for (const path of [`/news/${id}`, `/news/${id}?draft=true`])
      expect((await ask(other, 'GET', path)).json.title).toBe('Tin đang công khai')
    expect((await ask(other, 'PATCH', `/news/${id}?draft=true`, { lead: 'x' })).status).toBe(403)
  })

  test('is named by people and a day that exist', async () => {
    const id = await makeClosed()
    for (const body of [{}, { people: ['nobody'], until: null }, { people: [], until: '2020-01-01' }])
      expect((await ask(author, 'POST', `/news/${id}/embargo`, body)).status).toBe(400)
    expect((await ask(author, 'DELETE', `/news/${id}/embargo`, {})).json.embargo).toBeNull()
    expect((await ask(other, 'GET', `/news/${id}?draft=true`)).status).toBe(200)
  })

  test.each(PUBLISHABLE)('%s: has the rule', async (slug) => {
    const { id } = await make(payload, slug, 'draft')
    const embargo = {
      key: `${slug}/${id}`,
      type: slug,
      document: String(id),
      people: [named.id],
      setBy: 'Ai đó',
      name: 'Bản nháp',
    }
    await payload.db.create({ collection: 'embargoes', data: embargo })
    expect((await ask(other, 'GET', `/${slug}/${id}?draft=true`)).status).toBe(404)
    expect((await ask(named, 'GET', `/${slug}/${id}?draft=true`)).status).toBe(200)
  })
})
