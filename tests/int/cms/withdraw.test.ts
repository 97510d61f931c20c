import type { CollectionSlug, Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ADDRESSED } from '../../../cms/content/addresses.ts'
import type { ContentSlug } from '../../../cms/content/types/index.ts'
import { findPublic } from '../../../cms/jobs/publicView.ts'
import { standingsOf } from '../../../cms/workflow/standings.ts'
import { toSearchDocument } from '../../../search/documents.ts'
import type { SearchType } from '../../../search/types.ts'
import type { Moved } from '../../../site/data/moved.ts'
import { make, PUBLISHABLE } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let publisher: Person
let ask: (path: string, locale?: 'vi' | 'en') => Promise<unknown>

beforeAll(async () => {
  running = await startPayload({ LOG_LEVEL: 'fatal' })
  payload = running.payload
  publisher = await signIn(payload, 'publisher')
  const { findMoved } = await import('../../../site/data/moved.ts')
  const { toLocation } = await import('../../../site/views/moved.ts')
  const show = (moved: Moved | null, locale: 'vi' | 'en') =>
    moved && (moved.kind === 'gone' ? moved.reason : toLocation(moved, locale, ''))
  ask = async (path, locale = 'vi') => show(await findMoved(path, locale), locale)
})
afterAll(() => running.stop())

const post = (type: string, id: string, action: string, body: object, who = publisher) =>
  rest(payload, { method: 'POST', path: `/${type}/${id}/${action}`, token: who.token, body })
const patch = (type: string, id: string, body: object, query = '') =>
  rest(payload, { method: 'PATCH', path: `/${type}/${id}${query}`, token: publisher.token, body })
const withdraw = (type: string, id: string, body: object, who = publisher) =>
  post(type, id, 'withdraw', body, who)
const read = (type: string, id: string, query = '') =>
  rest(payload, { method: 'GET', path: `/${type}/${id}${query}` })

async function put(type: string, data: object = {}) {
  const doc = (await make(payload, type, 'published', data as never)) as unknown as Record<string, string>
  const { prefix, key } = ADDRESSED[type as ContentSlug]
  return { id: String(doc.id), address: prefix + doc[key] }
}

const explanation = { vi: 'Số liệu sai.', en: 'The figures were wrong.' }
const TYPES = PUBLISHABLE.filter((type) => Object.hasOwn(ADDRESSED, type))

describe.each(TYPES)('%s', (type) => {
  test('published in error: the address says why in both languages, until it is published again', async () => {
    const { id, address } = await put(type)
    expect((await withdraw(type, id, { kind: 'error', explanation })).status).toBe(200)
    expect((await read(type, id)).status).toBe(404)
    expect(await ask(address)).toBe(explanation.vi)
    expect(await ask(address, 'en')).toBe(explanation.en)
    expect((await patch(type, id, { _status: 'published' })).status).toBe(200)
    expect(await ask(address)).toBeNull()
    await patch(type, id, { _status: 'draft' })
    expect(await ask(address)).toBeNull()
    expect(await ask(address, 'en')).toBeNull()
  })

  test('replaced: the address leads to what replaces it', async () => {
    const [old, next] = [await put(type), await put(type)]
    const successor = { relationTo: type, value: next.id }
    expect((await withdraw(type, old.id, { kind: 'replaced', successor })).status).toBe(200)
    expect(await ask(old.address)).toBe(next.address)
    expect(await ask(old.address, 'en')).toBe(`/en${next.address}`)
  })

  test('no longer current: it stays with a notice, and ranks below others', async () => {
    const { id } = await put(type)
    expect((await withdraw(type, id, { kind: 'outdated' })).status).toBe(400)
    expect((await withdraw(type, id, { kind: 'outdated', explanation })).status).toBe(200)
    const shown = { mode: 'outdated', on: expect.stringMatching(/^\d{4}-/), reason: explanation.vi }
    expect((await read(type, id)).json.withdrawal).toMatchObject(shown)
    expect((await read(type, id, '?locale=en')).json.withdrawal.reason).toBe(explanation.en)
    const standing = async () => {
      const [stored] = await findPublic(payload, type, [id])
      return toSearchDocument(type as SearchType, stored as never)?.standing
    }
    expect(await standing()).toBe(0)
    const listed = await standingsOf(payload, { collection: type as CollectionSlug, ids: [id] })
    expect(listed.get(id)?.standing).toBe('outdated')
    expect((await post(type, id, 'end-notice', {})).status).toBe(200)
    expect((await read(type, id)).json.withdrawal?.reason ?? null).toBeNull()
    expect(await standing()).toBe(1)
    expect((await post(type, id, 'end-notice', {})).status).toBe(409)
  })
})

describe('what replaces content', () => {
  test('may be a page of the portal', async () => {
    const { id, address } = await put('news')
    const to = '/en/thu-tuc?tu-khoa=a'
    expect((await withdraw('news', id, { kind: 'replaced', to })).status).toBe(200)
    expect(await ask(address)).toBe('/thu-tuc?tu-khoa=a')
  })

  test('is found at its address, and followed when it moves', async () => {
    const [old, next] = [await put('news'), await put('pages', { slug: 'ban-thay' })]
    expect((await withdraw('news', old.id, { kind: 'replaced', to: next.address })).status).toBe(200)
    await patch('pages', next.id, { slug: 'ban-thay-moi', _status: 'published' })
    expect(await ask(old.address)).toBe('/gioi-thieu/ban-thay-moi')
  })

  test('is public, and not the content itself', async () => {
    const { id, address } = await put('news')
    const hidden = String((await make(payload, 'news', 'draft')).id)
    for (const body of [
      {},
      { to: address },
      { to: '/khong-co-trang-nay' },
      { to: 'https://evil.example/' },
      { to: '//evil.example' },
      { successor: { relationTo: 'news', value: id } },
      { successor: { relationTo: 'news', value: hidden } },
      { successor: { relationTo: 'users', value: publisher.id } },
      { successor: { relationTo: 'news', value: 'khong-co' } },
    ]) {
      const { status, json } = await withdraw('news', id, { kind: 'replaced', ...body })
      expect({ body, status }).toEqual({ body, status: 400 })
      expect(json.errors[0].data.errors[0].message).toMatch(/\p{L}/u)
    }
    expect((await read('news', id)).status).toBe(200)
  })
})

