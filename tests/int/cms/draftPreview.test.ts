import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDraft } from '../../../cms/preview/draft.ts'
import { shared } from '../../../site/cache/shared.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import type { Locale } from '../../../site/paths.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest, type RestRequest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let desk: Person
let ofCommune: Person
let ofOthers: Person
let commune: string
let item: { id: string; slug: string }

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  commune = String((await make(payload, 'agencies', 'published', { name: 'UBND xã Bắc Hà' })).id)
  const other = String((await make(payload, 'agencies', 'published')).id)
  desk = await signIn(payload, 'publisher')
  ofCommune = await signIn(payload, 'publisher', 'xa@test.example', commune)
  ofOthers = await signIn(payload, 'publisher', 'khac@test.example', other)
  const { id, slug } = (await make(payload, 'news', 'published', {
    title: 'Tin cũ',
    agency: commune,
  })) as never
  item = { id: String(id), slug }
  await payload.update({
    ...{ collection: 'news', id, draft: true, depth: 0, overrideAccess: true },
    data: { title: 'Tin sửa lại' },
  })
})
afterAll(() => running.stop())

const ask = (person: Person | null, method: RestRequest['method'], path: string) =>
  rest(payload, { method, path, ...(person && { token: person.token }) })
const tokenIn = (url: string | null | undefined) => /\/xem-thu\/([\w.-]+)$/.exec(url ?? '')?.[1] ?? ''
const read = (url: string | null | undefined) => readDraft(tokenIn(url), process.env.PAYLOAD_SECRET!)

/** Reads as a page of the portal does. @param url of a preview link; undefined for a page that is not a preview */
function shownBy<T>(url: string | undefined, what: () => Promise<T>): Promise<T> {
  const draft = url === undefined ? undefined : (read(url) ?? undefined)
  return shared.slot.run({ rule: undefined, place: { ...(draft && { isPreview: true, draft }) } }, what)
}
async function itemShown(url?: string, { slug = item.slug, locale = 'vi' as Locale } = {}) {
  const { findNewsItem } = await import('../../../site/data/news.ts')
  return shownBy(url, () => findNewsItem(slug, locale))
}
const titleShown = async (url?: string, slug?: string) =>
  (await itemShown(url, { ...(slug && { slug }) }))?.title
const makeLink = async () => (await ask(desk, 'POST', `/news/${item.id}/preview-link`)).json.url as string

test('the button leads whoever may read the draft to it, for an hour', async () => {
  for (const person of [desk, ofCommune]) {
    const { status, headers } = await ask(person, 'GET', `/news/${item.id}/preview`)
    expect([status, headers.get('cache-control')]).toEqual([303, 'no-store'])
    const draft = read(headers.get('location'))
    expect(draft).toMatchObject({ collection: 'news', id: item.id })
    expect(draft!.expires.getTime() - draft!.made.getTime()).toBe(3_600_000)
  }
})

test('strangers get no link, nor do people of other agencies', async () => {
  expect((await ask(null, 'GET', `/news/${item.id}/preview`)).status).toBe(403)
  expect((await ask(ofOthers, 'GET', `/news/${item.id}/preview`)).status).toBe(403)
  for (const method of ['POST', 'DELETE'] as const) {
    expect((await ask(null, method, `/news/${item.id}/preview-link`)).status).toBe(403)
    expect((await ask(ofOthers, method, `/news/${item.id}/preview-link`)).status).toBe(403)
  }
  expect((await ask(desk, 'GET', '/news/khong-co/preview')).status).toBe(404)
})

test('a page shows the draft by its link alone', async () => {
  expect(await titleShown()).toBe('Tin cũ')
  expect(await titleShown(await makeLink())).toBe('Tin sửa lại')
})

test('a link to one draft opens no other', async () => {
  const { slug } = (await make(payload, 'news', 'draft', { title: 'Tin khác', slug: 'tin-khac' })) as never
  expect(await titleShown(await makeLink(), slug)).toBeUndefined()
})

test('related documents are those that the public reads, though they have newer drafts', async () => {
  await payload.update({
    ...{ collection: 'agencies', id: commune, draft: true, depth: 0, overrideAccess: true },
    data: { name: 'UBND xã Bắc Hà mới' },
  })
  expect(await itemShown(await makeLink())).toMatchObject({
    ...{ title: 'Tin sửa lại', contentLang: 'vi', agency: { name: 'UBND xã Bắc Hà' } },
  })
})

