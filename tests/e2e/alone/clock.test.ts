import type { APIRequestContext } from 'playwright/test'
import { addDays, startOfDay, today } from '../../../cms/content/day.ts'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { startMovedPortal, type MovedPortal } from '../../support/e2e/movedPortal.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

const MINUTE = 60_000
const KEPT = 1000
/** How long before a moment it is asked whether all is as before. */
const BEFORE_MS = 30_000
/** How long before it the clock is set then: the moment comes by itself. */
const JUST_BEFORE_MS = 2000
/** 60 s are allowed; a portal that watches the clock takes one or two. */
const SOON = { timeout: 60_000, intervals: [250] }

const word = `Đồng hồ ${Date.now().toString(36)}`
const iso = (ms: number) => new Date(ms).toISOString()

const textOf = async ({ url }: MovedPortal, path: string) => (await fetch(url + path)).text()

/** Asks for each path, a few at a time. */
async function askAll(portal: MovedPortal, paths: readonly string[]): Promise<void> {
  const left = [...paths]
  const work = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) await textOf(portal, path)
  }
  await Promise.all([work(), work(), work(), work()])
}

/** Paths of pages: lists and articles first, then procedures in both languages, then their cases. */
async function listPaths(portal: MovedPortal): Promise<string[]> {
  const locations = async (path: string) =>
    [...(await textOf(portal, path)).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => new URL(at!).pathname)
  const pages = (await Promise.all((await locations('/sitemap.xml')).map(locations))).flat()
  const inBoth = pages.flatMap((path) =>
    path.startsWith('/en') ? [path] : [path, `/en${path === '/' ? '' : path}`],
  )
  const procedures = inBoth.filter((path) => path.includes('/thu-tuc/'))
  const others = inBoth.filter((path) => !path.includes('/thu-tuc/'))
  const cases = procedures.map((path) => `${path}?truong-hop=1`)
  return [...new Set(['/', '/rss/tin-tuc.xml', '/van-ban', ...others, ...procedures, ...cases])].slice(
    0,
    KEPT,
  )
}

const LISTS_NEWS = /^(\/en)?\/?$|^(\/en)?\/tin-tuc$|^\/rss\/tin-tuc\.xml$/

/** The list of a category and the articles in it, in both languages. */
async function listPathsOfCategory(
  request: APIRequestContext,
  { id, slug }: { id: string; slug: string },
): Promise<RegExp> {
  const { cmsUrl } = systemUnderTest()
  const asked = `where[category][equals]=${id}&limit=0&depth=0&select[slug]=true`
  const { docs } = await (await request.get(`${cmsUrl}/api/news?${asked}`)).json()
  const slugs = [`chuyen-muc/${slug}`, ...docs.map((doc: { slug: string }) => doc.slug)]
  return new RegExp(`^(/en)?/tin-tuc/(${slugs.join('|')})$`)
}

test('a portal that nobody tells anything is right at midnight and at each moment, and makes nothing else anew', async ({
  request,
}) => {
  test.setTimeout(600_000)
  const { cmsUrl } = systemUnderTest()
  // Hours ahead of the real clock, whatever that shows.
  const lastDay = addDays(today(), 1)
  const midnight = startOfDay(addDays(lastDay, 1)).getTime()
  const cms = await signInToCms(request)
  const { docs } = await (await request.get(`${cmsUrl}/api/categories?limit=1&depth=0`)).json()
  const document = await cms.create('legal-documents', {
    number: `${Date.now() % 100_000}/2026/QĐ-UBND`,
    kind: 'quyet_dinh',
    title: `${word} văn bản`,
    issuer: 'UBND tỉnh',
    issuedOn: '2026-01-01T12:00:00.000Z',
    effectiveOn: '2026-01-01T12:00:00.000Z',
    expiresOn: `${lastDay}T12:00:00.000Z`,
    _status: 'published',
  })
  const news = await cms.create('news', {
    title: `${word} tin`,
    category: docs[0].id,
    publishedAt: iso(midnight + 60 * MINUTE),
    _status: 'published',
  })
  const before = await cms.readPortal()
  const alert = {
    text: `${word} mưa lũ`,
    severity: 'emergency',
    from: iso(midnight + 30 * MINUTE),
    until: iso(midnight + 90 * MINUTE),
  }
  await cms.setPortal({ alerts: [...(before.alerts ?? []), alert] })
  const portal = await startMovedPortal(systemUnderTest(), midnight - 10 * MINUTE)
  try {
    const paths = await listPaths(portal)
    expect(paths).toHaveLength(KEPT)
    await askAll(portal, paths)
    const renders = async () => (await (await fetch(`${portal.url}/healthz`)).json()).cache.renders as number
    const has = async (path: string, text: string) => (await textOf(portal, path)).includes(text)
    /** Lets a moment pass; resolves to how many pages were made anew when all have been asked for again. */
    const pass = async (moment: number, isRight: () => Promise<boolean>): Promise<number> => {
      portal.setClock(moment - BEFORE_MS)
      const count = await renders()
      expect(await isRight()).toBe(false)
      portal.setClock(moment - JUST_BEFORE_MS)
      await expect.poll(isRight, SOON).toBe(true)
      await askAll(portal, paths)
      return (await renders()) - count
    }

    const few = KEPT / 50
    const documentPath = `/van-ban/${document.doc.slug}`
    expect(await pass(midnight, () => has(documentPath, 'Hết hiệu lực'))).toBeLessThan(few)
    expect(await pass(midnight + 30 * MINUTE, () => has('/', alert.text))).toBeLessThan(few)
    // Lists of all news, and what shows the newest of its category.
    const inCategory = await listPathsOfCategory(request, docs[0])
    const affected = paths.filter((path) => LISTS_NEWS.test(path) || inCategory.test(path))
    expect(affected.length).toBeLessThan(paths.filter((path) => path.includes('/tin-tuc')).length / 2)
    expect(await pass(midnight + 60 * MINUTE, () => has('/tin-tuc', `${word} tin`))).toBeLessThanOrEqual(
      affected.length + few / 2,
    )
    expect((await fetch(`${portal.url}/tin-tuc/${news.doc.slug}`)).status).toBe(200)
  } finally {
    await portal.stop()
    await cms.setPortal({ alerts: before.alerts ?? [] })
    await cms.remove('news', news.doc.id)
    await cms.remove('legal-documents', document.doc.id)
  }
})
