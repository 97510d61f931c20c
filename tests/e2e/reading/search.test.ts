import { expect, test } from '../../support/e2e/test.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a filter folded away is found, chosen, and stays in sight', async ({ page, search, isMobile }) => {
    await search.goto('giay', { type: 'procedures' })
    if (isMobile) await search.filtersOpener.click()
    const fields = search.group('Lĩnh vực')
    await expect(fields.getByRole('checkbox')).toHaveCount(8)
    await fields.getByText(/^Thêm \d+ mục$/).press('Enter')
    const last = fields.getByRole('checkbox').last()
    const value = await last.getAttribute('value')
    await last.check()
    await search.showResults.click()
    await expect(page).toHaveURL(`/tim-kiem?q=giay&type=procedures&field=${value}`)
    await expect(search.chosen).toHaveCount(1)
    await expect(search.found).toBeVisible()
    if (isMobile) await search.filtersOpener.click()
    await expect(fields.getByRole('checkbox', { checked: true })).toBeVisible()
  })
})
