import { listViolations } from '../../support/e2e/accessibility.ts'
import { siteUrl } from '../../support/e2e/sites.ts'
import { expect, test } from '../../support/e2e/visitor.ts'

test('every accent is read with ease', async ({ page }) => {
  const seen = new Set<string | null>()
  const communes = await page.request.get('/gioi-thieu/don-vi-hanh-chinh')
  expect(communes.ok()).toBe(true)
  for (const slug of [
    'xa-bac-ha',
    'so-tu-phap',
    'phuong-sa-pa',
    'xa-y-ty',
    'so-xay-dung',
    'so-noi-vu',
    'so-y-te',
    'so-tai-chinh',
    'phuong-lao-cai',
    'phuong-cam-duong',
  ]) {
    await page.goto(siteUrl(slug))
    const accent = await page.locator('html').getAttribute('data-accent')
    if (seen.has(accent)) continue
    seen.add(accent)
    expect(await listViolations(page), slug).toEqual([])
  }
  expect(seen.size).toBe(5)
})
