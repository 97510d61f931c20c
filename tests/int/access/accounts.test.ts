import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { convertRoles } from '../../../cms/access/convertRoles.ts'
import type { Role } from '../../../cms/access/roles.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { PASSWORD, signIn, type Person } from '../../support/people.ts'
import { rest, type RestRequest } from '../../support/restClient.ts'
import { isMongo } from '../../support/testDatabase.ts'

let running: Running
let payload: Payload
let department: string
let centre: string
let commune: string
let manager: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  department = String((await make(payload, 'agencies', 'published')).id)
  centre = String((await make(payload, 'agencies', 'published', { parent: department })).id)
  commune = String((await make(payload, 'agencies', 'published', { tier: 'commune' })).id)
  manager = await signIn(payload, 'agencyAdmin', 'quan-tri-so@test.example', department)
})
afterAll(() => running.stop())

let people = 0

/** An account that nobody signs in to. */
async function account(roles: Role[], agency?: string): Promise<{ id: string; email: string }> {
  const email = `ai-do-${(people += 1)}@test.example`
  const { id } = await payload.db.create({
    collection: 'users',
    data: { email, name: 'Ai đó', roles, agency },
  })
  return { id: String(id), email }
}

/** An account with roles of an earlier release, which MongoDB's schema refuses to create today. */
async function formerAccount(roles: string[], agency?: string): Promise<{ id: string }> {
  const made = await account(['author'], agency)
  if (isMongo) {
    const { collection } = (payload.db as unknown as MongooseAdapter).collections.users!
    await collection.updateOne({ email: made.email }, { $set: { roles } })
  } else await payload.db.updateOne({ collection: 'users', id: made.id, data: { roles } })
  return made
}

const ask = (method: RestRequest['method'], path: string, body?: object) =>
  rest(payload, { method, path: `/users${path}`, token: manager.token, body })
const stored = (id: string) =>
  payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, disableErrors: true })
const newAccount = (more: object) => ({
  ...{ email: `moi-${(people += 1)}@test.example`, name: 'Người mới', password: PASSWORD, ...more },
})

describe('an agency administrator', () => {
  test('makes accounts of the own agency and of those below it', async () => {
    const { status, json } = await ask('POST', '', newAccount({ roles: ['author'] }))
    expect(status).toBe(201)
    expect(await stored(json.doc.id)).toMatchObject({ roles: ['author'], agency: department })
    const below = await ask('POST', '', newAccount({ roles: ['agencyAdmin'], agency: centre }))
    expect(await stored(below.json.doc.id)).toMatchObject({ roles: ['agencyAdmin'], agency: centre })
  })

  test.each([
    ['roles', { roles: ['admin'] }],
    ['roles', { roles: ['author', 'auditor'] }],
  ])('grants none of the roles that reach beyond it: %s %j', async (path, more) => {
    const { status, json } = await ask('POST', '', newAccount(more))
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(JSON.stringify(json)).toContain(path)
    const { id } = await account(['author'], department)
    await ask('PATCH', `/${id}`, more)
    await ask('PATCH', `/${manager.id}`, more)
    expect((await stored(id))?.roles).toEqual(['author'])
    expect((await stored(manager.id))?.roles).toEqual(['agencyAdmin'])
  })

  test('makes no account of another agency or of the province, and moves none there', async () => {
    expect((await ask('POST', '', newAccount({ roles: ['author'], agency: commune }))).status).toBe(403)
    const { id } = await account(['author'], department)
    for (const agency of [commune, null]) {
      expect((await ask('PATCH', `/${id}`, { agency })).status).toBe(403)
      await ask('PATCH', `/${manager.id}`, { agency })
    }
    expect((await stored(id))?.agency).toBe(department)
    expect((await stored(manager.id))?.agency).toBe(department)
  })

  test('changes and deletes no account above or elsewhere', async () => {
    const others = [
      await account(['publisher'], commune),
      await account(['publisher']),
      await account(['admin'], department),
      await account(['auditor', 'author'], department),
    ]
    for (const { id, email } of others) {
      const change = { name: 'Bị đổi', password: PASSWORD }
      expect([403, 404]).toContain((await ask('PATCH', `/${id}`, change)).status)
      await ask('PATCH', `?where[id][equals]=${id}`, change)
      expect([403, 404]).toContain((await ask('DELETE', `/${id}`)).status)
      await ask('DELETE', `?where[id][equals]=${id}`)
      expect((await ask('POST', '/unlock', { email })).status).toBe(403)
      expect((await stored(id))?.name).toBe('Ai đó')
    }
  })

  test('changes, unlocks and deletes the accounts it manages, but does not delete its own', async () => {
    const { id, email } = await account(['author'], centre)
    expect((await ask('PATCH', `/${id}`, { roles: ['publisher'] })).status).toBe(200)
    expect((await stored(id))?.roles).toEqual(['publisher'])
    expect((await ask('POST', '/unlock', { email })).status).toBe(200)
    expect((await ask('DELETE', `/${id}`)).status).toBe(200)
    expect((await ask('DELETE', `/${manager.id}`)).status).toBe(403)
  })

  test('belongs to an agency', async () => {
    const admin = await signIn(payload, 'admin')
    const { status, json } = await rest(payload, {
      ...{ method: 'POST', path: '/users', token: admin.token, body: newAccount({ roles: ['agencyAdmin'] }) },
    })
    expect([status, json.errors[0].data.errors[0].path]).toEqual([400, 'agency'])
  })
})

test('a draft-only save leaves what is public as it is, and says no to publishing', async () => {
  const author = await signIn(payload, 'author', 'nguoi-viet@test.example', department)
  const { id } = await make(payload, 'news', 'published', { agency: department, title: 'Bản đã đăng' })
  const patch = (body: object) =>
    rest(payload, { method: 'PATCH', path: `/news/${id}`, token: author.token, body })
  const shown = async () => (await rest(payload, { method: 'GET', path: `/news/${id}` })).json.title
  expect((await patch({ title: 'Bản nháp' })).status).toBe(200)
  expect((await patch({ title: 'Bản nháp', _status: 'draft' })).status).toBe(200)
  expect(await shown()).toBe('Bản đã đăng')
  const { status, json } = await patch({ title: 'Bản nháp', _status: 'published' })
  expect([status, json.errors[0].data.errors[0].path]).toEqual([403, '_status'])
  expect(json.errors[0].message).toContain('bản nháp')
  expect(await shown()).toBe('Bản đã đăng')
})

test('editors of earlier releases become publishers, once', async () => {
  const { id } = await formerAccount(['editor'], department)
  const both = await formerAccount(['editor', 'admin'])
  expect(await convertRoles(payload)).toBe(2)
  expect((await stored(id))?.roles).toEqual(['publisher'])
  expect((await stored(both.id))?.roles).toEqual(['publisher', 'admin'])
  expect(await convertRoles(payload)).toBe(0)
})
