import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make, PUBLISHABLE } from '../support/content.ts'
import { startPayload, type Running } from '../support/payload.ts'
import { signIn, type Person } from '../support/people.ts'
import { rest } from '../support/restClient.ts'

let running: Running
let payload: Payload
let editor: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, 'publisher')
})
afterAll(() => running.stop())

const idsIn = (json: { docs?: { id: string }[] }) => (json.docs ?? []).map(({ id }) => id)
const get = (path: string, token?: string) => rest(payload, { method: 'GET', path, token })

/** What every editorial type promises: the public reads what is published, and nothing else by any way. */
describe.each(PUBLISHABLE)('%s', (type) => {
  test('a published document is read by everyone', async () => {
    const doc = await make(payload, type, 'published')
    expect((await get(`/${type}/${doc.id}`)).status).toBe(200)
    expect(idsIn((await get(`/${type}?limit=200`)).json)).toContain(doc.id)
  })

  test('a draft is read by no one outside, whatever they ask', async () => {
    const { id } = await make(payload, type, 'draft')
    expect((await get(`/${type}/${id}`)).status).toBe(404)
    expect((await get(`/${type}/${id}?draft=true`)).status).toBe(404)
    expect((await get(`/${type}/${id}?draft=true&trash=true&locale=all&depth=3`)).status).toBe(404)
    for (const query of [
      'limit=200',
      'limit=200&draft=true',
      'limit=200&where[_status][equals]=draft&draft=true',
    ]) {
      expect(idsIn((await get(`/${type}?${query}`)).json)).not.toContain(id)
    }
    const counted = await get(`/${type}/count?where[id][equals]=${id}`)
    expect(counted.json.totalDocs ?? 0).toBe(0)
    expect(idsIn((await get(`/${type}?limit=200&draft=true`, editor.token)).json)).toContain(id)
  })

  test('a draft over a published document changes nothing outside', async () => {
    const { id } = await make(payload, type, 'published')
    const before = (await get(`/${type}/${id}`)).json
    const name = ['title', 'name'].find((key) => key in before)!
    await payload.update({
      collection: type,
      id,
      data: { [name]: 'Bản nháp bí mật' } as never,
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    for (const query of ['', '?draft=true']) {
      expect(JSON.stringify((await get(`/${type}/${id}${query}`)).json)).not.toContain('bí mật')
    }
  })

  test('versions are for staff', async () => {
    const { id } = await make(payload, type, 'published')
    expect((await get(`/${type}/versions?where[parent][equals]=${id}`)).status).toBe(403)
    expect((await get(`/${type}/versions?where[parent][equals]=${id}`, editor.token)).status).toBe(200)
  })

  test('what is in the trash is gone for the public and can come back', async () => {
    const { id } = await make(payload, type, 'published')
    await payload.update({
      collection: type,
      id,
      data: { deletedAt: new Date().toISOString() } as never,
      trash: true,
      depth: 0,
      overrideAccess: true,
    })
    expect((await get(`/${type}/${id}`)).status).toBe(404)
    expect((await get(`/${type}/${id}?trash=true`)).status).toBe(404)
    expect(idsIn((await get(`/${type}?trash=true&limit=200`)).json)).not.toContain(id)
    await payload.update({
      collection: type,
      id,
      data: { deletedAt: null } as never,
      trash: true,
      depth: 0,
      overrideAccess: true,
    })
    expect((await get(`/${type}/${id}`)).status).toBe(200)
  })

  test('no one outside creates, changes or deletes', async () => {
    const { id } = await make(payload, type, 'published')
    const write = (method: 'POST' | 'PATCH' | 'DELETE', path: string) =>
      rest(payload, { method, path, body: { title: 'x', name: 'x', _status: 'published' } })
    expect((await write('POST', `/${type}`)).status).toBe(403)
    expect((await write('PATCH', `/${type}/${id}`)).status).toBe(403)
    expect((await write('DELETE', `/${type}/${id}`)).status).toBe(403)
    expect((await write('POST', `/${type}/${id}/duplicate`)).status).toBe(403)
    const bulk = await write('DELETE', `/${type}?where[id][exists]=true`)
    expect(bulk.status).toBeGreaterThanOrEqual(400)
    expect((await get(`/${type}/${id}`)).status).toBe(200)
  })

  test('every change leaves a job for the worker, in the same transaction', async () => {
    const { id } = await make(payload, type, 'published')
    const { docs } = await payload.find({
      collection: 'payload-jobs',
      limit: 300,
      depth: 0,
      overrideAccess: true,
    })
    const mine = docs.filter((job) => (job.input as { id?: string } | null)?.id === id)
    expect(mine.length).toBeGreaterThan(0)
    expect(mine[0]).toMatchObject({ taskSlug: 'reconcile', input: { collection: type } })
  })
})
