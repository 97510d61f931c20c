import sharp from 'sharp'
import type { CollectionAfterChangeHook, FlattenedField, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { publishAttachments } from '../../../cms/hooks/publishAttachments.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { portalId } from '../../support/portal.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let admin: Person
let hooks: { publishAttachments: typeof publishAttachments }

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  admin = await signIn(payload, 'admin')
  hooks = await import('../../../cms/hooks/publishAttachments.ts')
})
afterAll(() => running.stop())

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
)
const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#1f3f8f' } })
  .jpeg()
  .toBuffer()

async function upload(type: 'media' | 'files', data: object = { alt: 'Ruộng bậc thang' }) {
  const form = new FormData()
  const [bytes, name, mime] =
    type === 'media' ? [jpeg, 'anh.jpg', 'image/jpeg'] : [PDF, 'tep.pdf', 'application/pdf']
  form.set('file', new Blob([new Uint8Array(bytes)], { type: mime }), name)
  form.set('_payload', JSON.stringify({ _status: 'draft', ...data }))
  const path = `/${type}?draft=true`
  const { json } = await rest(payload, { method: 'POST', path, token: admin.token, body: form })
  return String(json.doc.id)
}

const body = (picture: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [{ type: 'upload', version: 3, format: '', relationTo: 'media', value: picture, fields: {} }],
  },
})
const patch = (path: string, data: object) =>
  rest(payload, { method: 'PATCH', path, token: admin.token, body: data })
const status = async (type: string, id: string) =>
  (await rest(payload, { method: 'GET', path: `/${type}/${id}` })).status

describe('pictures and files become public with what carries them', () => {
  test('those of one language when that language is published, and no other', async () => {
    const [vi, en] = [await upload('media'), await upload('media')]
    const { id } = await make(payload, 'news', 'published')
    await patch(`/news/${id}?draft=true`, { body: body(vi) })
    await patch(`/news/${id}?draft=true&locale=en`, { title: 'English', body: body(en) })
    const path = `/news/${id}?locale=en&publishSpecificLocale=en`
    expect((await patch(path, { _status: 'published' })).status).toBe(200)
    expect(await status('media', en)).toBe(200)
    expect(await status('media', vi)).toBe(404)
    await patch(`/news/${id}`, { _status: 'published' })
    expect(await status('media', vi)).toBe(200)
  })

  test('those of every language when all are published, whichever language the editor works in', async () => {
    const [vi, en] = [await upload('media'), await upload('media')]
    const { id } = await make(payload, 'news', 'draft', { body: body(vi) })
    await patch(`/news/${id}?draft=true&locale=en`, { title: 'English', body: body(en) })
    await patch(`/news/${id}`, { _status: 'published' })
    expect([await status('media', vi), await status('media', en)]).toEqual([200, 200])
  })

  test('also when the request asks for a part of the answer only', async () => {
    const cover = await upload('media')
    const { id } = await make(payload, 'news', 'draft', { cover })
    await patch(`/news/${id}?select[title]=true&depth=2`, { _status: 'published' })
    expect(await status('media', cover)).toBe(200)
  })

  test('those deep inside lists, and the files of a document', async () => {
    const [form, file] = [await upload('files'), await upload('files')]
    const cases = [{ documents: [{ name: 'Đơn', form }] }]
    const { id } = await make(payload, 'procedures', 'draft', { cases })
    expect(await status('files', form)).toBe(404)
    await patch(`/procedures/${id}`, { _status: 'published' })
    await make(payload, 'legal-documents', 'published', { files: [file] })
    expect([await status('files', form), await status('files', file)]).toEqual([200, 200])
  })

  test('those of a page', async () => {
    const [vi, en] = [await upload('media'), await upload('media')]
    const { id } = await make(payload, 'pages', 'draft', { body: body(vi) })
    await patch(`/pages/${id}?draft=true&locale=en`, { title: 'Page', body: body(en) })
    await patch(`/pages/${id}?locale=en`, { _status: 'published' })
    expect([await status('media', vi), await status('media', en)]).toEqual([200, 200])
  })

  test('those of the provincial portal as soon as it is saved, of a component site when it is live', async () => {
    const [emblem, seal] = [await upload('media'), await upload('media')]
    expect((await patch(`/sites/${await portalId(payload)}`, { emblem })).status).toBe(200)
    expect(await status('media', emblem)).toBe(200)
    const { id: agency } = await make(payload, 'agencies', 'published')
    const site = {
      name: 'Xã Thử',
      agency: String(agency),
      tier: 'commune',
      accent: 'teal',
      emblem: seal,
    } as const
    const { id } = await payload.create({ collection: 'sites', data: site, depth: 0, overrideAccess: true })
    expect(await status('media', seal)).toBe(404)
    await patch(`/sites/${id}`, { live: true })
    expect(await status('media', seal)).toBe(200)
  })

  test('a picture without its description is told at the field that names it', async () => {
    const cover = await upload('media', { alt: '' })
    const { id } = await make(payload, 'news', 'draft', { cover })
    const { status: answered, json } = await patch(`/news/${id}`, { _status: 'published' })
    expect(answered).toBe(400)
    const [error] = json.errors[0].data.errors
    expect(error).toMatchObject({ path: 'cover', message: expect.stringMatching(/anh.*\.jpg.*mô tả ảnh/) })
    expect(await status('news', String(id))).toBe(404)
    expect(await status('media', cover)).toBe(404)
  })

  test('a draft publishes none', async () => {
    const cover = await upload('media')
    await make(payload, 'news', 'draft', { cover })
    expect(await status('media', cover)).toBe(404)
  })
})

/** Fields that can name a picture or a file. */
const carries = (field: FlattenedField): boolean => {
  if (field.type === 'relationship' || field.type === 'upload') {
    return [field.relationTo].flat().some((slug) => slug === 'media' || slug === 'files')
  }
  if (field.type === 'richText' || field.type === 'blocks') return true
  return 'flattenedFields' in field && (field.flattenedFields as FlattenedField[]).some(carries)
}

test('no type that can carry pictures or files forgets to publish them', () => {
  // A release publishes all that it lists by itself: see releases.test.ts.
  const own = payload.config.collections.filter(
    ({ slug }) => !slug.startsWith('payload-') && slug !== 'releases',
  )
  const carrying = own.filter(({ flattenedFields }) => flattenedFields.some(carries))
  expect(carrying.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['news', 'pages', 'procedures']))
  for (const { slug, hooks: its } of carrying) {
    const after: CollectionAfterChangeHook[] = its.afterChange
    expect(after.includes(hooks.publishAttachments), slug).toBe(true)
  }
  const globals = payload.config.globals.filter(({ flattenedFields }) => flattenedFields.some(carries))
  expect(globals.map(({ slug }) => slug)).toEqual([])
})
