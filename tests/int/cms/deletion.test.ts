import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person
let publisher: Person

const all = { depth: 0, overrideAccess: true } as const

beforeAll(async () => {
  running = await startPayload({ LOG_LEVEL: 'fatal' })
  payload = running.payload
  admin = await signIn(payload, 'admin')
  publisher = await signIn(payload, 'publisher')
})
afterAll(() => running.stop())

const remove = (path: string, who: Person | null = admin) =>
  rest(payload, { method: 'DELETE', path, ...(who && { token: who.token }) })
const trash = (path: string, who = publisher) =>
  rest(payload, { method: 'PATCH', path, token: who.token, body: { deletedAt: new Date().toISOString() } })
const put = async (type: string, status: 'draft' | 'published', data: object = {}) =>
  String((await make(payload, type, status, data as never)).id)
const stored = (collection: string, id: string) =>
  payload.findByID({
    ...{ collection: collection as CollectionSlug, id, trash: true, disableErrors: true, ...all },
  }) as Promise<Record<string, unknown> | null>
const among = (ids: string[]) => `where[id][in]=${ids.join(',')}`
const category = async (name: string) =>
  String((await payload.create({ collection: 'categories', data: { name }, ...all })).id)

describe('deleting for good', () => {
  test('takes the number of items', async () => {
    const [one, two] = [await put('news', 'draft'), await put('news', 'draft')]
    for (const query of ['', '?count=2', '?count=một', '?count=1.0'])
      expect((await remove(`/news/${one}${query}`)).status).toBe(400)
    const refused = await remove(`/news?${among([one, two])}&count=1`)
    expect(refused.status).toBe(400)
    expect(refused.json.errors[0].message).toContain('2')
    expect((await remove(`/news?${among([one, two])}&count=2`)).status).toBe(200)
    expect(await stored('news', one)).toBeNull()
  })

  test('empties the trash by the same rule', async () => {
    const ids = [await put('pages', 'draft'), await put('pages', 'draft'), await put('pages', 'draft')]
    for (const id of ids) expect((await trash(`/pages/${id}`)).status).toBe(200)
    const path = '/pages?where[deletedAt][exists]=true&trash=true&limit=0'
    expect((await remove(path)).status).toBe(400)
    expect((await remove(`${path}&count=2`)).status).toBe(400)
    expect((await remove(`${path}&count=3`)).status).toBe(200)
    expect(await stored('pages', ids[0]!)).toBeNull()
  })

  test('is refused to all but administrators, by every way', async () => {
    const id = await put('news', 'draft')
    await trash(`/news/${id}`)
    const people = [null, publisher]
    for (const role of ['author', 'subEditor', 'auditor'] as const) people.push(await signIn(payload, role))
    const agency = await put('agencies', 'published')
    people.push(await signIn(payload, 'agencyAdmin', 'quan-tri@test.example', agency))
    for (const who of people)
      for (const path of [
        `/news/${id}?trash=true&count=1`,
        `/news?${among([id])}&trash=true&count=1`,
        '/news?where[deletedAt][exists]=true&trash=true&count=1',
      ])
        expect((await remove(path, who)).status).toBe(403)
    expect((await remove(`/news/versions/${id}`)).status).toBeGreaterThanOrEqual(400)
    expect(await stored('news', id)).not.toBeNull()
  })

  test('spares what was public within the time of retention, in the trash as well', async () => {
    const [shown, hidden] = [await put('news', 'published'), await put('news', 'published')]
    await payload.update({ collection: 'news', id: hidden, data: { _status: 'draft' }, ...all })
    const never = await put('news', 'draft')
    for (const id of [shown, hidden]) {
      expect((await remove(`/news/${id}?count=1`)).status).toBe(409)
      await trash(`/news/${id}`)
      expect((await remove(`/news/${id}?trash=true&count=1`)).status).toBe(409)
    }
    const ids = [shown, hidden, never]
    const bulk = await remove(`/news?${among(ids)}&trash=true&count=3`)
    expect(bulk.status).toBe(409)
    expect(bulk.json.errors[0].data).toEqual({ retained: 2 })
    for (const id of ids) expect(await stored('news', id)).not.toBeNull()
  })

  test('takes what left the portal before that time, which administrators set', async () => {
    const [old, entry] = [await put('news', 'published'), await category('Đã bỏ từ lâu')]
    const deletedAt = new Date(Date.now() - 800 * 86_400_000).toISOString()
    await payload.update({ collection: 'news', id: old, data: { deletedAt }, ...all })
    expect((await remove(`/news/${old}?trash=true&count=1`)).status).toBe(200)
    expect((await remove(`/categories/${entry}?count=1`)).status).toBe(409)
    const set = (retentionMonths: number, who = admin) =>
      rest(payload, {
        method: 'POST',
        path: '/globals/desk-settings',
        token: who.token,
        body: { retentionMonths },
      })
    expect((await set(0, publisher)).status).toBe(403)
    expect((await set(-1)).status).toBe(400)
    expect((await set(0)).status).toBe(200)
    await trash(`/categories/${entry}`)
    expect((await remove(`/categories/${entry}?trash=true&count=1`)).status).toBe(200)
    await set(24)
  })
})

