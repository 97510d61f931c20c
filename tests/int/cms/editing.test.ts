import sharp from 'sharp'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
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
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
)
const jpeg = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#1f3f8f' } })
    .jpeg()
    .toBuffer()

function upload(collection: 'media' | 'files', name: string, type: string, bytes: Buffer, data: object = {}) {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
  form.set('_payload', JSON.stringify({ alt: 'Ruộng bậc thang mùa nước đổ', ...data }))
  return rest(payload, { method: 'POST', path: `/${collection}`, token: admin.token, body: form })
}

describe('addresses of documents', () => {
  test('are made from the Vietnamese title and never clash', async () => {
    const first = await make(payload, 'news', 'published', { title: 'Đổi giấy phép lái xe ở Lào Cai' })
    const second = await make(payload, 'news', 'published', { title: 'Đổi giấy phép lái xe ở Lào Cai' })
    expect(first).toMatchObject({ slug: 'doi-giay-phep-lai-xe-o-lao-cai' })
    expect(second).toMatchObject({ slug: 'doi-giay-phep-lai-xe-o-lao-cai-2' })
  })

  test('stay when the title changes', async () => {
    const { id } = await make(payload, 'news', 'published', { title: 'Tên cũ' })
    const changed = await payload.update({
      collection: 'news',
      id,
      data: { title: 'Tên mới' },
      depth: 0,
      overrideAccess: true,
    })
    expect(changed.slug).toBe('ten-cu')
  })

  test('of nested pages follow their parents when these move', async () => {
    const top = await make(payload, 'pages', 'published', { title: 'Giới thiệu chung' })
    const child = await make(payload, 'pages', 'published', { title: 'Lịch sử', parent: top.id })
    expect(child).toMatchObject({ path: 'gioi-thieu-chung/lich-su' })
    await payload.update({
      collection: 'pages',
      id: top.id,
      data: { slug: 'tong-quan', _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
    const after = await payload.findByID({
      collection: 'pages',
      id: child.id,
      depth: 0,
      overrideAccess: true,
    })
    expect(after.path).toBe('tong-quan/lich-su')
  })

  test('a page that moves leaves the drafts below it drafts, and public what is public', async () => {
    const top = await make(payload, 'pages', 'published', { title: 'Bộ máy' })
    const child = await make(payload, 'pages', 'published', { title: 'Sở', lead: 'Bản cũ', parent: top.id })
    const deep = await make(payload, 'pages', 'published', { title: 'Phòng', parent: child.id })
    const draft = await make(payload, 'pages', 'draft', { title: 'Sắp có', parent: top.id })
    const update = (id: unknown, data: object, isDraft = false) =>
      payload.update({
        collection: 'pages',
        id: id as string,
        data,
        draft: isDraft,
        depth: 0,
        overrideAccess: true,
      })
    await update(child.id, { lead: 'Bản đang viết', _status: 'draft' }, true)
    await update(top.id, { slug: 'to-chuc', _status: 'draft' }, true)
    await update(top.id, { _status: 'published' })
    const seen = async (id: unknown) => (await rest(payload, { method: 'GET', path: `/pages/${id}` })).json
    expect(await seen(child.id)).toMatchObject({ path: 'to-chuc/so', lead: 'Bản cũ', _status: 'published' })
    expect(await seen(deep.id)).toMatchObject({ path: 'to-chuc/so/phong' })
    expect((await seen(draft.id)).path).toBeUndefined()
    const published = await update(child.id, { _status: 'published' })
    expect(published).toMatchObject({ path: 'to-chuc/so', lead: 'Bản đang viết' })
  })

  test('a page cannot stand below itself', async () => {
    const { id } = await make(payload, 'pages', 'published')
    const loop = payload.update({
      collection: 'pages',
      id,
      data: { parent: id as string },
      depth: 0,
      overrideAccess: true,
    })
    await expect(loop).rejects.toThrow(/vòng lặp/)
  })
})

describe('uploads', () => {
  test('a picture is taken by its content and gets its sizes', async () => {
    const { status, json } = await upload('media', 'Ảnh Sa Pa.jpg', 'image/jpeg', await jpeg())
    expect(status).toBe(201)
    expect(json.doc).toMatchObject({
      mimeType: 'image/jpeg',
      filename: expect.stringMatching(/^anh-sa-pa.*\.jpg$/),
    })
    expect(json.doc.sizes.card).toMatchObject({ width: 360, height: 240, mimeType: 'image/webp' })
  })

  test.each([
    [
      'an SVG',
      'a.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    ['an SVG that calls itself PNG', 'a.png', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['HTML that calls itself JPEG', 'a.jpg', 'image/jpeg', '<html><script>alert(1)</script></html>'],
    ['a GIF', 'a.gif', 'image/gif', 'GIF89a\x01\x00\x01\x00\x00\x00\x00;'],
  ])('%s is refused as a picture', async (_what, name, type, text) => {
    const { status, json } = await upload('media', name, type, Buffer.from(text))
    expect(status).toBe(400)
    expect(JSON.stringify(json)).toMatch(/JPEG/)
  })

  test.each([
    ['HTML', 'a.pdf', '<html></html>'],
    ['a program', 'a.pdf', 'MZ\x90\x00\x03'],
    ['a bare zip', 'a.docx', 'PK\x03\x04'],
  ])('%s is refused as a file, whatever its name', async (_what, name, text) => {
    const { status } = await upload('files', name, 'application/pdf', Buffer.from(text, 'latin1'))
    expect(status).toBe(400)
  })

  test('a file that is too large is refused as such', async () => {
    const { status, json } = await upload(
      'files',
      'lon.pdf',
      'application/pdf',
      Buffer.alloc(25_500_000, PDF),
    )
    expect(status).toBe(413)
    expect(JSON.stringify(json)).toContain('25 MB')
  })

  test('a picture needs alternative text unless it is decorative', async () => {
    const bytes = await jpeg()
    const without = { alt: '', decorative: false, _status: 'published' }
    expect((await upload('media', 'a.jpg', 'image/jpeg', bytes, without)).status).toBe(400)
    const vague = { alt: 'hình ảnh', _status: 'published' }
    expect((await upload('media', 'b.jpg', 'image/jpeg', bytes, vague)).status).toBe(400)
    const decorative = { alt: '', decorative: true, _status: 'published' }
    expect((await upload('media', 'c.jpg', 'image/jpeg', bytes, decorative)).status).toBe(201)
  })

  test('a file is private until a published document carries it', async () => {
    const { json } = await upload('files', 'quyet-dinh.pdf', 'application/pdf', PDF, {
      title: 'Quyết định',
      _status: 'draft',
    })
    const path = `/files/${json.doc.id}`
    expect((await rest(payload, { method: 'GET', path })).status).toBe(404)
    expect(
      (await rest(payload, { method: 'GET', path: `/files/file/${json.doc.filename}` })).status,
    ).toBeGreaterThanOrEqual(403)
    await make(payload, 'legal-documents', 'published', { files: [json.doc.id] })
    expect((await rest(payload, { method: 'GET', path })).status).toBe(200)
    const served = await rest(payload, { method: 'GET', path: `/files/file/${json.doc.filename}` })
    expect(served.status).toBe(200)
    expect(served.headers.get('content-disposition')).toContain('attachment')
    expect(served.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('publishing in English', () => {
  test('takes along a picture that is described in Vietnamese only', async () => {
    const { json } = await upload('media', 'cover.jpg', 'image/jpeg', await jpeg(), { _status: 'draft' })
    const item = await make(payload, 'news', 'draft', { cover: json.doc.id })
    const { status } = await rest(payload, {
      method: 'PATCH',
      path: `/news/${item.id}?locale=en`,
      token: admin.token,
      body: { title: 'News in English', _status: 'published' },
    })
    expect(status).toBe(200)
    const cover = await rest(payload, { method: 'GET', path: `/media/${json.doc.id}` })
    expect(cover.json.alt).toBe('Ruộng bậc thang mùa nước đổ')
  })
})

describe('entry points', () => {
  test('an address on a host no provider allows is refused', async () => {
    await make(payload, 'service-providers', 'published')
    const procedure = await make(payload, 'procedures', 'published')
    const at = (url: string) =>
      payload.create({
        collection: 'entry-points',
        data: {
          procedure: procedure.id as string,
          channel: 'online',
          enabled: true,
          url,
          _status: 'published',
        },
        depth: 0,
        overrideAccess: true,
      })
    await expect(at('https://evil.example/nop')).rejects.toThrow()
    await expect(at('http://dichvucong.gov.vn/nop')).rejects.toThrow()
    await expect(at('https://dichvucong.gov.vn/nop')).resolves.toMatchObject({ channel: 'online' })
  })

  test('switched off, it must say why', async () => {
    const procedure = await make(payload, 'procedures', 'published')
    const off = payload.create({
      collection: 'entry-points',
      data: { procedure: procedure.id as string, channel: 'online', enabled: false, _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
    await expect(off).rejects.toThrow()
  })
})

describe('procedures', () => {
  test('a code has the official form and is used once', async () => {
    await make(payload, 'procedures', 'published', { code: '1.123456' })
    await expect(make(payload, 'procedures', 'published', { code: '1.123456' })).rejects.toThrow()
    await expect(make(payload, 'procedures', 'published', { code: 'abc' })).rejects.toThrow()
  })

  test('keep folded text for the database search', async () => {
    const doc = await make(payload, 'procedures', 'published', {
      name: 'Cấp Giấy chứng nhận',
      otherNames: [{ name: 'Làm sổ đỏ' }],
    })
    const text = (doc as { searchText?: string }).searchText ?? ''
    expect(text).toContain('cap giay chung nhan')
    expect(text).toContain('lam so do')
  })
})

describe('a text that pages could not show', () => {
  const body = (node: object) => ({
    root: { type: 'root', version: 1, format: '', indent: 0, direction: null, children: [node] },
  })
  let deep: object = { type: 'text', text: 'đáy', version: 1 }
  for (let i = 0; i < 500; i++) deep = { type: 'quote', version: 1, children: [deep] }

  test.each([
    ['of a kind that there is not', { type: 'constructor', version: 1, children: [] }],
    ['nested 500 levels deep', deep],
  ])('is refused at its field, also in a draft: %s', async (_, node) => {
    const { id } = await make(payload, 'news', 'published', { title: 'Bài đang hiện' })
    for (const path of [`/news/${id}`, `/news/${id}?draft=true`]) {
      const request = { method: 'PATCH' as const, path, token: admin.token, body: { body: body(node) } }
      const { status, json } = await rest(payload, { ...request, headers: { 'accept-language': 'vi' } })
      expect(status).toBe(400)
      expect(json.errors[0].data.errors[0].path).toBe('body')
      expect(json.errors[0].message).toMatch(/^Nội dung .*\.$/)
    }
  })
})
