import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})
afterAll(() => running.stop())

const TITLES = ['老街省投资指南', 'Привет мир', '한국 투자자', 'ລາວ', '🎉', '...', '老街省投资指南']
const TYPES: [type: string, title: string, key: string][] = [
  ['news', 'title', 'slug'],
  ['pages', 'title', 'path'],
  ['agencies', 'name', 'slug'],
  ['life-events', 'name', 'slug'],
]

describe.each(TYPES)('the address of %s whose name has no Latin letters', (type, title, key) => {
  test('is one of its own that readers can open', async () => {
    const keys: string[] = []
    for (const words of TITLES) {
      const { id } = await make(payload, type, 'published', { [title]: words })
      const { json } = await rest(payload, { method: 'GET', path: `/${type}/${id}` })
      expect(json).toMatchObject({ [title]: words, slug: expect.stringMatching(/^[a-z0-9-]+$/) })
      keys.push(json[key])
    }
    expect(new Set(keys).size).toBe(TITLES.length)
    expect(keys).not.toContain('')
  })
})

test.each(['categories', 'fields'])('the address of %s too', async (collection) => {
  const { slug } = (await payload.create({
    collection: collection as 'categories',
    data: { name: '投资' },
    depth: 0,
    overrideAccess: true,
  })) as { slug?: string }
  expect(slug).toMatch(/^[a-z0-9-]+$/)
})

test('what was stored without an address gets one, in the desk too, and keeps it when it is saved', async () => {
  const { fillSlugs } = await import('../../../cms/abilities/fillSlugs.ts')
  const above = await make(payload, 'pages', 'published', { title: 'Cấp trên', slug: 'cap-tren' })
  const page = await make(payload, 'pages', 'published', { title: '投资', parent: above.id })
  const item = await make(payload, 'news', 'published', { title: '投资' })
  const strip = (collection: 'news' | 'pages', id: unknown, data: object) =>
    payload.db.updateOne({ collection, id: id as string, data: { slug: null, ...data }, returning: false })
  await strip('news', item.id, {})
  await strip('pages', page.id, { path: 'cap-tren' })
  expect(await fillSlugs(payload)).toBe(2)
  expect(await fillSlugs(payload)).toBe(0)
  const read = async (path: string) => (await rest(payload, { method: 'GET', path })).json
  const { slug } = await read(`/news/${item.id}`)
  expect(slug).toMatch(/^[a-z0-9-]+$/)
  const filled = await read(`/pages/${page.id}`)
  expect(filled.path).toBe(`cap-tren/${filled.slug}`)
  await payload.update({
    collection: 'news',
    id: item.id,
    data: { author: 'x' },
    overrideAccess: true,
    depth: 0,
  })
  expect((await read(`/news/${item.id}`)).slug).toBe(slug)
})
