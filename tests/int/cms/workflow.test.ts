import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { standingsOf } from '../../../cms/workflow/standings.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let agency: string
let author: Person
let publisher: Person
let second: Person
let stranger: Person
let auditor: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  agency = String((await make(payload, 'agencies', 'published')).id)
  const other = String((await make(payload, 'agencies', 'published', { tier: 'commune' })).id)
  author = await signIn(payload, 'author', 'nguoi-viet@test.example', agency)
  publisher = await signIn(payload, 'publisher', 'xuat-ban@test.example', agency)
  second = await signIn(payload, 'publisher', 'xuat-ban-hai@test.example', agency)
  stranger = await signIn(payload, 'publisher', 'noi-khac@test.example', other)
  auditor = await signIn(payload, 'auditor')
})
afterAll(() => running.stop())

const require = (requireApproval: string[]) =>
  payload.updateGlobal({
    ...{ slug: 'desk-settings', data: { requireApproval } as never, overrideAccess: true },
  })
beforeEach(() => require([]))

const draft = async (title = 'Tin chờ duyệt') =>
  String((await make(payload, 'news', 'draft', { agency, title })).id)
const read = async (person: Person, id: string) =>
  (await rest(payload, { method: 'GET', path: `/news/${id}/workflow`, token: person.token })).json
const post = (person: Person, path: string, body: object | null) =>
  rest(payload, { method: 'POST', path, token: person.token, body })
const take = (person: Person, id: string, action: string, comment = '', version?: string) =>
  post(person, `/news/${id}/workflow`, { action, comment, version })
const patch = (person: Person, id: string, body: object, query = '') =>
  rest(payload, { method: 'PATCH', path: `/news/${id}${query}`, token: person.token, body })
const shown = async (id: string) => (await rest(payload, { method: 'GET', path: `/news/${id}` })).json.title

describe('from the author to the public', () => {
  test('an item is submitted, returned with a comment, submitted again, approved and published', async () => {
    const id = await draft()
    expect((await read(author, id)).actions).toEqual(['submit'])
    expect((await take(author, id, 'submit')).json.state).toBe('inReview')
    expect((await take(author, id, 'approve')).status).toBe(403)
    expect((await take(publisher, id, 'return')).status).toBe(400)
    expect((await take(publisher, id, 'return', 'Thiếu nguồn')).json.state).toBe('draft')
    await take(author, id, 'submit')
    expect((await take(publisher, id, 'approve')).json.state).toBe('approved')
    expect(await shown(id)).toBeUndefined()
    const { json } = await take(publisher, id, 'publish')
    expect(json.state).toBe('published')
    expect(json.remarks.map(({ action, text }: { action: string; text: string }) => [action, text])).toEqual([
      ...[
        ['submit', ''],
        ['return', 'Thiếu nguồn'],
        ['submit', ''],
        ['approve', ''],
        ['publish', ''],
      ],
    ])
    expect(await shown(id)).toBe('Tin chờ duyệt')
  })

  test('lists tell how each document stands', async () => {
    const [id, live, edited] = [await draft(), await draft(), await draft()]
    await take(author, id, 'submit')
    await take(publisher, id, 'return', 'Thiếu nguồn')
    await patch(publisher, live, { _status: 'published' })
    await patch(publisher, edited, { _status: 'published' })
    await patch(author, edited, { lead: 'Sửa' })
    await take(author, edited, 'submit')
    const ids = [id, live, edited]
    const found = await standingsOf(payload, { collection: 'news', ids })
    expect(ids.map((one) => [found.get(one)?.standing, found.get(one)?.isPublic])).toEqual([
      ['returned', false],
      ['published', true],
      ['inReview', true],
    ])
  })

  test('nobody approves what they submitted, and an edit ends an approval', async () => {
    const id = await draft()
    await take(publisher, id, 'submit')
    expect((await take(publisher, id, 'approve')).status).toBe(403)
    expect((await take(second, id, 'approve')).json.state).toBe('approved')
    await patch(author, id, { title: 'Sửa sau khi duyệt' })
    expect((await read(second, id)).state).toBe('draft')
    expect((await take(second, id, 'publish')).status).toBe(409)
    expect(await shown(id)).toBeUndefined()
  })

  test('an approval is of the version that was read', async () => {
    const id = await draft()
    await take(author, id, 'submit')
    const { version } = await read(publisher, id)
    await patch(author, id, { title: 'Bản gửi lại' })
    await take(author, id, 'submit')
    expect((await take(publisher, id, 'approve', '', version)).status).toBe(409)
    const { version: newest } = await read(publisher, id)
    expect((await take(publisher, id, 'approve', '', newest)).json.state).toBe('approved')
  })

  test('a publication ends what its reviewers were involved in', async () => {
    const id = await draft()
    await take(publisher, id, 'submit')
    expect((await patch(second, id, { _status: 'published' })).status).toBe(200)
    await patch(author, id, { title: 'Bản sau' })
    await take(author, id, 'submit')
    expect((await take(publisher, id, 'approve')).json.state).toBe('approved')
  })

  test('what is to be published at a set time is not changed by those who may not publish', async () => {
    const id = await draft()
    const doc = { relationTo: 'news', value: id }
    const order = { type: 'publish', date: new Date(Date.now() + 86_400_000), doc }
    expect((await post(publisher, '/schedules', order)).status).toBe(201)
    expect((await patch(author, id, { title: 'Chen vào' }, '?draft=true')).status).toBe(403)
    expect((await patch(publisher, id, { title: 'Sửa trước giờ' }, '?draft=true')).status).toBe(200)
  })

  test('an author of the province grants no agency a place on the provincial portal', async () => {
    const provincial = await signIn(payload, 'author', 'viet-o-tinh@test.example')
    const id = String((await make(payload, 'news', 'draft', { agency, onProvince: 'asked' })).id)
    expect((await patch(provincial, id, { onProvince: 'yes' }, '?draft=true')).status).toBe(403)
    expect((await patch(provincial, id, { title: 'Sửa chữ' }, '?draft=true')).status).toBe(200)
    const body = { title: 'Tin mới', agency, category: null, onProvince: 'yes', pushedTo: 'all' }
    const { doc } = (await post(provincial, '/news?draft=true', body)).json
    expect([doc.onProvince, doc.pushedTo]).toEqual(['asked', 'none'])
  })

  test('what is incomplete is not submitted', async () => {
    const id = await draft()
    await patch(author, id, { category: null })
    const { status, json } = await take(author, id, 'submit')
    expect([status, json.errors[0].data.errors[0].path]).toEqual([400, 'category'])
    expect((await read(author, id)).state).toBe('draft')
  })

  test('other agencies, auditors and strangers take no part', async () => {
    const id = await draft()
    expect((await rest(payload, { method: 'GET', path: `/news/${id}/workflow` })).status).toBe(403)
    expect((await take(stranger, id, 'submit')).status).toBe(404)
    expect((await read(auditor, id)).actions).toEqual([])
    expect((await take(auditor, id, 'submit')).status).toBe(403)
    for (const body of [null, { action: 'erase' }, { action: 'submit', comment: 'x'.repeat(3000) }])
      expect((await post(author, `/news/${id}/workflow`, body)).status).toBe(400)
    expect((await rest(payload, { method: 'GET', path: '/reviews', token: auditor.token })).status).toBe(403)
  })
})

