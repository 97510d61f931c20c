import { expect, test } from '../../support/e2e/test.ts'

test.use({ javaScriptEnabled: false })

test('without JavaScript the catalogue is filtered', async ({ page, catalogue }) => {
  await catalogue.goto()
  await catalogue.openFilters()
  await catalogue.filter('Cấp thực hiện', /^Cấp xã/).check()
  await catalogue.showResults.click()
  await expect(page).toHaveURL('/thu-tuc?cap=xa')
  await expect(catalogue.chosen('Cấp thực hiện: Cấp xã')).toBeVisible()
})

test('without JavaScript the language changes and the menu opens', async ({ page, frame, isMobile }) => {
  await page.goto('/van-ban')
  if (isMobile) await frame.menuOpener.click()
  await expect(frame.mainMenu.getByRole('link', { name: 'Cơ quan' })).toBeVisible()
  await frame.toEnglish.click()
  await expect(page).toHaveURL('/en/van-ban')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Legal documents')
})

test('without JavaScript the font of the portal comes with the first page', async ({ page }) => {
  const [font] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('.woff2')),
    page.goto('/'),
  ])
  expect(font.status()).toBe(200)
})
