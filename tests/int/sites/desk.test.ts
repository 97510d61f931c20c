import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changeableAmong } from '../../../cms/access/mayChange.ts'
import { readPreview } from '../../../cms/sites/preview.ts'
import { standingsOf } from '../../../cms/workflow/standings.ts'
import { shared } from '../../../site/cache/shared.ts'
import { placeOf } from '../../../site/server/preview.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { portalId } from '../../support/portal.ts'
import { rest, type RestRequest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person
let desk: Person
let commune: string
let ofCommune: Person
let ofOthers: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  commune = String((await make(payload, 'agencies', 'published', { name: 'UBND xã Bắc Hà' })).id)
  const other = String((await make(payload, 'agencies', 'published')).id)
  admin = await signIn(payload, 'admin')
  desk = await signIn(payload, 'publisher')
  ofCommune = await signIn(payload, 'publisher', 'xa@test.example', commune)
  ofOthers = await signIn(payload, 'publisher', 'khac@test.example', other)
})
afterAll(() => running.stop())

const ask = (person: Person | null, method: RestRequest['method'], path: string, body?: unknown) =>
  rest(payload, { method, path, ...(person && { token: person.token }), ...(body !== undefined && { body }) })

const newSite = (data: Record<string, unknown>) =>
  ask(admin, 'POST', '/sites', { tier: 'commune', accent: 'teal', ...data })

describe('a component site', () => {
  let site: string
  beforeAll(async () => {
    const { json } = await newSite({ name: 'Xã Bắc Hà', agency: commune })
    site = json.doc.id
  })

  test('is the one site of its agency, which the refusal says', async () => {
    const second = await newSite({ name: 'Trang thứ hai', agency: commune })
    expect(second.status).toBe(400)
    expect(JSON.stringify(second.json)).toContain('Cơ quan này đã có trang thành phần: “Xã Bắc Hà”')
    await ask(admin, 'PATCH', `/sites/${site}`, { deletedAt: new Date().toISOString() })
    expect((await newSite({ name: 'Trang thứ hai', agency: commune })).status).toBe(400)
    expect((await ask(admin, 'PATCH', `/sites/${site}?trash=true`, { deletedAt: null })).status).toBe(200)
    expect((await ask(admin, 'PATCH', `/sites/${site}`, { intro: 'Giới thiệu' })).status).toBe(200)
  })

  test('with a draft stands in the lists and on the desk as public with a draft', async () => {
    const draft = await ask(admin, 'PATCH', `/sites/${site}?draft=true`, {
      intro: 'Bản sau',
      _status: 'draft',
    })
    expect(draft.status).toBe(200)
    const found = await standingsOf(payload, { collection: 'sites', ids: [site] })
    expect(found.get(site)).toMatchObject({ isPublic: true })
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: 'xa@test.example' } },
    })
    const user = { ...docs[0], collection: 'users' }
    const ofOwn = { payload, user, context: {} } as unknown as PayloadRequest
    expect([...(await changeableAmong(ofOwn, { collection: 'sites', ids: [site] }))]).toEqual([site])
  })

  test('keeps its agency from being deleted for good', async () => {
    const { id } = await make(payload, 'agencies', 'draft', { name: 'UBND xã Y Tý' })
    expect((await newSite({ name: 'Xã Y Tý', agency: id })).status).toBe(201)
    const refused = await ask(admin, 'DELETE', `/agencies/${id}?count=1&uses=leave`)
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.json)).toContain('Xã Y Tý')
    const deleted = payload.delete({ collection: 'agencies', id: String(id), overrideAccess: true })
    await expect(deleted).rejects.toThrow('trang thành phần')
  })

  test('is shown for a day by a link that those make who see it', async () => {
    for (const person of [admin, desk, ofCommune]) {
      const { status, json, headers } = await ask(person, 'POST', `/sites/${site}/preview-link`)
      expect(status).toBe(200)
      expect(headers.get('cache-control')).toBe('no-store')
      const [, token = ''] = /^http:\/\/[^/]+\/xem-thu\/([^/]+)$/.exec(json.url) ?? []
      const read = readPreview(token, process.env.PAYLOAD_SECRET!)
      expect(read?.slug).toBe('xa-bac-ha')
      const hours = (read!.expires.getTime() - Date.now()) / 3_600_000
      expect(hours).toBeGreaterThan(23.9)
      expect(hours).toBeLessThanOrEqual(24)
    }
    expect((await ask(null, 'POST', `/sites/${site}/preview-link`)).status).toBe(403)
    expect((await ask(ofOthers, 'POST', `/sites/${site}/preview-link`)).status).toBe(404)
    expect((await ask(desk, 'POST', '/sites/khong-co/preview-link')).status).toBe(404)
  })
})

