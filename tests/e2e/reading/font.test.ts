import type { Page } from 'playwright/test'
import { expect, test } from '../../support/e2e/test.ts'

const familyOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontFamily)
const keptOn = (page: Page) => page.evaluate(() => localStorage.getItem('font'))

const OWN = /^"?Cong Tinh Sans/

test('a phone reads its first page in its own font, the next one in ours', async ({ page, isMobile }) => {
  await page.goto('/')
  expect(await familyOf(page)).toMatch(isMobile ? /^"?Cong Tinh Fallback/ : OWN)
  await expect.poll(() => keptOn(page)).toBe('kept')
  await page.goto('/tin-tuc')
  expect(await familyOf(page)).toMatch(OWN)
})

test('a font that does not come is not taken for kept', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort())
  const refused = page.waitForEvent('requestfailed', (request) => request.url().endsWith('.woff2'))
  await page.goto('/')
  await refused
  expect(await keptOn(page)).toBeNull()
})
