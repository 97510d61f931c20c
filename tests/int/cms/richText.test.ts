import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let token: string
let id: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  token = (await signIn(payload, 'publisher')).token
  id = String((await make(payload, 'news', 'published')).id)
})
afterAll(() => running.stop())

const root = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', version: 1, children })
const word = { type: 'text', version: 1, text: 'chữ' }
const link = (fields: unknown) => ({ type: 'link', version: 3, fields, children: [word] })
const patch = (body: unknown, query = '') =>
  rest(payload, { method: 'PATCH', path: `/news/${id}${query}`, token, body: { body } })

const FAULTY: [string, unknown][] = [
  ...[null, 'x', 5, true, [], [word]].flatMap((child): [string, unknown][] => [
    [`a child that is ${JSON.stringify(child)}`, root(child)],
    [`a child below that is ${JSON.stringify(child)}`, root(paragraph(word, child))],
  ]),
  ...[5, {}, [], true].map((url): [string, unknown] => [
    `a link with url ${JSON.stringify(url)}`,
    root(paragraph(link({ linkType: 'custom', url }))),
  ]),
  ...[undefined, null, 5, 'x', []].map((fields): [string, unknown] => [
    `a link with fields ${JSON.stringify(fields)}`,
    root(paragraph(link(fields))),
  ]),
  ...[5, 'x', { relationTo: 5, value: 'x' }, { relationTo: 'news' }, { relationTo: 'news', value: {} }].map(
    (doc): [string, unknown] => [
      `a link to ${JSON.stringify(doc)}`,
      root(paragraph(link({ linkType: 'internal', doc }))),
    ],
  ),
  ['a text of another type', root(paragraph({ ...word, text: { a: 1 } }))],
  ['a node with an odd id', root({ ...paragraph(word), id: { a: 1 } })],
  ['children of another type', root({ type: 'paragraph', children: 'x' })],
  ['a picture of nothing', root({ type: 'upload', relationTo: 'media', value: null })],
  ['a picture of an unknown type', root({ type: 'upload', relationTo: 5, value: 'x' })],
]

test.each(FAULTY)('%s is refused at its field, also in a draft', async (_, body) => {
  for (const query of ['', '?draft=true']) {
    const { status, json } = await patch(body, query)
    expect([status, json.errors?.[0]?.data?.errors?.[0]?.path]).toEqual([400, 'body'])
  }
})

test('nothing else of odd shape is a failure of ours', async () => {
  const odd = [null, 5, {}]
  const nodes = ['heading', 'list', 'tablecell', 'upload', 'link']
  const names = ['format', 'tag', 'fields', 'value', 'relationTo', 'children']
  const faults: string[] = []
  for (const type of nodes)
    for (const name of names)
      for (const value of odd) {
        const { status } = await patch(root({ type, version: 1, children: [word], [name]: value }))
        if (status >= 500) faults.push(`${type} ${name} ${JSON.stringify(value)}: ${status}`)
      }
  expect(faults).toEqual([])
}, 120_000)

const heading = (tag: string) => ({ type: 'heading', version: 1, tag, children: [word] })

test.each([
  [
    'heading',
    root(paragraph(word), heading('h1')),
    /^Tiêu đề ở đoạn “chữ” .*2, 3 hay 4/,
    /^The heading at “chữ”/,
  ],
  [
    'link',
    root(paragraph(link({ linkType: 'custom', url: '' }))),
    /^Liên kết ở đoạn “chữ” /,
    /^The address of/,
  ],
  ['link', root(paragraph(link({ linkType: 'custom', url: 'a b' }))), /^Liên kết .*dấu cách/, /blanks/],
  [
    'link',
    root(paragraph(link({ linkType: 'internal' }))),
    /^Liên kết .*chọn một nội dung/,
    /choose content/,
  ],
  [
    'upload',
    root(paragraph(word), { type: 'upload', version: 3, relationTo: 'files', value: 'x', fields: {} }),
    /^Có ảnh không thuộc thư viện ảnh/,
    /^A picture is none/,
  ],
  ['list', root({ type: 'list', version: 1, tag: 'x', children: [] }), /^Nội dung có phần/, /^Something/],
])('a %s that is refused is named in the language of its writer', async (_, body, vi, en) => {
  for (const [language, words] of [
    ['vi', vi],
    ['en', en],
  ] as const) {
    const headers = { 'accept-language': language }
    const { status, json } = await rest(payload, {
      ...{ method: 'PATCH', path: `/news/${id}`, token, body: { body }, headers },
    })
    expect(status).toBe(400)
    expect(json.errors[0].data.errors).toEqual([
      expect.objectContaining({ path: 'body', message: expect.stringMatching(words) }),
    ])
  }
})

test('headings of the levels of the portal are taken', async () => {
  expect((await patch(root(heading('h2'), heading('h3'), heading('h4')))).status).toBe(200)
})

test('a stored text of such a shape is read and written without what is no node', async () => {
  const stored = root(null, 'x', 5, paragraph(word, null), link(5))
  await payload.db.updateOne({
    collection: 'news',
    id,
    data: { body: { vi: stored }, updatedAt: new Date(Date.now() + 1000).toISOString() },
  })
  const read = await rest(payload, { method: 'GET', path: `/news/${id}?depth=1` })
  expect(read.status).toBe(200)
  expect(read.json.body.root.children).toMatchObject([
    { type: 'paragraph', children: [word] },
    { type: 'link' },
  ])
  expect((await rest(payload, { method: 'GET', path: `/news/${id}?locale=all` })).status).toBe(200)
  expect((await patch(root(paragraph(word)))).status).toBe(200)
})