describe('a draft of a site', () => {
  const DRAFT = '?draft=true'
  let site: string
  let author: Person
  beforeAll(async () => {
    const agency = String((await make(payload, 'agencies', 'published', { name: 'UBND xã Si Ma Cai' })).id)
    author = await signIn(payload, 'author', 'viet@test.example', agency)
    const { json } = await newSite({ name: 'Xã Si Ma Cai', agency, live: true, intro: 'Trước' })
    site = json.doc.id
  })
  const intro = async (person: Person | null, query = '') =>
    (await ask(person, 'GET', `/sites/${site}${query}`)).json.intro
  // Without a condition MongoDB estimates.
  const jobs = async () =>
    (await payload.count({ collection: 'payload-jobs', where: { id: { exists: true } } })).totalDocs
  const patch = (person: Person, body: object, query = '') =>
    ask(person, 'PATCH', `/sites/${site}${query}`, body)

  test('is written by authors of its agency, and read by no reader until it is published', async () => {
    const before = await jobs()
    expect((await patch(author, { intro: 'Sau' })).status).toBe(200)
    expect([await intro(author, DRAFT), await jobs()]).toEqual(['Sau', before])
    for (const person of [null, ofOthers])
      for (const query of ['', DRAFT]) expect(await intro(person, query)).toBe('Trước')
    expect((await patch(author, { _status: 'published' })).status).toBe(403)
    expect((await patch(ofOthers, { intro: 'Của nơi khác' }, DRAFT)).status).toBe(403)
    expect((await patch(admin, { phone: '1022' })).status).toBe(200)
    expect(await intro(null)).toBe('Trước')
    expect((await patch(admin, { _status: 'published' })).status).toBe(200)
    expect([await intro(null), await jobs()]).toEqual(['Sau', before + 1])
  })

  test('shows on the whole site by the link of those who may change it, until that is revoked', async () => {
    await patch(author, { intro: 'Bản nháp cho người khác xem' })
    const { findSite } = await import('../../../site/data/sites.ts')
    const shownTo = async (person: Person) => {
      const { json } = await ask(person, 'POST', `/sites/${site}/preview-link`)
      const place = () => placeOf(json.url.split('/').at(-1), process.env.PAYLOAD_SECRET!)!
      return () => shared.slot.run({ rule: undefined, place: place() }, () => findSite(place().site!, 'vi'))
    }
    const [byAuthor, byAuditor] = [await shownTo(author), await shownTo(await signIn(payload, 'auditor'))]
    expect((await byAuthor())?.intro).toBe('Bản nháp cho người khác xem')
    expect((await byAuditor())?.intro).toBe('Sau')
    expect((await ask(ofOthers, 'DELETE', `/sites/${site}/preview-link`)).status).toBe(403)
    expect((await byAuthor())?.intro).toBe('Bản nháp cho người khác xem')
    expect((await ask(author, 'DELETE', `/sites/${site}/preview-link`)).status).toBe(204)
    expect((await byAuthor())?.intro).toBe('Sau')
  })

  test('of the provincial portal shows its home page by the link of those who may change it', async () => {
    const { pathOfDraft, readDraft } = await import('../../../site/data/draft.ts')
    const portal = await portalId(payload)
    const link = `/sites/${portal}/preview-link`
    expect((await ask(admin, 'PATCH', `/sites/${portal}${DRAFT}`, { phone: '1900 0000' })).status).toBe(200)
    const place = placeOf(
      (await ask(admin, 'POST', link)).json.url.split('/').at(-1),
      process.env.PAYLOAD_SECRET!,
    )!
    expect([place.site, await pathOfDraft(place.draft!)]).toEqual([undefined, '/'])
    expect((await readDraft(place.draft!)).phone).toBe('1900 0000')
    for (const method of ['POST', 'DELETE'] as const)
      expect((await ask(author, method, link)).status).toBe(403)
    expect((await ask(admin, 'DELETE', link)).status).toBe(204)
    await expect(readDraft({ ...place.draft! })).rejects.toThrow('revoked')
  })

  test('is published at its time; the site itself is never unpublished', async () => {
    await patch(author, { intro: 'Hẹn giờ' })
    const order = (type: string, hours: number) => {
      const date = new Date(Date.now() + hours * 3_600_000)
      return ask(admin, 'POST', '/schedules', { type, date, doc: { relationTo: 'sites', value: site } })
    }
    expect((await order('publish', 2)).status).toBe(201)
    expect((await order('unpublish', 1)).status).toBe(409)
    expect((await patch(admin, { _status: 'draft' })).status).toBe(409)
    expect((await patch(admin, { deletedAt: new Date().toISOString() })).status).toBe(409)
    expect(await intro(null)).toBe('Sau')
  })
})