describe('who withdraws', () => {
  test('publishers alone, whatever way is tried', async () => {
    const { id } = await put('news')
    for (const role of ['author', 'subEditor', 'auditor'] as const) {
      const who = await signIn(payload, role)
      expect((await withdraw('news', id, { kind: 'error' }, who)).status).toBe(403)
      expect((await post('news', id, 'end-notice', {}, who)).status).toBe(403)
    }
    const path = `/news/${id}/withdraw`
    expect((await rest(payload, { method: 'POST', path, body: { kind: 'error' } })).status).toBe(403)
    expect((await read('news', id)).status).toBe(200)
  })

  test('the action alone writes it down', async () => {
    const { id, address } = await put('news')
    const withdrawal = { mode: 'outdated', on: '2026-01-01T00:00:00.000Z', reason: 'Lời tự viết' }
    expect((await patch('news', id, { withdrawal, _status: 'published' })).status).toBe(200)
    expect(JSON.stringify((await read('news', id)).json)).not.toContain('Lời tự viết')
    await patch('news', id, { _status: 'draft' })
    await patch('news', id, { withdrawal: { reason: 'Lời tự viết' } }, '?draft=true')
    expect(await ask(address)).toBeNull()
  })

  test('an agency its own content, and not its own record', async () => {
    const { id: agency } = await put('agencies')
    const { id: other } = await put('agencies')
    const who = await signIn(payload, 'publisher', 'co-quan@test.example', agency)
    const own = await put('news', { agency })
    const foreign = await put('news', { agency: other })
    expect((await withdraw('news', own.id, { kind: 'error' }, who)).status).toBe(200)
    expect((await withdraw('news', foreign.id, { kind: 'error' }, who)).status).toBe(403)
    for (const kind of ['error', 'outdated'])
      expect((await withdraw('agencies', agency, { kind, explanation }, who)).status).toBe(403)
  })
})

test('a withdrawal needs public content, and a notice no newer draft', async () => {
  const { id } = await put('news')
  await patch('news', id, { title: 'Đang sửa' }, '?draft=true')
  expect((await withdraw('news', id, { kind: 'outdated', explanation })).status).toBe(409)
  expect((await withdraw('news', id, { kind: 'error' })).status).toBe(200)
  expect((await withdraw('news', id, { kind: 'error' })).status).toBe(409)
  for (const body of [
    null,
    [],
    'x',
    {},
    { kind: 'lạ' },
    { kind: 'error', explanation: { vi: 'x'.repeat(1001) } },
  ])
    expect((await withdraw('news', id, body as never)).status).toBe(400)
})

test('publishing a change keeps the notice, and an earlier version does not bring one back', async () => {
  const { id } = await put('news')
  await withdraw('news', id, { kind: 'outdated', explanation })
  await patch('news', id, { title: 'Sửa lỗi chính tả', _status: 'published' })
  expect((await read('news', id)).json).toMatchObject({
    title: 'Sửa lỗi chính tả',
    withdrawal: { mode: 'outdated' },
  })
  const { docs } = await payload.findVersions({
    ...{ collection: 'news', where: { parent: { equals: id } }, limit: 1, depth: 0, overrideAccess: true },
  })
  await post('news', id, 'end-notice', {})
  const path = `/news/versions/${docs[0]!.id}?draft=true`
  expect((await rest(payload, { method: 'POST', path, token: publisher.token })).status).toBe(200)
  expect((await patch('news', id, { _status: 'published' })).status).toBe(200)
  expect((await read('news', id)).json.withdrawal?.mode).not.toBe('outdated')
})

test('it is in the audit log', async () => {
  const { id } = await put('news')
  await withdraw('news', id, { kind: 'error' })
  const where: Where = { and: [{ action: { equals: 'withdraw' } }, { document: { equals: id } }] }
  const { docs } = await payload.find({ collection: 'audit-log', where, depth: 0, overrideAccess: true })
  expect(docs).toMatchObject([{ note: 'error', subject: 'news' }])
})

test('the address of a commune leads on when its slug changes, in one step', async () => {
  const all = { depth: 0, overrideAccess: true } as const
  const { id } = await payload.create({
    ...{ collection: 'units', ...all },
    data: { fullName: 'Xã Thử', name: 'Thử', code: '99999', type: 'Xã', tier: 'commune', slug: 'xa-thu' },
  })
  const move = (slug: string) => patch('units', String(id), { slug }, '?select[name]=true')
  expect((await move('xa-thu-1')).status).toBe(200)
  await move('xa-thu-2')
  expect(await ask('/xa-phuong/xa-thu')).toBe('/xa-phuong/xa-thu-2')
  expect(await ask('/xa-phuong/xa-thu-1', 'en')).toBe('/en/xa-phuong/xa-thu-2')
  await move('xa-thu')
  expect(await ask('/xa-phuong/xa-thu')).toBeNull()
  expect(await ask('/xa-phuong/xa-thu-2')).toBe('/xa-phuong/xa-thu')
})
