import { expectFitsScreens } from '../../support/e2e/fitsScreens.ts'
import { expect, test } from '../../support/e2e/visitor.ts'

const PAGES = ['/', '/thu-tuc/1.001193', '/van-ban/118-2025-nd-cp', '/tim-kiem?q=khai+sinh']

for (const path of PAGES) {
  test(`${path} in large text and high contrast is accessible and fits each screen`, async ({
    page,
    frame,
  }) => {
    await page.goto(path)
    await frame.openTools()
    await frame.tool('Cỡ chữ rất lớn').click()
    await frame.tool('Tương phản cao').click()
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high')
    await expectFitsScreens(page)
  })
}
