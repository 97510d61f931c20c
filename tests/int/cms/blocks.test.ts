import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { richBlock, richElement, richParagraph, richText, richWords } from '../../../cms/content/richNodes.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let token: string
let news: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  token = (await signIn(payload, 'admin')).token
  news = String((await make(payload, 'news', 'published')).id)
})
afterAll(() => running.stop())

const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n'

async function upload(title: string): Promise<string> {
  const form = new FormData()
  form.set('file', new Blob([PDF], { type: 'application/pdf' }), 'tep.pdf')
  form.set('_payload', JSON.stringify({ title, _status: 'draft' }))
  const { json } = await rest(payload, { method: 'POST', path: '/files?draft=true', token, body: form })
  return String(json.doc.id)
}

const file = (value: string) => ({ relationTo: 'files', value })
const inner = (words: string) => richText([richParagraph([richWords(words)])])
const block = (type: string, fields: object) => richText([richBlock(type, 'b1', fields)])
const save = (body: unknown, query = '') =>
  rest(payload, {
    method: 'PATCH',
    path: `/news/${news}${query}`,
    token,
    body: { body, ...(!query && { _status: 'published' }) },
  })
const ask = (path: string) => rest(payload, { method: 'GET', path, token })

describe('a block that is complete', () => {
  test.each<[string, () => Promise<object> | object]>([
    ['notice', () => ({ kind: 'heed', text: inner('Tránh suối.') })],
    ['action', () => ({ label: 'Xem', href: '/lich' })],
    ['action', () => ({ label: 'Xem', target: { relationTo: 'news', value: news } })],
    ['quotation', () => ({ quote: 'Lời' })],
    ['accordion', () => ({ items: [{ id: 'r', heading: 'Hỏi?', text: inner('Đáp.') }] })],
    ['tableCaption', () => ({ caption: 'Bảng', header: 'row' })],
    ['video', () => ({ title: 'Phim', url: 'https://youtu.be/a', duration: '3:25' })],
    ['attachments', async () => ({ files: [file(await upload('Kế hoạch'))] })],
  ])('of type %s is saved', async (type, make) => {
    const { status, json } = await save(block(type, await make()))
    expect([status, json.errors]).toEqual([200, undefined])
    expect(json.doc.body.root.children[0].fields.blockType).toBe(type)
  })
})

describe('a block that is not', () => {
  test.each<[string, object]>([
    ['notice', { kind: 'heed' }],
    ['action', { label: 'Xem' }],
    ['action', { label: 'Xem', href: 'javascript:alert(1)' }],
    ['video', { title: 'Phim', url: 'javascript:alert(1)' }],
    ['audio', { title: 'Tin' }],
    ['gallery', { pictures: [] }],
    ['accordion', { items: [] }],
    ['communeMap', {}],
    ['attachments', {}],
  ])('of type %s with %j may be kept as a draft, not published', async (type, fields) => {
    const { status, json } = await save(block(type, fields))
    expect(status).toBe(400)
    expect(json.errors[0].data.errors[0].path).toMatch(/^body|^b1/)
    expect((await save(block(type, fields), '?draft=true')).status).toBe(200)
  })

  test.each<[string, unknown]>([
    ['iframe', {}],
    ['attachments', { files: 'x' }],
    ['attachments', { files: [{ relationTo: 'users', value: 'x' }] }],
    ['accordion', { items: [5] }],
    ['notice', { text: { root: 5 } }],
    ['notice', { text: block('notice', {}) }],
    ['notice', { text: richText([richElement('heading', [richWords('x')], { tag: 'h2' })]) }],
    ['quotation', { quote: { a: 1 } }],
  ])('of type %s with %j is refused at its field, also in a draft', async (type, fields) => {
    for (const query of ['', '?draft=true']) {
      const { status, json } = await save(block(type, fields as object), query)
      expect([status, json.errors?.[0]?.data?.errors?.[0]?.path]).toEqual([400, 'body'])
    }
  })

  test.each([[undefined], [null], ['x'], [[]]])('with fields %j is no failure of ours', async (fields) => {
    const { status } = await save(richText([{ type: 'block', version: 2, fields } as never]), '?draft=true')
    expect(status).toBe(400)
  })

  test('a reference to nothing is no failure of ours', async () => {
    const { status } = await save(block('attachments', { files: [file('khong-co')] }), '?draft=true')
    expect(status).toBeLessThan(500)
    expect((await ask(`/news/${news}?draft=true&depth=2`)).status).toBe(200)
  })
})

test('files in a text become public with it, and say where they are used', async () => {
  const [listed, linked, unused] = [await upload('Biểu mẫu'), await upload('Phụ lục'), await upload('Thừa')]
  const link = richElement('link', [richWords('phụ lục')], {
    version: 3,
    fields: { linkType: 'internal', doc: file(linked), newTab: false },
  })
  const body = richText([richBlock('attachments', 'b1', { files: [file(listed)] }), richParagraph([link])])
  expect((await save(body)).status).toBe(200)
  const { json } = await rest(payload, { method: 'GET', path: `/news/${news}?depth=1` })
  expect(json.doc ?? json).toMatchObject({
    body: { root: { children: [{ fields: { files: [{ value: { title: 'Biểu mẫu' } }] } }, {}] } },
  })
  for (const [id, count] of [
    [listed, 1],
    [linked, 1],
    [unused, 0],
  ] as const) {
    const { json: found } = await ask(`/files/${id}/references`)
    expect(found.places.map(({ id: at }: { id: string }) => at)).toEqual(count ? [news] : [])
  }
  expect((await rest(payload, { method: 'GET', path: `/files/${listed}/references` })).status).toBe(403)
})
