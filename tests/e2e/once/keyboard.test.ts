import { START_WORDS } from '../../support/e2e/pages/procedurePage.ts'
import { tabTo } from '../../support/e2e/tabTo.ts'
import { expect, test } from '../../support/e2e/test.ts'

test('the skip link comes first and jumps over the menu', async ({ page, home, frame }) => {
  await home.goto()
  await page.keyboard.press('Tab')
  await expect(frame.skipLink).toBeFocused()
  await expect(frame.skipLink).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(frame.main).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(frame.main.locator(':focus')).toHaveCount(1)
})

test('a reader without a mouse goes from home through the search to the start button', async ({
  page,
  home,
  search,
  procedure,
}) => {
  await home.goto()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(home.searchField).toBeFocused()
  await page.keyboard.type('lam giay khai sinh cho con')
  await page.keyboard.press('Enter')
  await expect(search.titles.first()).toHaveText('Làm giấy khai sinh cho con')
  await tabTo(page, /^Làm giấy khai sinh cho con$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/thu-tuc/1.001193')
  await tabTo(page, START_WORDS)
  await expect(procedure.startButton).toBeFocused()
  await expect(procedure.startButton).toBeInViewport()
})
