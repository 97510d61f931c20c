import sharp from 'sharp'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make, PUBLISHABLE } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  admin = await signIn(payload, 'admin')
})
afterAll(() => running.stop())

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
)

const patch = (path: string, body: unknown) =>
  rest(payload, { method: 'PATCH', path, token: admin.token, body })
/** What a reader sees. */
const read = async (type: string, id: unknown) => {
  const { status, json } = await rest(payload, { method: 'GET', path: `/${type}/${id}` })
  return { status, doc: json }
}
/** What an editor sees: the newest version. */
const newest = async (type: string, id: unknown) =>
  (await rest(payload, { method: 'GET', path: `/${type}/${id}?draft=true`, token: admin.token })).json

/** A public document with a newer draft, with the name of its text field. */
async function published(type: string) {
  const { id } = await make(payload, type, 'published')
  const { doc } = await read(type, id)
  return { id: String(id), name: 'title' in doc ? 'title' : 'name', before: doc }
}
async function pending(type: string, words = 'nháp') {
  const made = await published(type)
  expect((await patch(`/${type}/${made.id}?draft=true`, { [made.name]: words })).status).toBe(200)
  return made
}

async function upload(type: 'media' | 'files') {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#1f3f8f' } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  const file = type === 'media' ? [bytes, 'anh.jpg', 'image/jpeg'] : [PDF, 'tep.pdf', 'application/pdf']
  const [data, name, mime] = file as [Buffer, string, string]
  form.set('file', new Blob([new Uint8Array(data)], { type: mime }), name)
  form.set('_payload', JSON.stringify({ alt: 'Ảnh cũ', title: 'Tệp cũ', _status: 'published' }))
  const { json } = await rest(payload, { method: 'POST', path: `/${type}`, token: admin.token, body: form })
  return String(json.doc.id)
}

describe.each(PUBLISHABLE)('a partial update of %s', (type) => {
  test('without draft and status never takes the page off the portal', async () => {
    const { id, name, before } = await pending(type)
    const { status, json } = await patch(`/${type}/${id}`, { [name]: 'sửa tiếp' })
    expect(status).toBe(200)
    expect(json.doc._status).toBe('draft')
    expect(await read(type, id)).toMatchObject({ status: 200, doc: { [name]: before[name] } })
    expect(await newest(type, id)).toMatchObject({ [name]: 'sửa tiếp', _status: 'draft' })
  })

  test('changes the public version where there is no newer draft', async () => {
    const { id, name } = await published(type)
    await patch(`/${type}/${id}`, { [name]: 'sửa thẳng' })
    expect(await read(type, id)).toMatchObject({ status: 200, doc: { [name]: 'sửa thẳng' } })
  })

  test('a restored draft stays a draft, also where the request says draft=false', async () => {
    const { id, name, before } = await pending(type, 'nháp một')
    await patch(`/${type}/${id}?draft=true`, { [name]: 'nháp hai' })
    const where = `where[parent][equals]=${id}&where[version.${name}][equals]=${encodeURIComponent('nháp một')}`
    const versions = await rest(payload, {
      method: 'GET',
      path: `/${type}/versions?${where}`,
      token: admin.token,
    })
    const version = versions.json.docs[0].id
    for (const query of ['', '?draft=false', '?draft=true']) {
      const path = `/${type}/versions/${version}${query}`
      expect((await rest(payload, { method: 'POST', path, token: admin.token })).status).toBe(200)
      expect(await read(type, id)).toMatchObject({ status: 200, doc: { [name]: before[name] } })
      expect(await newest(type, id)).toMatchObject({ [name]: 'nháp một', _status: 'draft' })
    }
  })
})

test('the case: an author is corrected under a pending draft', async () => {
  const { id, before } = await pending('news')
  expect((await patch(`/news/${id}`, { author: 'Người sửa' })).status).toBe(200)
  expect(await read('news', id)).toMatchObject({ status: 200, doc: { title: before.title } })
  expect(await newest('news', id)).toMatchObject({ title: 'nháp', author: 'Người sửa' })
  await patch(`/news/${id}`, { _status: 'published' })
  expect(await read('news', id)).toMatchObject({ status: 200, doc: { title: 'nháp', author: 'Người sửa' } })
})

test.each([null, ''])('an empty status (%j) says nothing', async (_status) => {
  const { id, before } = await pending('news')
  await patch(`/news/${id}`, { author: 'Người sửa', _status })
  expect(await read('news', id)).toMatchObject({ status: 200, doc: { title: before.title } })
})