test('the page in English shows its own title, and a picture that stands in it alone', async () => {
  const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#1f3f8f' } })
    .jpeg()
    .toBuffer()
  const picture = await payload.create({
    ...{ collection: 'media', draft: true, depth: 0, overrideAccess: true },
    data: { alt: 'Rice terraces', _status: 'draft' },
    file: { data: jpeg, mimetype: 'image/jpeg', name: 'terraces.jpg', size: jpeg.length },
  })
  const node = { type: 'upload', version: 3, format: '', relationTo: 'media', value: picture.id, fields: {} }
  const root = { type: 'root', format: '', indent: 0, version: 1, direction: null, children: [node] }
  await payload.update({
    ...{ collection: 'news', id: item.id, draft: true, locale: 'en', depth: 0, overrideAccess: true },
    data: { title: 'News, changed', body: { root } } as never,
  })
  const url = await makeLink()
  const english = await itemShown(url, { locale: 'en' })
  expect(english).toMatchObject({ title: 'News, changed', contentLang: 'en' })
  expect(english?.body?.root.children).toMatchObject([{ value: { id: picture.id } }])
  const { findPublicFile } = await import('../../../site/data/uploads.ts')
  const file = () => findPublicFile('media', picture.filename!)
  expect(await shownBy(undefined, file)).toBeNull()
  expect(await shownBy(url, file)).toMatchObject({ mimeType: 'image/jpeg' })
  expect(await titleShown(url)).toBe('Tin sửa lại')
})

test('revoked links show nothing, and new ones work', async () => {
  const url = await makeLink()
  expect((await ask(desk, 'DELETE', `/news/${item.id}/preview-link`)).status).toBe(204)
  await expect(titleShown(url)).rejects.toMatchObject({ status: 410 })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(await titleShown(await makeLink())).toBe('Tin sửa lại')
})

/** The address of the page beside the form, as the admin asks for it. */
async function framed(person: Person | null, code = 'vi') {
  const { url } = payload.collections.news.config.admin.livePreview!
  const user = person && {
    ...(await payload.findByID({ collection: 'users', id: person.id })),
    collection: 'users',
  }
  const req = await createLocalReq({ ...(user && { user: user as never }) }, payload)
  const asked = { data: { ...item, agency: commune }, locale: { code, label: '' }, payload, req }
  return typeof url === 'function' ? url(asked) : url
}

describe('the page beside the form', () => {
  test('has one address while its draft is edited, in the language that is edited', async () => {
    const url = await framed(desk)
    expect(await framed(desk)).toBe(url)
    expect(await framed(desk, 'en')).toBe(url!.replace('/xem-thu/', '/en/xem-thu/'))
    expect(read(url)).toMatchObject({ collection: 'news', id: item.id, beside: desk.id })
    expect(await titleShown(url!)).toBe('Tin sửa lại')
  })

  test('is not given to strangers, nor to people of other agencies', async () => {
    expect(await framed(null)).toBeNull()
    expect(await framed(ofOthers)).toBeNull()
  })

  test('has another address after all links were revoked', async () => {
    const before = await framed(desk)
    await ask(desk, 'DELETE', `/news/${item.id}/preview-link`)
    await expect(titleShown(before!)).rejects.toMatchObject({ status: 410 })
    expect(await titleShown((await framed(desk))!)).toBe('Tin sửa lại')
  })
})

