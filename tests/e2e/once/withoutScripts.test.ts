import { expect, test } from '../../support/e2e/test.ts'

test.use({ javaScriptEnabled: false })

test('without JavaScript a reader finds a procedure and the way to its form', async ({
  page,
  home,
  search,
  procedure,
  request,
}) => {
  await home.goto()
  await home.searchField.fill('dang ky ket hon')
  await home.searchButton.click()
  await expect(search.field).toHaveValue('dang ky ket hon')
  await search.titles.first().click()
  await expect(page).toHaveURL('/thu-tuc/1.000894')
  await expect(procedure.section('Giấy tờ cần nộp')).toBeVisible()
  await expect(procedure.startButton).toBeVisible()
  const href = await procedure.startButton.getAttribute('href')
  expect((await request.get(href!, { maxRedirects: 0 })).status()).toBe(303)
})

test('without JavaScript a former commune leads to where a procedure is done today', async ({
  page,
  procedure,
}) => {
  await procedure.goto('1.001193')
  await page.getByRole('link', { name: 'Chọn xã, phường của bạn' }).click()
  await page.getByRole('searchbox', { name: /^Tìm xã, phường/ }).fill('xa na hoi cu')
  await page.keyboard.press('Enter')
  await page
    .getByRole('region', { name: /^1 xã, phường ứng với/ })
    .getByRole('link', { name: 'Xã Bắc Hà' })
    .click()
  await expect(page).toHaveURL('/thu-tuc/1.001193?xa=xa-bac-ha')
  await expect(page.getByText(/Ủy ban nhân dân xã Bắc Hà giải quyết/)).toBeVisible()
  const hours = 'Thứ Hai – Thứ Sáu: 7:30–11:30, 13:30–17:00'
  await expect(page.locator('.mine').getByText(hours)).toBeVisible()
  for (const line of await page.locator('.open-now').all()) await expect(line).toBeHidden()
  await page.getByRole('link', { name: 'Bỏ chọn' }).click()
  await expect(page).toHaveURL('/thu-tuc/1.001193')
})

test('without JavaScript what was missing is told below the results', async ({ page, search }) => {
  await search.goto('khai sinh')
  await search.missingOpener.click()
  await search.missingNote.fill('Gọi tôi: 0912 345 678')
  await search.sendMissing.click()
  await expect(search.missingNote).toHaveValue('Gọi tôi: 0912 345 678')
  await search.missingNote.fill('Khai sinh cho rồng con')
  await search.sendMissing.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cảm ơn bạn')
})

test('without JavaScript tools that need it are not shown', async ({ page, frame }) => {
  await page.goto('/thu-tuc/1.001193')
  await expect(frame.tools).toBeHidden()
  await expect(page.getByRole('button', { name: 'Bỏ đánh dấu' })).toBeHidden()
})