test('draft=false, deletedAt=null and the English version say nothing of the public version either', async () => {
  const { id, before } = await pending('news')
  for (const query of ['?draft=false', '?locale=en', '?locale=vi&fallback-locale=none']) {
    await patch(`/news/${id}${query}`, { lead: 'Đoạn dẫn khác', deletedAt: null })
    expect(await read('news', id)).toMatchObject({ status: 200, doc: { title: before.title } })
  }
})

test('a language that is published without a status is published', async () => {
  const { id, before } = await pending('news')
  await patch(`/news/${id}?locale=en&publishSpecificLocale=en`, { title: 'In English' })
  const { json } = await rest(payload, { method: 'GET', path: `/news/${id}?locale=all` })
  expect(json.title).toEqual({ vi: before.title, en: 'In English' })
})

test('who says that it is to be hidden is heard', async () => {
  const { id } = await pending('news')
  await patch(`/news/${id}`, { _status: 'draft' })
  expect((await read('news', id)).status).toBe(404)
})

test('a bulk update takes no page off the portal and names all that it saved', async () => {
  const [one, two, three] = [await pending('news'), await published('news'), await pending('news')]
  const hidden = await make(payload, 'news', 'draft')
  const ids = [one.id, two.id, three.id, String(hidden.id)]
  const query = `where[id][in]=${ids.join(',')}`
  const { status, json } = await patch(`/news?${query}`, { author: 'Ban biên tập' })
  expect(status).toBe(200)
  expect(json.docs.map((doc: { id: string }) => String(doc.id)).sort()).toEqual([...ids].sort())
  for (const { id, before } of [one, two, three]) {
    expect(await read('news', id)).toMatchObject({ status: 200, doc: { title: before.title } })
    expect(await newest('news', id)).toMatchObject({ author: 'Ban biên tập' })
  }
  expect((await read('news', two.id)).doc.author).toBe('Ban biên tập')
  expect((await read('news', hidden.id)).status).toBe(404)

  const only = await patch(`/news?where[id][in]=${one.id},${three.id}`, { author: 'Ban khác' })
  expect(only.json.docs).toHaveLength(2)
  expect((await read('news', one.id)).status).toBe(200)
  expect(await newest('news', three.id)).toMatchObject({ author: 'Ban khác', title: 'nháp' })
})

test('strangers change nothing by any of these ways', async () => {
  const { id, before } = await pending('news')
  const other = await published('news')
  for (const path of [`/news/${id}`, `/news?where[id][in]=${id},${other.id}`]) {
    expect((await rest(payload, { method: 'PATCH', path, body: { title: 'x' } })).status).toBe(403)
  }
  const { docs } = await payload.findVersions({
    collection: 'news',
    where: { parent: { equals: id } },
    depth: 0,
    overrideAccess: true,
  })
  for (const version of docs) {
    const path = `/news/versions/${version.id}`
    expect((await rest(payload, { method: 'POST', path })).status).toBe(403)
  }
  expect(await read('news', id)).toMatchObject({ status: 200, doc: { title: before.title } })
  const missing = await rest(payload, { method: 'POST', path: '/news/versions/1', token: admin.token })
  expect(missing.status).toBe(404)
})

test('a version from the trash comes back outside of it, and what was published comes back published', async () => {
  const { id, name, before } = await published('news')
  await patch(`/news/${id}`, { deletedAt: new Date().toISOString() })
  await patch(`/news/${id}?trash=true`, { deletedAt: null, _status: 'published', [name]: 'Sau thùng rác' })
  const { docs } = await payload.findVersions({
    collection: 'news' as CollectionSlug,
    where: { parent: { equals: id } },
    sort: 'createdAt',
    trash: true,
    depth: 0,
    overrideAccess: true,
  })
  for (const version of docs) {
    const path = `/news/versions/${version.id}`
    expect((await rest(payload, { method: 'POST', path, token: admin.token })).status).toBe(200)
    expect(await read('news', id)).toMatchObject({ status: 200 })
    expect((await newest('news', id)).deletedAt ?? null).toBeNull()
  }
  const first = `/news/versions/${docs[0]!.id}`
  await rest(payload, { method: 'POST', path: first, token: admin.token })
  expect((await read('news', id)).doc.title).toBe(before.title)
})

describe.each([
  ['media', 'alt'],
  ['files', 'title'],
] as const)('a picture or file (%s)', (type, name) => {
  test('stays public when a part of it is changed under a pending draft', async () => {
    const id = await upload(type)
    const { doc } = await read(type, id)
    await patch(`/${type}/${id}?draft=true`, { [name]: 'nháp' })
    expect((await patch(`/${type}/${id}`, { [name]: 'sửa tiếp' })).status).toBe(200)
    expect(await read(type, id)).toMatchObject({ status: 200, doc: { [name]: doc[name] } })
    expect(await newest(type, id)).toMatchObject({ [name]: 'sửa tiếp' })
  })
})
