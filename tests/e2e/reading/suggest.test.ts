import { listViolations, overflowOf } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/test.ts'

test('the field is a combobox whose list opens with what is typed and is accessible', async ({
  page,
  home,
  suggestions,
}) => {
  await home.goto()
  await expect(home.searchField).toHaveRole('combobox')
  await expect(home.searchField).toHaveAttribute('aria-expanded', 'false')
  await expect(home.searchField).toHaveAttribute('aria-autocomplete', 'list')
  await home.searchField.pressSequentially('khai s')
  await expect(suggestions.list).toBeVisible()
  await expect(home.searchField).toHaveAttribute('aria-expanded', 'true')
  const id = await suggestions.list.getAttribute('id')
  await expect(home.searchField).toHaveAttribute('aria-controls', id!)
  await expect(suggestions.options.first()).toHaveAccessibleName(
    /^Làm giấy khai sinh cho con Thủ tục 1\.001193/,
  )
  await expect(suggestions.all).toHaveAccessibleName('Tìm tất cả kết quả cho “khai s”')
  await expect(suggestions.told(/^Có \d gợi ý/)).toBeAttached()
  expect(await listViolations(page)).toEqual([])
  expect(await overflowOf(page)).toBeLessThanOrEqual(0)
})

test('a suggestion is chosen by mouse or finger', async ({ page, home, suggestions, isMobile }) => {
  await home.goto()
  await home.searchField.pressSequentially('lam so d')
  const first = suggestions.options.first()
  await expect(first).toHaveText(/^Làm sổ đỏ lần đầu/)
  if (isMobile) await first.tap()
  else await first.click()
  await expect(page).toHaveURL('/thu-tuc/1.013978')
})
