import type { Page } from 'playwright/test'
import { expect, test } from '../../support/e2e/test.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'

/** Texts of an XML document at a path, as a browser's XML parser reads them. @throws when it is not well formed */
async function readXml(page: Page, path: string, selector: string): Promise<string[]> {
  const answer = await page.request.get(path)
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toMatch(/xml/)
  const text = await answer.text()
  await page.goto('/robots.txt')
  return page.evaluate(
    ([xml, wanted]) => {
      const parsed = new DOMParser().parseFromString(xml!, 'application/xml')
      const fault = parsed.querySelector('parsererror')
      if (fault) throw new Error(fault.textContent ?? 'not well formed')
      return [...parsed.querySelectorAll(wanted!)].map((node) => node.textContent ?? '')
    },
    [text, selector],
  )
}

test('a procedure as open data', async ({ request }) => {
  const answer = await request.get('/thu-tuc/1.001193.json')
  expect(answer.headers()['content-type']).toContain('application/json')
  expect(answer.headers()['access-control-allow-origin']).toBe('*')
  const body = await answer.json()
  expect(body).toMatchObject({
    code: '1.001193',
    language: 'vi',
    name: 'Thủ tục đăng ký khai sinh',
    plainName: 'Làm giấy khai sinh cho con',
    status: 'in_force',
    tiers: ['commune'],
    methods: expect.arrayContaining([expect.objectContaining({ channel: 'online' })]),
    agencies: { implementing: [expect.objectContaining({ name: 'Ủy ban nhân dân xã, phường' })] },
  })
  expect(JSON.stringify(body)).not.toMatch(/_status|ownerContact|searchText/)
  const again = await request.get('/thu-tuc/1.001193.json', {
    headers: { 'if-none-match': answer.headers()['etag'] ?? '' },
  })
  expect(again.status()).toBe(304)
})

test('robots are told where the site map is and where the search has no end for them', async ({
  request,
}) => {
  const { portalUrl } = systemUnderTest()
  const text = await (await request.get('/robots.txt')).text()
  expect(text).toContain(`Sitemap: ${portalUrl}/sitemap.xml`)
  expect(text).toMatch(/^Disallow: \/tim-kiem\?\*&$/m)
})

test('whom to tell of a hole stands where it is looked for, on both servers', async ({ request }) => {
  const { portalUrl, cmsUrl } = systemUnderTest()
  for (const origin of [portalUrl, cmsUrl]) {
    const address = `${origin}/.well-known/security.txt`
    const answer = await request.get(address, { maxRedirects: 0 })
    expect(answer.status(), address).toBe(200)
    expect(answer.headers()).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cache-control': expect.stringContaining('max-age='),
    })
    const text = await answer.text()
    expect(text).toMatch(/^Contact: (mailto:|https?:)\S+$/m)
    expect(text).toContain(`Canonical: ${address}\n`)
    const left = Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? '') - Date.now()
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(365 * 24 * 60 * 60 * 1000)
  }
})

