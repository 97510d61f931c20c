import { expectFitsScreens } from '../../support/e2e/fitsScreens.ts'
import { siteUrl } from '../../support/e2e/sites.ts'
import { expect, test } from '../../support/e2e/visitor.ts'

const COMMUNE = 'xa-bac-ha'
const DEPARTMENT = 'so-tu-phap'

/** One address for each template that a component site has of its own or shows otherwise than the portal. */
const pages: [slug: string, path: string][] = [
  ...['/', '/gioi-thieu', '/tin-tuc', '/thu-tuc', '/thu-tuc/1.001193', '/van-ban', '/lich'].flatMap(
    (path): [string, string][] => [
      [COMMUNE, path],
      [DEPARTMENT, path],
    ],
  ),
  [COMMUNE, '/tim-kiem?q=khai+sinh'],
  [DEPARTMENT, '/tim-kiem?q=zzzqqq'],
  [COMMUNE, '/so-do-cong'],
  [COMMUNE, '/khong-co'],
  [COMMUNE, '/en'],
  [DEPARTMENT, '/en/gioi-thieu'],
]

for (const [slug, path] of pages) {
  test(`${slug}${path}: accessible, named after its site, no sideways scrolling, on each screen`, async ({
    page,
  }) => {
    const answer = await page.goto(siteUrl(slug) + path)
    expect(answer?.status()).toBe(path === '/khong-co' ? 404 : 200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    expect(await page.title()).toMatch(slug === COMMUNE ? /Bắc Hà/ : /Tư pháp|Justice/)
    await expectFitsScreens(page)
  })
}
