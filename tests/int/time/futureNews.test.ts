import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { findPublic, listPublicRows } from '../../../cms/jobs/publicView.ts'
import { toSearchDocument } from '../../../search/documents.ts'
import { expireKept } from '../../../site/data/kept.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

const LATER = '2127-02-10T01:00:00.000Z'

let running: Running
let payload: Payload
let token: string
let category: string
let now: { id: string; slug: string }
let later: { id: string; slug: string }

async function post(title: string, publishedAt?: string) {
  const body = { title, category, publishedAt, lead: 'Lễ hội hoa mận', _status: 'published' }
  const { status, json } = await rest(payload, { method: 'POST', path: '/news', token, body })
  expect(status).toBe(201)
  return json.doc as { id: string; slug: string }
}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  token = (await signIn(payload, 'publisher')).token
  const made = await make(payload, 'news', 'draft')
  category = String((made as unknown as { category: string }).category)
  now = await post('Tin hôm nay')
  later = await post('Tin có ngày đăng năm sau', LATER)
})
beforeEach(() => expireKept())
afterAll(() => running.stop())

const titles = (docs: readonly { title: string }[]) => docs.map(({ title }) => title)

describe('news whose day of publishing is to come', () => {
  test('has no page and stands in no list', async () => {
    const { findNewsItem, listNews, listNewestNews } = await import('../../../site/data/news.ts')
    expect(await findNewsItem(later.slug, 'vi')).toBeNull()
    expect(await findNewsItem(now.slug, 'vi')).not.toBeNull()
    const { docs, total } = await listNews({ locale: 'vi', category })
    expect([titles(docs), total]).toEqual([['Tin hôm nay'], 1])
    expect(titles(await listNewestNews({ locale: 'en', limit: 30 }))).toEqual(['Tin hôm nay'])
  })

  test('is neither counted nor in the sitemap', async () => {
    const { countPublic } = await import('../../../site/data/counted.ts')
    const { findMapPart } = await import('../../../site/data/sitemap.ts')
    expect(await countPublic('news', { category: { equals: category } })).toBe(1)
    expect((await findMapPart('news', 1))?.map(({ key }) => key)).toEqual([now.slug])
  })

  test('is not named by what relates to it', async () => {
    await payload.create({
      collection: 'best-bets',
      data: { queries: [{ text: 'hoa mận' }], results: [{ relationTo: 'news', value: later.id }] } as never,
      depth: 0,
      overrideAccess: true,
    })
    const { searchPortal } = await import('../../../site/data/search.ts')
    expect((await searchPortal({ query: 'hoa mận' })).pinned).toEqual([])
  })

  test('is found neither by the index nor by the database', async () => {
    expect(await findPublic(payload, 'news', [String(later.id)])).toEqual([])
    const rows = []
    for await (const page of listPublicRows(payload, 'news', { select: { updatedAt: true } }))
      rows.push(...page)
    expect(rows.map(({ id }) => id)).toEqual([now.id])
    const asked = { overrideAccess: true, depth: 1, locale: 'all' as const }
    const stored = await payload.findByID({ collection: 'news', id: later.id, ...asked })
    expect(toSearchDocument('news', stored as never)).toBeNull()
    const { searchPortal } = await import('../../../site/data/search.ts')
    const search = () => searchPortal({ query: 'lễ hội hoa mận', type: 'news' })
    // Texts are not read for a while after a reading that took long.
    const found = async () => {
      const { hits, total } = await search()
      return [titles(hits), total]
    }
    await expect.poll(found).toEqual([['Tin hôm nay'], 1])
  })

  test('is hidden from anonymous callers of the REST API, and not from editors', async () => {
    const path = `/news/${later.id}`
    expect((await rest(payload, { method: 'GET', path })).status).toBe(404)
    expect((await rest(payload, { method: 'GET', path: '/news' })).json.totalDocs).toBe(1)
    expect((await rest(payload, { method: 'GET', path, token })).json.title).toBe('Tin có ngày đăng năm sau')
  })

  test('appears at its time without being touched', async () => {
    const { findNewsItem, listNewestNews } = await import('../../../site/data/news.ts')
    const at = Date.now() + 3600_000
    const soon = await post('Tin sắp đăng', new Date(at).toISOString())
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      vi.setSystemTime(at - 1000)
      expect(await findNewsItem(soon.slug, 'vi')).toBeNull()
      vi.setSystemTime(at + 100)
      expect(await findNewsItem(soon.slug, 'vi')).not.toBeNull()
      expect(titles(await listNewestNews({ locale: 'vi', limit: 1 }))).toEqual(['Tin sắp đăng'])
    } finally {
      vi.useRealTimers()
    }
  })
})
