import { siteUrl } from '../../support/e2e/sites.ts'
import { expect, test } from '../../support/e2e/test.ts'

const COMMUNE = 'xa-bac-ha'

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
