import { expect, test } from '../../support/e2e/test.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'

/** One address for each kind of answer. */
const answers: Record<string, { path: string; status: number }> = {
  'a page': { path: '/', status: 200 },
  'an English page': { path: '/en', status: 200 },
  'a page that is not there': { path: '/khong-co', status: 404 },
  'an address that cannot be read': { path: '/%E0%A4%A', status: 400 },
  'a way on to a form': { path: '/thu-tuc/1.001193/nop-ho-so', status: 303 },
  'a procedure as JSON': { path: '/thu-tuc/1.001193.json', status: 200 },
  'a search as JSON': { path: '/api/search?q=a', status: 200 },
  'suggestions as JSON': { path: '/api/suggest?q=khai', status: 200 },
  'refused suggestions': { path: `/api/suggest?q=${'k'.repeat(201)}`, status: 400 },
  'a refused search': { path: '/api/search?page=0', status: 400 },
  'a feed': { path: '/rss/tin-tuc.xml', status: 200 },
  'the site map': { path: '/sitemap.xml', status: 200 },
  robots: { path: '/robots.txt', status: 200 },
  'the font': { path: '/fonts/cong-tinh-sans-v1.woff2', status: 200 },
  'a style sheet': { path: '/plain.css', status: 200 },
  'the icon': { path: '/favicon.svg', status: 200 },
  'the icon of old browsers': { path: '/favicon.ico', status: 200 },
  'the icon of a start screen': { path: '/apple-touch-icon.png', status: 200 },
  'the manifest': { path: '/manifest.webmanifest', status: 200 },
  'whom to tell of a hole': { path: '/.well-known/security.txt', status: 200 },
  'a file that is not there': { path: '/tep/khong-co.pdf', status: 404 },
  'a picture that is not there': { path: '/anh/khong-co.jpg', status: 404 },
  health: { path: '/healthz', status: 200 },
}

for (const [name, { path, status }] of Object.entries(answers)) {
  test(`${name} carries the headers that protect the reader`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status()).toBe(status)
    const headers = answer.headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).not.toMatch(/unsafe-|\*|https?:/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'referrer-policy': expect.stringMatching(/no-referrer|strict-origin/),
    })
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
  })
}

test('a picture of an article is served as a picture, for a while', async ({ page, request }) => {
  await page.goto('/tin-tuc/cho-bac-ha-chu-nhat')
  const source = await page.getByRole('main').getByRole('img').first().getAttribute('src')
  const answer = await request.get(source!)
  expect(answer.status()).toBe(200)
  expect(answer.headers()).toMatchObject({
    'content-type': expect.stringMatching(/^image\/(webp|jpeg|avif|png)$/),
    'x-content-type-options': 'nosniff',
    'cache-control': expect.stringMatching(/max-age=\d+/),
  })
  const sizes = await page
    .getByRole('main')
    .getByRole('img')
    .first()
    .evaluate((picture: HTMLImageElement) => [picture.naturalWidth, picture.alt.length])
  expect(Math.min(...sizes)).toBeGreaterThan(0)
})

test('the admin guards itself likewise', async ({ request }) => {
  const answer = await request.get(`${systemUnderTest().cmsUrl}/admin/login`)
  const policy = answer.headers()['content-security-policy'] ?? ''
  expect(policy).toMatch(/script-src 'self' 'nonce-/)
  expect(policy).not.toMatch(/unsafe-/)
  expect(answer.headers()).toMatchObject({
    'x-frame-options': 'DENY',
    'x-robots-tag': expect.stringContaining('noindex'),
  })
})

test('the public API of the CMS shows published content only, and no accounts', async ({ request }) => {
  const { cmsUrl } = systemUnderTest()
  expect((await request.get(`${cmsUrl}/api/users`)).status()).toBe(403)
  expect((await request.get(`${cmsUrl}/api/payload-jobs`)).status()).not.toBe(200)
  expect((await request.post(`${cmsUrl}/api/graphql`, { data: { query: '{ __typename }' } })).status()).toBe(
    404,
  )
  const entryPoints = await (await request.get(`${cmsUrl}/api/entry-points?depth=1`)).text()
  expect(entryPoints).not.toMatch(/"owner(Contact)?":"/)
})
