import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AuditEntry } from '../../../cms/audit/entry.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { PASSWORD, signIn, type Person } from '../../support/people.ts'
import { rest, type RestRequest } from '../../support/restClient.ts'
import { isMongo } from '../../support/testDatabase.ts'

let running: Running
let payload: Payload
let admin: Person
let editor: Person
let { linkEntries } = {} as typeof import('../../../cms/audit/link.ts')
let { verifyChain } = {} as typeof import('../../../cms/audit/verify.ts')
let { purgeLog } = {} as typeof import('../../../cms/audit/purge.ts')

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ;({ linkEntries } = await import('../../../cms/audit/link.ts'))
  ;({ verifyChain } = await import('../../../cms/audit/verify.ts'))
  ;({ purgeLog } = await import('../../../cms/audit/purge.ts'))
  admin = await signIn(payload, 'admin')
  editor = await signIn(payload, 'publisher')
})
afterAll(() => running.stop())

const all = { depth: 0, overrideAccess: true } as const
const ask = (request: RestRequest) => rest(payload, request)
const agent = { 'x-client-address': '203.0.113.7', 'user-agent': 'Thu/1.0' }

/** The entries in order, after those of MongoDB have their place. */
async function entries(where: object = {}): Promise<AuditEntry[]> {
  await linkEntries(payload)
  const { docs } = await payload.find({
    ...{ collection: 'audit-log', where: where as never, sort: 'seq', pagination: false, ...all },
  })
  return docs as unknown as AuditEntry[]
}

const ofDocument = async (id: unknown) => entries({ document: { equals: String(id) } })
const actions = async (id: unknown) => (await ofDocument(id)).map(({ action }) => action)

/** Changes a stored entry as somebody with access to the database would. */
async function tamper(seq: number, title: string): Promise<void> {
  if (isMongo) {
    const { collection } = (payload.db as unknown as MongooseAdapter).collections['audit-log']!
    return void (await collection.updateOne({ seq }, { $set: { title } }))
  }
  const { drizzle } = payload.db as unknown as SQLiteAdapter
  await drizzle.run(sql`DROP TRIGGER IF EXISTS audit_log_no_update`)
  await drizzle.run(sql`UPDATE audit_log SET title = ${title} WHERE seq = ${seq}`)
}