test('browsers and start screens find an icon on both servers', async ({ page, request }) => {
  const { portalUrl, cmsUrl } = systemUnderTest()
  for (const origin of [portalUrl, cmsUrl]) {
    const icon = await request.get(`${origin}/favicon.ico`)
    expect([icon.status(), (await icon.body()).readUInt16LE(2)], origin).toEqual([200, 1])
    expect(icon.headers()['content-type']).toMatch(/^image\//)
    const touch = await request.get(`${origin}/apple-touch-icon.png`)
    expect([touch.status(), touch.headers()['content-type']], origin).toEqual([200, 'image/png'])
  }
  await page.goto(`${cmsUrl}/admin/login`)
  await expect(page.locator('link[rel="icon"][href*="/favicon.svg"]')).toHaveCount(1)
})

test('the manifest names the portal in its language, with icons that are there', async ({
  page,
  request,
}) => {
  for (const [path, name, short] of [
    ['/', 'Cổng thông tin điện tử tỉnh Lào Cai', 'Lào Cai'],
    ['/en', 'Lào Cai Province Portal', /^Lao Cai|Lào Cai$/],
  ] as const) {
    await page.goto(path)
    const href = await page.locator('link[rel="manifest"]').getAttribute('href')
    const answer = await request.get(href!)
    expect(answer.headers()['content-type']).toContain('application/manifest+json')
    const manifest = await answer.json()
    expect(manifest).toMatchObject({ name, short_name: expect.stringMatching(short), start_url: path })
    for (const { src, type } of manifest.icons) {
      const icon = await request.get(src)
      expect([icon.status(), icon.headers()['content-type']], src).toEqual([200, type])
    }
    // As a browser reads it, under the policy of the page.
    const seen = await (await page.context().newCDPSession(page)).send('Page.getAppManifest')
    expect(seen.errors).toEqual([])
    expect(JSON.parse(seen.data ?? '{}')).toMatchObject({ name })
  }
})

test('only the first answers to a plain question may be listed, and they name the search as their page', async ({
  page,
}) => {
  const isListed = async (path: string) => {
    await page.goto(path)
    return (await page.locator('meta[name="robots"]').count()) === 0
  }
  expect(await isListed('/tim-kiem')).toBe(true)
  expect(await isListed('/tim-kiem?q=khai+sinh')).toBe(true)
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href')
  expect(new URL(canonical ?? '').pathname + new URL(canonical ?? '').search).toBe('/tim-kiem')
  for (const query of [
    'q=zzzqqq',
    'q=khai+sinh&type=news',
    'q=khai+sinh&trang=2',
    'q=nha+cai+uy+tin+zzqq.com',
  ]) {
    expect(await isListed(`/tim-kiem?${query}`), query).toBe(false)
  }
})

test('the site map lists every kind of page in both languages, and each of them answers', async ({
  page,
  request,
}) => {
  const parts = await readXml(page, '/sitemap.xml', 'sitemap > loc')
  const addresses: string[] = []
  for (const part of parts) addresses.push(...(await readXml(page, new URL(part).pathname, 'url > loc')))
  const { portalUrl } = systemUnderTest()
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses.filter((address) => !address.startsWith(`${portalUrl}/`))).toEqual([])
  const kinds = ['/thu-tuc', '/tin-tuc', '/van-ban', '/co-quan', '/su-kien', '/gioi-thieu', '/lich']
  for (const kind of kinds.flatMap((one) => [`${one}/`, `/en${one}/`])) {
    const ofKind = addresses.filter((address) => new URL(address).pathname.startsWith(kind))
    expect(ofKind.length, kind).toBeGreaterThan(3)
    expect((await request.get(ofKind.at(-1)!)).status(), ofKind.at(-1)).toBe(200)
  }
})

for (const [path, list] of [
  ['/rss/tin-tuc.xml', '/tin-tuc/'],
  ['/rss/van-ban.xml', '/van-ban/'],
] as const) {
  test(`the feed ${path} is well formed, newest first, and leads to the portal`, async ({ page }) => {
    const { portalUrl } = systemUnderTest()
    const links = await readXml(page, path, 'item > link')
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((link) => !link.startsWith(portalUrl + list))).toEqual([])
    const titles = await readXml(page, path, 'item > title')
    expect(titles.filter((title) => title.trim() === '')).toEqual([])
    const days = (await readXml(page, path, 'item > pubDate')).map((day) => Date.parse(day))
    expect(days).toEqual(days.toSorted((one, other) => other - one))
    expect(days).not.toContain(NaN)
  })
}

test('the calendar is a file that programs read, with an event in its place', async ({ request }) => {
  const answer = await request.get('/lich.ics')
  expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  const text = await answer.text()
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
  const { portalUrl } = systemUnderTest()
  const [first] = text.replace(/\r\n /g, '').match(/^URL:.*$/m) ?? []
  expect(first).toContain(`${portalUrl}/lich/`)
  const page = first!.slice('URL:'.length).trim()
  expect((await request.get(page)).status()).toBe(200)
  expect(await (await request.get(`${page}.ics`)).text()).toContain(`URL:${page.slice(0, 40)}`)
})

test('structured data of every page type can be read and names its type', async ({ page }) => {
  const types: Record<string, string> = {
    '/thu-tuc/1.001193': 'GovernmentService',
    '/lich/doi-thoai-doanh-nghiep-quy-iv-2026': 'Event',
    '/tin-tuc/cho-bac-ha-chu-nhat': 'NewsArticle',
    '/van-ban/118-2025-nd-cp': 'Legislation',
    '/co-quan/so-tu-phap': 'GovernmentOffice',
  }
  for (const [path, type] of Object.entries(types)) {
    await page.goto(path)
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents()
    const named = blocks.map((block) => JSON.parse(block)['@type'])
    expect(named, path).toContain(type)
    expect(named, path).toContain('BreadcrumbList')
  }
})

test('health says what answers, and readiness says yes', async ({ request }) => {
  const health = await (await request.get('/healthz')).json()
  expect(health).toEqual({
    status: 'ok',
    database: systemUnderTest().databaseUri ? 'mongodb' : 'sqlite',
    search: 'meilisearch',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    cache: expect.objectContaining({ entries: expect.any(Number), hits: expect.any(Number) }),
    admission: expect.objectContaining({ running: expect.any(Number), rejected: expect.any(Number) }),
  })
  expect((await request.get('/readyz')).status()).toBe(200)
  const admin = await request.get(`${systemUnderTest().cmsUrl}/api/alive`)
  expect([admin.status(), await admin.json()]).toEqual([200, { status: 'ok' }])
})