describe('several at once', () => {
  test('go to the trash by their number, one without', async () => {
    const ids = [await put('news', 'draft'), await put('news', 'draft')]
    expect((await trash(`/news?${among(ids)}`, admin)).status).toBe(400)
    expect((await trash(`/news?${among(ids)}&count=2`, admin)).status).toBe(200)
    expect((await trash(`/news?${among([await put('news', 'draft')])}`)).status).toBe(200)
  })

  test('are refused to all but administrators, whatever they typed', async () => {
    const agency = await put('agencies', 'published')
    const ids = [await put('news', 'draft', { agency }), await put('news', 'draft', { agency })]
    const people = [
      publisher,
      await signIn(payload, 'subEditor', 'bien-tap@test.example'),
      await signIn(payload, 'agencyAdmin', 'quan-tri-2@test.example', agency),
    ]
    for (const who of people) {
      const refused = await trash(`/news?${among(ids)}&count=2`, who)
      expect(refused.status).toBe(403)
      expect(refused.json.errors[0].message).toContain('quản trị hệ thống')
    }
    for (const id of ids) expect((await stored('news', id))!.deletedAt ?? null).toBeNull()
  })
})

describe('what others use', () => {
  test('says who uses it and asks for a successor, to which everything is moved', async () => {
    const [from, to] = [await category('Cũ'), await category('Mới')]
    const ids: string[] = []
    for (let n = 0; n < 12; n += 1)
      ids.push(await put('news', n % 2 ? 'published' : 'draft', { category: from, title: `Tin dùng ${n}` }))
    const refused = await trash(`/categories/${from}`)
    expect(refused.status).toBe(409)
    const { uses, total, mayLeave } = refused.json.errors[0].data
    expect({ listed: uses.length, total, mayLeave }).toEqual({ listed: 10, total: 12, mayLeave: false })
    expect(uses[0]).toMatchObject({ collection: 'news', title: expect.stringMatching(/^Tin dùng \d/) })
    expect(refused.json.errors[0].message).toContain(uses[0].title)
    expect((await trash(`/categories/${from}?uses=leave`)).status).toBe(409)
    expect((await trash(`/categories/${from}?successor=${from}`)).status).toBe(409)
    expect((await trash(`/categories/${from}?successor=khong-co`)).status).toBe(409)
    expect((await trash(`/categories/${from}?successor=${to}`)).status).toBe(200)
    for (const [n, id] of ids.entries())
      expect(await stored('news', id)).toMatchObject({ category: to, _status: n % 2 ? 'published' : 'draft' })
  })

  test('moves lists and rows, each once, or nothing at all', async () => {
    const [from, to] = [await put('procedures', 'published'), await put('procedures', 'published')]
    const news = await put('news', 'published', { procedures: [from, to] })
    const section = { heading: 'Việc cần làm', procedures: [from] }
    const event = await put('life-events', 'published', { sections: [section] })
    await payload.update({ collection: 'news', id: news, data: { title: 'Đang sửa' }, draft: true, ...all })
    const blocked = await trash(`/procedures/${from}?successor=${to}`)
    expect(blocked.status).toBe(409)
    expect(((await stored('life-events', event))!.sections as { procedures: unknown }[])[0]).toMatchObject({
      procedures: [from],
    })
    expect((await stored('procedures', from))!.deletedAt ?? null).toBeNull()
    await payload.update({ collection: 'news', id: news, data: { _status: 'published' }, ...all })
    expect((await trash(`/procedures/${from}?successor=${to}`)).status).toBe(200)
    expect(await stored('news', news)).toMatchObject({ procedures: [to], _status: 'published' })
    expect(((await stored('life-events', event))!.sections as { procedures: unknown }[])[0]).toMatchObject({
      procedures: [to],
    })
  })

  test('may go where nothing needs it, if its sender says so', async () => {
    const document = await put('legal-documents', 'published')
    const news = await put('news', 'published', { documents: [document] })
    expect((await trash(`/legal-documents/${document}`)).json.errors[0].data).toMatchObject({
      mayLeave: true,
      uses: [{ collection: 'news', id: news }],
    })
    expect((await trash(`/legal-documents/${document}?uses=leave`)).status).toBe(200)
  })

  test('does not name what the sender may not read, nor lets them change it', async () => {
    const [own, other] = [await put('agencies', 'published'), await put('agencies', 'published')]
    const who = await signIn(payload, 'publisher', 'cua-co-quan@test.example', own)
    const [document, next] = [
      await put('legal-documents', 'published', { agency: own }),
      await put('legal-documents', 'published', { agency: own }),
    ]
    await put('news', 'draft', { agency: other, documents: [document], title: 'Tin kín của nơi khác' })
    const refused = await trash(`/legal-documents/${document}`, who)
    expect(refused.status).toBe(409)
    expect(refused.json.errors[0].data).toMatchObject({ uses: [], total: 1 })
    expect(JSON.stringify(refused.json)).not.toContain('Tin kín')
    expect((await trash(`/legal-documents/${document}?successor=${next}`, who)).status).toBe(403)
  })

  test('says nothing to those who may not delete', async () => {
    const document = await put('legal-documents', 'published')
    await put('news', 'published', { documents: [document] })
    const author = await signIn(payload, 'author', 'viet@test.example')
    expect((await trash(`/legal-documents/${document}`, author)).status).toBe(403)
  })
})
