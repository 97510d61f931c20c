import { askHost, askSite, siteUrl } from '../../support/e2e/sites.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

interface Site {
  slug: string
  name: string
  /** Titles of its own news. */
  news: string[]
}

/** The component sites that have news of their own, and others that have none. */
async function listSites(): Promise<Site[]> {
  const { cmsUrl } = systemUnderTest()
  const components = 'limit=200&depth=0&where[tier][not_equals]=province'
  const { docs } = (await (await fetch(`${cmsUrl}/api/sites?${components}`)).json()) as {
    docs: { slug: string; name: string; agency: string }[]
  }
  const news = (await (
    await fetch(`${cmsUrl}/api/news?limit=500&depth=0&where[onProvince][not_equals]=yes`)
  ).json()) as { docs: { title: string; agency?: string }[] }
  return docs.map(({ slug, name, agency }) => ({
    slug,
    name,
    news: news.docs.filter((one) => one.agency === agency).map(({ title }) => title),
  }))
}

/** A fixed order that looks like chance: the same pairs in every run. */
function shuffled<T>(items: readonly T[]): T[] {
  let seed = 20_261_129
  const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31)
  return items
    .map((item) => [next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
}

const PATHS = [
  '/',
  '/tin-tuc',
  '/rss/tin-tuc.xml',
  '/sitemap/news-1.xml',
  '/robots.txt',
  '/khong-co',
  '/lich.ics',
]

/** A text with the titles as they are stored: on pages, compounds are kept on one line. */
const withPlainSpaces = (text: string) => text.replaceAll('\u00a0', ' ')

test('what is of one site stands on no other: twenty pairs', async () => {
  const sites = await listSites()
  expect(sites.length).toBeGreaterThanOrEqual(113)
  const owners = sites.filter(({ news }) => news.length > 0)
  expect(owners.length).toBeGreaterThanOrEqual(5)
  const others = shuffled(sites)
  const pairs = Array.from({ length: 20 }, (_, at): [Site, Site] => {
    const owner = owners[at % owners.length]!
    const free = others.filter(({ slug }) => slug !== owner.slug)
    return [owner, free[(at * 7) % free.length]!]
  })
  for (const [owner, other] of pairs) {
    const own = withPlainSpaces((await askSite(owner.slug, '/tin-tuc')).text)
    for (const title of owner.news) expect(own, `${owner.slug} shows its own`).toContain(title)
    for (const path of PATHS) {
      const text = withPlainSpaces((await askSite(other.slug, path)).text)
      for (const title of owner.news) expect(text, `${other.slug}${path}`).not.toContain(title)
    }
    const query = encodeURIComponent(owner.news[0]!)
    const found = JSON.parse((await askSite(other.slug, `/api/search?q=${query}&type=news`)).text)
    const titles = found.hits.map(({ title }: { title: string }) => title)
    for (const title of owner.news) expect(titles).not.toContain(title)
    const own404 = await askSite(other.slug, '/khong-co')
    expect(own404.status).toBe(404)
    expect(own404.text).toContain(other.name)
  }
})

test('a page of a site names its own host, whatever was asked before', async () => {
  for (const slug of ['xa-bac-ha', 'so-tu-phap', 'xa-bac-ha']) {
    const { text } = await askSite(slug, '/tin-tuc')
    expect(text).toContain(`<link rel="canonical" href="${siteUrl(slug)}/tin-tuc"`)
    expect((await askSite(slug, '/robots.txt')).text).toContain(`${siteUrl(slug)}/sitemap.xml`)
  }
  const { text } = await askHost('localhost', '/tin-tuc')
  expect(text).toContain(`<link rel="canonical" href="${systemUnderTest().portalUrl}/tin-tuc"`)
})

test('what is the same on every site has its true address on the portal', async () => {
  const { portalUrl } = systemUnderTest()
  const { text } = await askSite('xa-bac-ha', '/thu-tuc/1.001193')
  expect(text).toContain(`<link rel="canonical" href="${portalUrl}/thu-tuc/1.001193"`)
})

test('a procedure of every commune is filed at the committee of the commune that is read', async () => {
  const partOf = (text: string) => text.slice(text.indexOf('id="noi-nop"'), text.indexOf('id="khieu-nai"'))
  const here = partOf((await askSite('xa-bac-ha', '/thu-tuc/1.001193')).text)
  expect(here).toContain('Ủy ban nhân dân xã Bắc Hà')
  expect(here).not.toContain('Ủy ban nhân dân xã, phường')
  const general = partOf((await askHost('localhost', '/thu-tuc/1.001193')).text)
  expect(general).toContain('Ủy ban nhân dân xã, phường')
})

test('a host that nobody has is refused with a plain page, and nothing of it is said', async () => {
  const { port } = new URL(systemUnderTest().portalUrl)
  const odd = [
    '',
    '.',
    '..',
    '-',
    '_',
    '%',
    '*',
    '~',
    '!',
    '$',
    '&',
    '(',
    ')',
    '+',
    '=',
    ';',
    ',',
    '|',
    '^',
    '`',
  ]
  const forms = [
    ...odd.flatMap((sign) => [`evil${sign}.example`, `${sign}evil.example`, `evil.example${sign}x`]),
    ...odd.flatMap((sign) => [
      `xa-bac-ha${sign}.localhost.evil.example`,
      `xa-bac-ha.localhost${sign || 'x'}evil`,
    ]),
    ...odd.flatMap((sign) => [`evil${sign}@xa-bac-ha.localhost`, `xa-bac-ha.localhost:${sign || 'x'}80`]),
    ...Array.from({ length: 60 }, (_, at) => `khong-co-${at}.localhost:${port}`),
  ]
  expect(forms.length).toBeGreaterThanOrEqual(200)
  for (const host of forms) {
    const { status, text, headers } = await askHost(host, '/tin-tuc')
    expect([400, 421], host).toContain(status)
    expect(text).not.toContain('evil')
    expect(text).not.toContain('khong-co-')
    expect(text).not.toContain('Bắc Hà')
    expect(JSON.stringify(headers)).not.toContain('evil')
  }
})

test('headers of proxies do not lead to another site', async () => {
  const { text } = await askHost(new URL(siteUrl('xa-bac-ha')).host, '/', {
    'x-forwarded-host': 'so-tu-phap.localhost',
    'x-forwarded-server': 'so-tu-phap.localhost',
    forwarded: 'host=so-tu-phap.localhost',
  })
  expect(text).toContain('Bắc Hà')
  expect(text).not.toContain('Trang thông tin điện tử Sở Tư pháp')
})

test('inner routes of sites are no pages', async () => {
  for (const path of ['/trang-thanh-phan', '/trang-thanh-phan/gioi-thieu']) {
    expect((await askHost('localhost', path)).status).toBe(404)
    expect((await askSite('xa-bac-ha', path)).status).toBe(404)
  }
})

test('a preview link that nobody signed shows nothing', async () => {
  const { status, headers } = await askHost('localhost', '/xem-thu/abc.def')
  expect(status).toBe(410)
  expect(headers['set-cookie']).toBeUndefined()
})
