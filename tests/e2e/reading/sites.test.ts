import { listViolations, overflowOf } from '../../support/e2e/accessibility.ts'
import { siteUrl } from '../../support/e2e/sites.ts'
import { expect, test } from '../../support/e2e/test.ts'

const NARROWEST = { width: 320, height: 640 }
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
  test(`${slug}${path}: accessible, named after its site, no sideways scrolling`, async ({ page }) => {
    const answer = await page.goto(siteUrl(slug) + path)
    expect(answer?.status()).toBe(path === '/khong-co' ? 404 : 200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    expect(await page.title()).toMatch(slug === COMMUNE ? /Bắc Hà/ : /Tư pháp|Justice/)
    expect(await listViolations(page)).toEqual([])
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await page.setViewportSize(NARROWEST)
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  })
}

test('a reader goes from a site to its procedures, its search, and the whole portal', async ({ page }) => {
  await page.goto(siteUrl(COMMUNE))
  await expect(page.getByText('Trang thành phần của')).toBeVisible()
  const field = page.getByRole('main').getByRole('combobox')
  await field.fill('khai sinh')
  await field.press('Enter')
  await expect(page).toHaveURL(/xa-bac-ha\.localhost:\d+\/tim-kiem\?q=khai/)
  await expect(page.getByRole('link', { name: /khai sinh/i }).first()).toBeVisible()
  const whole = page.getByRole('link', { name: 'Tìm trên toàn cổng tỉnh' })
  expect(new URL((await whole.getAttribute('href'))!).hostname).toBe('127.0.0.1')
})
