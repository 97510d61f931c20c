import { listViolations, overflowOf } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/visitor.ts'

test('a suggestion is chosen by keyboard', async ({ page, home, suggestions }) => {
  await home.goto()
  await home.searchField.pressSequentially('dang ky ket h')
  await expect(suggestions.list).toBeVisible()
  await expect(suggestions.active).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await expect(suggestions.active).toHaveText(/^Đăng ký kết hôn/)
  await expect(home.searchField).toHaveAttribute(
    'aria-activedescendant',
    (await suggestions.active.getAttribute('id'))!,
  )
  await expect(home.searchField).toBeFocused()
  await expect(home.searchField).toHaveValue('dang ky ket h')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/thu-tuc/1.000894')
})

test('arrows walk around through the field, other keys lead back to it', async ({
  page,
  home,
  suggestions,
}) => {
  await home.goto()
  await home.searchField.pressSequentially('ho tich')
  await expect(suggestions.list).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await expect(suggestions.active).toHaveText(/^Tìm tất cả/)
  await page.keyboard.press('ArrowDown')
  await expect(suggestions.active).toHaveCount(0)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(suggestions.active).toHaveText((await suggestions.options.nth(1).textContent())!)
  for (const key of ['Home', 'End', 'ArrowLeft']) {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press(key)
    await expect(suggestions.active).toHaveCount(0)
    await expect(suggestions.list).toBeVisible()
  }
  await page.keyboard.press('Alt+ArrowUp')
  await expect(suggestions.list).toBeHidden()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(suggestions.list).toBeVisible()
  await expect(suggestions.active).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowDown')
  await expect(suggestions.active).toHaveText((await suggestions.options.first().textContent())!)
})

test('Escape closes the list, once more it clears the field; Tab leaves both', async ({
  page,
  home,
  suggestions,
}) => {
  await home.goto()
  await home.searchField.pressSequentially('khai sinh')
  await expect(suggestions.list).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(suggestions.list).toBeHidden()
  await expect(home.searchField).toHaveValue('khai sinh')
  await page.keyboard.press('Escape')
  await expect(home.searchField).toHaveValue('')
  await home.searchField.pressSequentially('khai sinh')
  await expect(suggestions.list).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(suggestions.list).toBeHidden()
  await expect(home.searchField).not.toBeFocused()
  await expect(page).toHaveURL('/')
})

test('Enter without a choice searches, and so does the last suggestion', async ({
  page,
  home,
  search,
  suggestions,
}) => {
  await home.goto()
  await home.searchField.pressSequentially('khai sinh')
  await expect(suggestions.list).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/tim-kiem?q=khai+sinh')
  await search.field.fill('')
  await search.field.pressSequentially('kết hôn')
  await suggestions.all.click()
  await expect(page).toHaveURL('/tim-kiem?q=k%E1%BA%BFt+h%C3%B4n')
  await expect(search.field).toHaveValue('kết hôn')
})

test('a click elsewhere closes the list', async ({ page, home, suggestions }) => {
  await home.goto()
  await home.searchField.pressSequentially('khai sinh')
  await expect(suggestions.list).toBeVisible()
  await page.mouse.click(2, 2)
  await expect(suggestions.list).toBeHidden()
})

test('the field in the menu bar suggests on every page', async ({ page, suggestions }) => {
  await page.goto('/tin-tuc')
  const field = page.getByRole('banner').getByRole('combobox')
  await field.pressSequentially('khai sinh')
  await expect(suggestions.options.first()).toBeInViewport()
  const { width = 0 } = (await suggestions.list.boundingBox()) ?? {}
  expect(width).toBeGreaterThan(300)
  expect(await listViolations(page)).toEqual([])
})

test('at 400 % zoom every suggestion can be reached and read', async ({ page, search, suggestions }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/tim-kiem')
  await search.field.pressSequentially('ho tich')
  await expect(suggestions.list).toBeVisible()
  const count = await suggestions.options.count()
  for (let at = 0; at < count; at += 1) {
    await page.keyboard.press('ArrowDown')
    await expect(suggestions.options.nth(at)).toHaveAttribute('aria-selected', 'true')
    await expect(suggestions.options.nth(at)).toBeInViewport({ ratio: 0.9 })
  }
  expect(await overflowOf(page)).toBeLessThanOrEqual(0)
})