describe('where a second person approves', () => {
  beforeEach(() => require(['news']))

  test('a publisher publishes, changes and restores nothing alone', async () => {
    const id = await draft()
    const { status, json } = await patch(publisher, id, { _status: 'published' })
    expect([status, json.errors[0].data.errors[0].path]).toEqual([403, '_status'])
    expect((await patch(publisher, id, {}, '?publishSpecificLocale=vi')).status).toBe(403)
    const live = await make(payload, 'news', 'published', { agency, title: 'Bản công khai' })
    const liveId = String(live.id)
    expect((await patch(publisher, liveId, { title: 'Sửa thẳng' })).status).toBe(200)
    expect(await shown(liveId)).toBe('Bản công khai')
    const order = {
      type: 'publish',
      date: new Date(Date.now() + 86_400_000),
      doc: { relationTo: 'news', value: id },
    }
    expect((await post(publisher, '/schedules', order)).status).toBe(403)
    await take(author, id, 'submit')
    await take(publisher, id, 'approve')
    expect((await post(publisher, '/schedules', order)).status).toBe(201)
    expect((await patch(publisher, id, { _status: 'published', title: 'Khác' })).status).toBe(403)
    expect((await patch(publisher, id, { _status: 'published' })).status).toBe(200)
    expect(await shown(id)).toBe('Tin chờ duyệt')
  })

  test('a publisher changes nothing public by hiding, by the trash or by a copy', async () => {
    const title = 'Đổi lén'
    const live = await make(payload, 'news', 'published', { agency, title: 'Bản công khai' })
    const id = String(live.id)
    await patch(publisher, id, { title }, '?unpublishAllLocales=true')
    await patch(publisher, id, { title, deletedAt: null }, '?trash=true')
    await patch(publisher, id, { title, deletedAt: new Date().toISOString() })
    await patch(publisher, id, { deletedAt: null }, '?trash=true')
    expect([undefined, 'Bản công khai']).toContain(await shown(id))
    const copied = await post(publisher, `/news/${id}/duplicate?draft=false`, { title })
    expect(await shown(String(copied.json.doc?.id))).toBeUndefined()
  })

  test('an emergency is published at once with its reason, and approved afterwards by another', async () => {
    const id = await draft('Lũ quét')
    expect((await take(author, id, 'emergency', 'Khẩn')).status).toBe(403)
    expect((await take(publisher, id, 'emergency')).status).toBe(400)
    expect((await take(publisher, id, 'emergency', 'Lũ đang lên')).json.state).toBe('owed')
    expect(await shown(id)).toBe('Lũ quét')
    expect((await take(publisher, id, 'approveAfter')).status).toBe(403)
    expect((await take(second, id, 'approveAfter')).json.state).toBe('published')
  })

  test('it is hidden and put in the trash as before', async () => {
    const id = String((await make(payload, 'news', 'published', { agency })).id)
    expect((await patch(publisher, id, { _status: 'draft' })).status).toBe(200)
    expect(await shown(id)).toBeUndefined()
    expect((await patch(publisher, id, { deletedAt: new Date().toISOString() })).status).toBe(200)
  })
})
