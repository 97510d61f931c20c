import type { Page } from 'playwright/test'
import { expect, test } from '../../support/e2e/test.ts'

/** Of a reader who was never here. */
test.use({ storageState: { cookies: [], origins: [] } })

const familyOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontFamily)
const keptOn = (page: Page) => page.evaluate(() => localStorage.getItem('font'))

const PORTAL_FONT = /^"?Cong Tinh Sans/
const DEVICE_FONT = /^"?Cong Tinh Fallback/

test('a phone reads its first page in the font of the device, the next one in that of the portal', async ({
  page,
  isMobile,
}) => {
  await page.goto('/')
  expect(await familyOf(page)).toMatch(isMobile ? DEVICE_FONT : PORTAL_FONT)
  await expect.poll(() => keptOn(page)).toBe('v1')
  await page.goto('/tin-tuc')
  expect(await familyOf(page)).toMatch(PORTAL_FONT)
})

test('a font that did not come is not taken for kept', async ({ page, isMobile }) => {
  await page.route('**/*.woff2', (route) => route.abort())
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.load('1em "Cong Tinh Sans"').catch(() => []))
  expect(await keptOn(page)).toBeNull()
  await page.goto('/tin-tuc')
  expect(await familyOf(page)).toMatch(isMobile ? DEVICE_FONT : PORTAL_FONT)
})
