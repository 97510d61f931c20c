import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addDays, today } from '../../../cms/content/day.ts'
import { signRating } from '../../../cms/ratings/token.ts'
import { expireKept } from '../../../site/data/kept.ts'
import { collectReads } from '../../../site/data/reads.ts'
import { toPageCrumbs, toPageTree, type PageLink } from '../../../site/views/pages.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let site: typeof import('../../../site/data/pageFeedback.ts') &
  typeof import('../../../site/data/serviceRatings.ts')

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  site = {
    ...(await import('../../../site/data/pageFeedback.ts')),
    ...(await import('../../../site/data/serviceRatings.ts')),
  }
})
afterAll(async () => {
  vi.useRealTimers()
  await running.stop()
})

const open = { depth: 0, pagination: false, overrideAccess: true } as const
const linksOf = (links: readonly PageLink[]): string[] =>
  links.flatMap(({ href, children }) => [href, ...linksOf(children)])

/** What the page at a path leads to above and beside it, and what it is made anew for. */
async function readPage(path: string) {
  const { findPage, listPages } = await import('../../../site/data/pages.ts')
  const { value, tags } = await collectReads(async () => {
    const [stored, all] = [await findPage(path, 'vi'), await listPages('vi')]
    return { crumbs: toPageCrumbs(all, stored!, 'vi'), menu: linksOf(toPageTree(all, 'vi', path)) }
  })
  return { ...value, tags: [...tags] }
}

test('a page below a hidden one leads to it no more, and again when it is back', async () => {
  const parent = await make(payload, 'pages', 'published', { slug: 'cha', title: 'Trang cha' })
  await make(payload, 'pages', 'published', { slug: 'con', title: 'Trang con', parent: parent.id })
  const show = async (_status: 'draft' | 'published') => {
    const data = { _status } as never
    await payload.update({ collection: 'pages', id: parent.id, data, depth: 0, overrideAccess: true })
    expireKept()
  }
  const above = { label: 'Trang cha', href: '/gioi-thieu/cha' }

  const before = await readPage('cha/con')
  expect(before.crumbs).toEqual([above, { label: 'Trang con' }])
  expect(before.menu).toEqual([above.href, '/gioi-thieu/cha/con'])
  expect(before.tags).toContain('pages@province')

  await show('draft')
  const hidden = await readPage('cha/con')
  expect(hidden.crumbs).toEqual([{ label: 'Trang con' }])
  expect(hidden.menu).toEqual(['/gioi-thieu/cha/con'])
  expect(hidden.tags).toContain('pages@province')

  await show('published')
  expect(await readPage('cha/con')).toMatchObject({ crumbs: before.crumbs, menu: before.menu })
})

test('votes are counted by page and day, together and at once, and only for pages that there are', async () => {
  const news = await make(payload, 'news', 'published')
  const path = `/tin-tuc/${(news as { slug: string }).slug}`
  expect(await site.findRatedPage(`/en${path}`)).toMatchObject({ path })
  expect(await site.findRatedPage('/tin-tuc/khong-co')).toBeNull()
  expect(await site.findRatedPage('/khong-co-trang')).toBeNull()
  await site.countVote(path, 'yes')
  await Promise.all((['yes', 'no', 'yes'] as const).map((vote) => site.countVote(path, vote)))
  const { docs } = await payload.find({ collection: 'page-votes', sort: 'key', ...open })
  expect(docs).toMatchObject([{ path, day: today(), yes: 3, no: 1 }])
})

test('a sentence is seen by the people of its page, what may name a person by administrators alone, the same once', async () => {
  const agency = String((await make(payload, 'agencies', 'published')).id)
  const page = { path: '/tin-tuc/a', agency }
  for (const text of ['Thiếu giờ làm việc', 'thiếu giờ làm việc', 'Gọi tôi 0912 345 678', 'Viết a@b.vn'])
    await site.keepNote(page, 'no', text)
  await site.keepNote({ path: '/', agency: null }, 'yes', 'Trang chủ dễ tìm')
  const asked = async (person: { token: string } | null, more = {}) => {
    const { json } = await rest(payload, {
      ...{ method: 'GET', path: '/page-notes?limit=0&sort=day', ...(person && { token: person.token }) },
      ...more,
    })
    return ((json.docs ?? []) as { id: string; text: string }[]).map(({ text }) => text).toSorted()
  }
  const own = await signIn(payload, 'author', 'cua-trang@test.example', agency)
  const [desk, admin] = [await signIn(payload, 'publisher'), await signIn(payload, 'admin')]
  expect(await asked(own)).toEqual(['Thiếu giờ làm việc'])
  expect(await asked(desk)).toEqual(['Thiếu giờ làm việc', 'Trang chủ dễ tìm'])
  expect(await asked(admin)).toHaveLength(4)
  expect(await asked(null)).toEqual([])
})

test('a token rates once, and results are told from ten people on, when the month is over', async () => {
  const { env } = await import('../../../site/data/env.ts')
  const rated = { agency: 'co-quan', code: '1.001193' }
  const token = signRating(rated, new Date(Date.now() + 60_000), env.PAYLOAD_SECRET)
  expect(site.readRated(token)).toEqual(rated)
  for (let times = 0; times < 5; times += 1) expect(await site.isSpent(token)).toBe(false)
  const first = await Promise.all([site.spendToken(token, rated, 5), site.spendToken(token, rated, 1)])
  expect(first.toSorted()).toEqual([false, true])
  expect(await site.isSpent(token)).toBe(true)
  // A token that a log of addresses holds does not lead to its rating.
  const plain = createHash('sha256').update(token).digest('hex')
  const found = { collection: 'service-ratings', where: { key: { equals: plain } } } as const
  expect((await payload.db.count(found)).totalDocs).toBe(0)
  const rate = async (stars: number) =>
    site.spendToken(signRating(rated, new Date(Date.now() + 60_000), env.PAYLOAD_SECRET), rated, stars)
  for (let at = 0; at < 8; at += 1) await rate(4)
  const inAMonth = new Date(`${addDays(`${today().slice(0, 7)}-28`, 10)}T03:00:00Z`)
  vi.useFakeTimers({ toFake: ['Date'], now: inAMonth })
  expireKept()
  expect(await site.listOfficeRatings()).toEqual([])
  vi.useRealTimers()
  await rate(2)
  vi.useFakeTimers({ toFake: ['Date'], now: inAMonth })
  expireKept()
  expect(await site.listOfficeRatings()).toMatchObject([{ agency: 'co-quan', count: 10 }])
})
