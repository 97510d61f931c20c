import { focusOf } from '../../support/e2e/accessibility.ts'
import { MOST_STOPS, tabTo } from '../../support/e2e/tabTo.ts'
import { expect, test } from '../../support/e2e/test.ts'

test('the menu is worked by keyboard', async ({ page, frame, isMobile }) => {
  await page.goto('/tin-tuc')
  if (isMobile) {
    await expect(frame.mainMenu).toBeHidden()
    await tabTo(page, /^Danh mục/)
    await page.keyboard.press('Enter')
  }
  await expect(frame.mainMenu).toBeVisible()
  await expect(frame.mainMenu.getByRole('link', { name: 'Tin tức' })).toHaveAttribute(
    'aria-current',
    /page|true/,
  )
  await tabTo(page, /^Văn bản$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/van-ban')
})

test('filters and pages of the catalogue are worked by keyboard', async ({
  page,
  catalogue,
  frame,
  isMobile,
}) => {
  await catalogue.goto()
  if (isMobile) {
    await tabTo(page, /^Lọc kết quả/)
    await page.keyboard.press('Enter')
  }
  await catalogue.filter('Cấp thực hiện', /^Cấp xã/).focus()
  await page.keyboard.press('Space')
  await expect(catalogue.filter('Cấp thực hiện', /^Cấp xã/)).toBeChecked()
  await tabTo(page, /^Xem kết quả$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/thu-tuc?cap=xa')
  await frame.main.focus()
  await tabTo(page, /^Trang sau/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/thu-tuc?cap=xa&trang=2')
})

for (const [path, font] of [
  ['/', 'the font of the portal'],
  // The one that stands where the network is slow: other words end at the edge then.
  ['/', 'the font of the device'],
  ['/thu-tuc/1.001193', 'the font of the portal'],
] as const) {
  test(`every stop of Tab on ${path} is seen, in ${font}`, async ({ page }) => {
    if (font === 'the font of the device') await page.route('**/*.woff2', (route) => route.abort())
    await page.goto(path)
    const unseen: string[] = []
    let stops = 0
    for (; stops < MOST_STOPS; stops += 1) {
      await page.keyboard.press('Tab')
      const { tag, words, isMarked, isOpen } = await focusOf(page)
      if (tag === 'body') break
      if (!isMarked || !isOpen) unseen.push(`${tag} "${words}"`)
    }
    expect(stops).toBeGreaterThan(20)
    expect(stops).toBeLessThan(MOST_STOPS)
    expect(unseen).toEqual([])
  })
}