describe('what is typed into the form', () => {
  const type = (person: Person | null, body: unknown, query = '', id = item.id) =>
    rest(payload, {
      ...{ method: 'POST', path: `/news/${id}/unsaved${query}`, body },
      ...(person && { token: person.token }),
    })

  test('shows on the page beside it, in its language and to its writer alone, and saves nothing', async () => {
    const [own, others] = [(await framed(ofCommune))!, (await framed(desk))!]
    expect((await type(ofCommune, { title: 'Đang gõ', lead: '' })).status).toBe(204)
    expect(await itemShown(own)).toMatchObject({ title: 'Đang gõ', agency: { name: 'UBND xã Bắc Hà' } })
    expect(await itemShown(own, { locale: 'en' })).toMatchObject({ title: 'News, changed' })
    expect(await titleShown(others)).toBe('Tin sửa lại')
    expect(await titleShown(await makeLink())).toBe('Tin sửa lại')
    await type(ofCommune, { title: 'Typing' }, '?locale=en')
    expect(await itemShown(own, { locale: 'en' })).toMatchObject({ title: 'Typing', contentLang: 'en' })
    expect(await titleShown(own)).toBe('Tin sửa lại')
  })

  test('is forgotten when the form is opened again, and once something was saved', async () => {
    const own = (await framed(ofCommune))!
    await type(ofCommune, { title: 'Bỏ dở' })
    await ask(ofCommune, 'DELETE', `/news/${item.id}/unsaved`)
    expect(await titleShown(own)).toBe('Tin sửa lại')
    await type(ofCommune, { title: 'Gõ rồi lưu' })
    await rest(payload, {
      ...{ method: 'PATCH', path: `/news/${item.id}?draft=true`, token: ofCommune.token },
      body: { title: 'Đã lưu' },
    })
    expect(await titleShown(own)).toBe('Đã lưu')
  })

  test('shows no picture that its writer may not see', async () => {
    const data = { alt: 'Ảnh của cơ quan khác', agency: null, _status: 'draft' as const }
    const [{ docs }] = [await payload.find({ collection: 'media', draft: true, overrideAccess: true })]
    const foreign = docs[0]!
    await payload.update({ collection: 'media', id: foreign.id, data, draft: true, overrideAccess: true })
    const { id } = await make(payload, 'news', 'draft', { title: 'Tin khác nữa', agency: commune })
    expect((await type(ofCommune, { cover: foreign.id }, '', String(id))).status).toBe(204)
    const kept = await payload.kv.get<{ uploads: string[] }>(`preview-unsaved/${ofCommune.id}`)
    expect(kept?.uploads).toEqual([])
    await type(desk, { cover: foreign.id }, '', String(id))
    expect((await payload.kv.get<{ uploads: string[] }>(`preview-unsaved/${desk.id}`))?.uploads).toEqual([
      foreign.id,
    ])
  })

  test('is taken from those alone who may change the document, and only as content of its type', async () => {
    expect((await type(null, { title: 'x' })).status).toBe(403)
    expect((await type(ofOthers, { title: 'x' })).status).toBe(403)
    expect((await ask(null, 'DELETE', `/news/${item.id}/unsaved`)).status).toBe(403)
    for (const wrong of [[], 'x', { title: [] }, { body: 'text' }, { corrections: { a: 1 } }])
      expect((await type(desk, wrong)).status).toBe(400)
    expect((await type(desk, { lead: 'x'.repeat(2.1e6) })).status).toBe(413)
  })
})

test('the record of a site shows on its home page as it is typed, and nowhere else', async () => {
  const { findPortal } = await import('../../../site/data/sites.ts')
  const { docs } = await payload.find({ collection: 'sites', where: { tier: { equals: 'province' } } })
  const [portal] = docs
  const { url } = payload.collections.sites.config.admin.livePreview!
  const admin = await signIn(payload, 'admin', 'quan-tri@test.example')
  const user = { ...(await payload.findByID({ collection: 'users', id: admin.id })), collection: 'users' }
  const req = await createLocalReq({ user: user as never }, payload)
  const asked = { data: portal!, locale: { code: 'vi', label: '' }, payload, req }
  const own = typeof url === 'function' ? await url(asked) : null
  const { status } = await rest(payload, {
    ...{ method: 'POST', path: `/sites/${portal!.id}/unsaved`, token: admin.token },
    body: { agencyName: 'UBND tỉnh thử', menu: [{ label: 'Mục mới', href: '/tin-tuc' }] },
  })
  expect(status).toBe(204)
  const shown = await shownBy(own!, () => findPortal('vi'))
  expect(shown).toMatchObject({ agencyName: 'UBND tỉnh thử', menu: [{ label: 'Mục mới' }] })
  expect(shown.name).toBe(portal!.name)
  expect((await findPortal('vi')).agencyName).not.toBe('UBND tỉnh thử')
})