describe('what people do', () => {
  test('a save by REST is recorded with person, place and fields', async () => {
    const agency = await make(payload, 'agencies', 'published')
    const path = `/agencies/${agency.id}`
    const body = { name: 'Sở Tư pháp' }
    const { status } = await ask({ method: 'PATCH', path, token: editor.token, body, headers: agent })
    expect(status).toBe(200)
    const [created, changed] = await ofDocument(agency.id)
    expect(created).toMatchObject({ action: 'create-published', actorName: 'Hệ thống', subject: 'agencies' })
    expect(changed).toMatchObject({
      ...{ action: 'update', actor: editor.id, actorName: 'Người publisher', roles: 'publisher' },
      ...{ address: '203.0.113.7', agent: 'Thu/1.0', title: 'Sở Tư pháp' },
    })
    expect(changed?.changes).toContainEqual({
      ...{ path: 'name.vi', before: expect.stringContaining('Sở thử'), after: 'Sở Tư pháp' },
    })
  })

  test('each step of the life of a document has its name', async () => {
    const { id } = await make(payload, 'news', 'draft')
    const set = (data: object, draft = false) =>
      payload.update({ collection: 'news', id, data, draft, ...all })
    await set({ _status: 'published' })
    await set({ title: 'Nháp trên bản đã đăng' }, true)
    await set({ _status: 'draft' })
    await set({ deletedAt: new Date().toISOString() })
    await payload.update({ collection: 'news', id, data: { deletedAt: null }, trash: true, ...all })
    await payload.delete({ collection: 'news', id, overrideAccess: true })
    expect(await actions(id)).toEqual([
      ...['create', 'publish', 'update', 'unpublish', 'trash', 'untrash', 'delete'],
    ])
  })

  test('a version restored and a draft discarded have theirs', async () => {
    const { id } = await make(payload, 'news', 'published')
    const draft = { title: 'Nháp', _status: 'draft' } as const
    await payload.update({ collection: 'news', id, data: draft, draft: true, ...all })
    await ask({ method: 'POST', path: `/news/${id}/revert`, token: editor.token })
    const { docs } = await payload.findVersions({
      ...{ collection: 'news', where: { parent: { equals: id } }, sort: 'createdAt', ...all },
    })
    await ask({ method: 'POST', path: `/news/versions/${docs[0]!.id}`, token: editor.token })
    expect(await actions(id)).toEqual(['create-published', 'update', 'revert', 'restore'])
  })

  test('a file of synonyms is one run, not an entry for each', async () => {
    const body = new TextEncoder().encode('term,meanings\nsổ hồng,giấy chứng nhận\nbìa xanh,giấy phép\n')
    const headers = { 'content-type': 'text/csv' }
    const { json } = await ask({ method: 'POST', path: '/synonyms/csv', token: editor.token, body, headers })
    expect(json).toMatchObject({ added: 2 })
    const list = await entries({ subject: { equals: 'synonyms' } })
    expect(list.map(({ action, actor }) => [action, actor])).toEqual([
      ['import', editor.id],
      ['import', editor.id],
    ])
    expect(list[1]?.note).toContain('Thêm 2')
  })

  test('settings are recorded', async () => {
    await payload.updateGlobal({ slug: 'search-settings', data: {}, ...all })
    expect(await entries({ subject: { equals: 'search-settings' } })).toHaveLength(1)
  })

  test('accounts: rights and a new password, never the password', async () => {
    const { id } = await signIn(payload, 'publisher', 'doi@test.example')
    const change = (body: object) => ask({ method: 'PATCH', path: `/users/${id}`, token: admin.token, body })
    await change({ roles: ['publisher', 'admin'] })
    await change({ password: `${PASSWORD} khác hẳn` })
    const list = await entries({ and: [{ document: { equals: id } }, { actor: { equals: admin.id } }] })
    expect(list.map(({ action }) => action)).toEqual(['update', 'password'])
    expect(list[0]?.changes).toEqual([{ path: 'roles', before: 'publisher', after: 'publisher, admin' }])
    expect(JSON.stringify(await entries())).not.toMatch(/mat khau du dai|[^…]@test\.example/)
  })

  test('signing in and out, and failing to, whether or not the account exists', async () => {
    const { token, id } = await signIn(payload, 'publisher', 'vao@test.example')
    await ask({ method: 'POST', path: '/users/logout', token })
    expect(await actions(id)).toEqual(['create', 'sign-in', 'sign-out'])
    for (const email of ['vao@test.example', 'vang@test.example'])
      await ask({ method: 'POST', path: '/users/login', body: { email, password: 'sai' } })
    const failed = () => entries({ action: { equals: 'sign-in-failed' } })
    await expect.poll(async () => (await failed()).length).toBe(2)
    const shapes = (await failed()).map(({ title, document, actor, note }) => ({
      title,
      document,
      actor,
      note,
    }))
    expect(shapes[0]).toEqual(shapes[1])
    expect(shapes[0]?.title).toBe('v…@test.example')
  })

  test('a refusal is recorded, and a stranger cannot flood the log', async () => {
    const path = `/users/${admin.id}`
    expect((await ask({ method: 'DELETE', path, token: editor.token, headers: agent })).status).toBe(403)
    const denied = () => entries({ action: { equals: 'denied' } })
    const mine = async () => (await denied()).find(({ actor }) => actor === editor.id)
    await expect
      .poll(mine)
      .toMatchObject({ subject: 'users', document: admin.id, note: `DELETE /api${path}` })
    const stranger = { ...agent, 'x-client-address': '198.51.100.9' }
    for (let i = 0; i < 60; i++) await ask({ method: 'GET', path: '/users', headers: stranger })
    const theirs = async () => (await denied()).filter(({ address }) => address === '198.51.100.9').length
    await expect.poll(theirs).toBeGreaterThanOrEqual(30)
    expect(await theirs()).toBeLessThanOrEqual(32)
  })
})

describe('the transaction', () => {
  test('a save that is rolled back leaves no entry', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const data = { name: 'Không thành', slug: 'khong-thanh' } as never
    const { id } = await payload.create({ collection: 'categories', data, req, ...all })
    await killTransaction(req)
    expect(await actions(id)).toEqual([])
  })

  test('50 saves at once are all recorded, in one whole chain', async () => {
    const agency = await make(payload, 'agencies', 'published')
    const count = 50
    await Promise.all(
      Array.from({ length: count }, () => make(payload, 'life-events', 'draft', { agency: agency.id })),
    )
    expect(await entries({ subject: { equals: 'life-events' } })).toHaveLength(count)
    expect(await verifyChain(payload)).toMatchObject({ broken: null, unlinked: 0 })
  })
})