describe('what agencies ask for', () => {
  let listAsked: typeof import('../../../cms/sites/asked.ts').listAsked
  beforeAll(async () => {
    listAsked = (await import('../../../cms/sites/asked.ts')).listAsked
  })
  beforeEach(async () => {
    for (const collection of ['news', 'pages', 'events', 'legal-documents'] as const)
      await payload.delete({ collection, where: { id: { exists: true } }, trash: true, overrideAccess: true })
  })

  const userOf = async ({ id }: Person): Promise<TypedUser> =>
    ({
      ...(await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })),
      collection: 'users',
    }) as TypedUser
  const titles = async (person: Person) => {
    const { asked, total } = await listAsked(payload, await userOf(person))
    expect(total).toBe(asked.length)
    return asked.map(({ title }) => title)
  }

  test('waits for the province with its agency, also as a draft or above what is public', async () => {
    const asked = { agency: commune, onProvince: 'asked' }
    await make(payload, 'news', 'published', { ...asked, title: 'Tin đã đăng' })
    await make(payload, 'pages', 'draft', { ...asked, title: 'Trang còn nháp' })
    await make(payload, 'legal-documents', 'published', {
      ...asked,
      number: '9/QĐ-UBND',
      title: 'Quyết định xã',
    })
    const event = await make(payload, 'events', 'published', {
      agency: commune,
      onProvince: 'no',
      title: 'Lịch',
    })
    await ask(ofCommune, 'PATCH', `/events/${event.id}?draft=true`, {
      title: 'Lịch sửa',
      onProvince: 'asked',
    })
    await make(payload, 'news', 'published', { agency: commune, onProvince: 'refused', title: 'Đã từ chối' })
    const gone = await make(payload, 'news', 'published', { ...asked, title: 'Đã xóa' })
    await ask(desk, 'PATCH', `/news/${gone.id}`, { deletedAt: new Date().toISOString() })
    const all = ['Tin đã đăng', 'Trang còn nháp', '9/QĐ-UBND · Quyết định xã', 'Lịch sửa']
    expect((await titles(desk)).sort()).toEqual(all.sort())
    const { asked: rows } = await listAsked(payload, await userOf(desk))
    expect(new Set(rows.map(({ agency }) => agency))).toEqual(new Set(['UBND xã Bắc Hà']))
    expect(rows.find(({ collection }) => collection === 'pages')?.isDraft).toBe(true)
    expect(rows.find(({ collection }) => collection === 'news')?.isDraft).toBe(false)
  })

  test('is answered one by one or many at once, and the agency sees the answer', async () => {
    const asked = { agency: commune, onProvince: 'asked' }
    const made = [
      await make(payload, 'news', 'published', asked),
      await make(payload, 'news', 'published', asked),
      await make(payload, 'news', 'published', asked),
    ]
    const [first, ...others] = made
    expect((await ask(desk, 'PATCH', `/news/${first!.id}`, { onProvince: 'refused' })).status).toBe(200)
    const { json } = await ask(desk, 'PATCH', '/news?where[onProvince][equals]=asked', { onProvince: 'yes' })
    expect(json.docs).toHaveLength(2)
    expect(await titles(desk)).toEqual([])
    const seen = async (id: unknown) =>
      (await ask(ofCommune, 'GET', `/news/${id}?draft=true`)).json.onProvince
    expect(await seen(first!.id)).toBe('refused')
    for (const { id } of others) expect(await seen(id)).toBe('yes')
  })

  test('in a draft alone is answered with the draft: what is public stays where it is', async () => {
    const { id } = await make(payload, 'news', 'published', { agency: commune, onProvince: 'no' })
    await ask(ofCommune, 'PATCH', `/news/${id}?draft=true`, { title: 'Bản mới', onProvince: 'asked' })
    expect((await ask(desk, 'PATCH', `/news/${id}?draft=true`, { onProvince: 'yes' })).status).toBe(200)
    expect((await ask(null, 'GET', `/news/${id}`)).json.onProvince).toBe('no')
    await ask(ofCommune, 'PATCH', `/news/${id}`, { _status: 'published' })
    expect((await ask(null, 'GET', `/news/${id}`)).json).toMatchObject({
      title: 'Bản mới',
      onProvince: 'yes',
    })
  })

  test('is no change of content that readers are told of', async () => {
    const { id } = await make(payload, 'news', 'published', { agency: commune, onProvince: 'asked' })
    await ask(desk, 'PATCH', `/news/${id}`, { onProvince: 'yes' })
    expect((await ask(null, 'GET', `/news/${id}`)).json.contentChangedAt ?? null).toBeNull()
  })
})