test('a bulk update is recorded document by document', async () => {
  const docs = await Promise.all([1, 2, 3, 4, 5].map(() => make(payload, 'pages', 'published')))
  const path = `/pages?where[id][in]=${docs.map(({ id }) => id).join(',')}`
  await ask({ method: 'PATCH', path, token: admin.token, body: { title: 'Cùng tên' } })
  for (const { id } of docs) expect(await actions(id)).toEqual(['create-published', 'update'])
  expect((await verifyChain(payload)).broken).toBeNull()
})

describe('nobody changes the log', () => {
  test.each(['admin', 'editor', 'nobody'])('%s, by any door', async (who) => {
    const token = { admin: admin.token, editor: editor.token }[who]
    const [entry] = (await payload.find({ collection: 'audit-log', limit: 1, ...all })).docs
    const before = JSON.stringify(entry)
    const body = { title: 'khác', action: 'update', at: '2026-01-01T00:00:00.000Z' }
    const one = `/audit-log/${entry!.id}`
    const many = '/audit-log?where[seq][exists]=true'
    const doors: RestRequest[] = [
      { method: 'POST', path: '/audit-log', body },
      { method: 'PATCH', path: one, body },
      { method: 'PATCH', path: many, body },
      { method: 'DELETE', path: one },
      { method: 'DELETE', path: many },
      { method: 'POST', path: `${one}/duplicate`, body },
    ]
    for (const door of doors) expect((await ask({ ...door, token })).status).toBeGreaterThanOrEqual(400)
    const reads = await Promise.all(
      [one, '/audit-log', '/audit-log/count', '/audit-log/csv'].map((path) =>
        ask({ method: 'GET', path, token }),
      ),
    )
    const expected = { admin: [200], editor: [403], nobody: [401, 403] }[who]!
    for (const { status } of reads) expect(expected).toContain(status)
    const after = await payload.findByID({ collection: 'audit-log', id: entry!.id, ...all })
    expect(JSON.stringify(after)).toBe(before)
  })

  test('nor does the code of this project', async () => {
    const data = { action: 'update', at: new Date().toISOString() } as never
    await expect(payload.create({ collection: 'audit-log', data, ...all })).rejects.toThrow('nhật ký')
    const where = { seq: { exists: true } }
    await expect(payload.delete({ collection: 'audit-log', where, overrideAccess: true })).rejects.toThrow(
      'nhật ký',
    )
    if (isMongo) return
    await expect(payload.db.deleteMany({ collection: 'audit-log', where })).rejects.toThrow()
    await expect(
      payload.db.updateOne({ collection: 'audit-log', where, data: { title: 'khác' } }),
    ).rejects.toThrow()
  })
})

test('the export holds the days asked for, and is recorded itself', async () => {
  const get = (query: string) => ask({ method: 'GET', path: `/audit-log/csv${query}`, token: admin.token })
  const { status, json, headers } = await get('')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toContain('text/csv')
  expect(String(json).split('\r\n').length).toBeGreaterThan(50)
  expect(
    String((await get('?from=2020-01-01&to=2020-01-02')).json)
      .trim()
      .split('\r\n'),
  ).toHaveLength(1)
  for (const query of ['?from=2026-13-01', '?from=2026-01-02&to=2026-01-01', '?from[a]=1&to=x'])
    expect((await get(query)).status).toBe(400)
  expect((await entries({ action: { equals: 'export' } })).at(-1)).toMatchObject({ actor: admin.id })
})

describe('the chain', () => {
  test('proves itself after a purge, and the purge is part of it', async () => {
    const before = await entries()
    const cut = new Date(before[9]!.at)
    const purged = await purgeLog(payload, cut)
    expect(purged).toBeGreaterThan(0)
    expect(await purgeLog(payload, cut)).toBe(0)
    const after = await entries()
    expect(after[0]?.seq).toBe(purged + 1)
    expect(after.at(-1)).toMatchObject({ action: 'purge', keptFrom: purged + 1 })
    expect(await verifyChain(payload)).toMatchObject({ broken: null, head: { hash: after.at(-1)!.hash } })
  })

  test('a head that was kept must be in it', async () => {
    const { head } = await verifyChain(payload)
    expect((await verifyChain(payload, head)).broken).toBeNull()
    expect((await verifyChain(payload, { seq: head!.seq, hash: 'f'.repeat(64) })).broken?.seq).toBe(head!.seq)
    expect((await verifyChain(payload, { seq: head!.seq + 1, hash: head!.hash })).broken).not.toBeNull()
  })

  test('a changed entry is found, the first of them', async () => {
    const list = await entries()
    const [first, second] = [list[20]!.seq, list[30]!.seq]
    await tamper(second, 'đã sửa')
    await tamper(first, 'đã sửa')
    expect((await verifyChain(payload)).broken).toEqual({ seq: first, why: 'its content was changed' })
  })
})
