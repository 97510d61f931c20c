import { expect, test } from '../../support/e2e/visitor.ts'

test('what editors have pinned stands first, says so, and is not listed again', async ({ search }) => {
  await search.goto('đường dây nóng')
  await expect(search.answer.getByRole('link')).toHaveText(['113', '114', '115', 'Liên hệ'])
  await expect(search.titles.first()).toHaveText('Liên hệ')
  await expect(search.titles.filter({ hasText: /^Liên hệ$/ })).toHaveCount(1)
  await search.goto('đường dây nóng', { type: 'pages' })
  await expect(search.answer).toHaveCount(0)
})

test('an opened result is told with its place', async ({ page, search }) => {
  await search.goto('khai sinh', { type: 'procedures', trang: '2' })
  await page.route('**/api/search-click', (route) => route.fulfill({ status: 204 }))
  const told = page.waitForRequest('**/api/search-click')
  await search.titles.nth(1).click()
  expect((await told).postDataJSON()).toEqual({
    ...{ q: 'khai sinh', type: 'procedures', rank: 12, kind: 'result', lang: 'vi' },
  })
})

test('a page beyond the last one says how many there are', async ({ page, search }) => {
  for (const number of ['99999', '1000000000']) {
    const answer = await search.goto('khai sinh', { trang: number })
    expect(answer?.status()).toBe(200)
    await expect(search.noSuchPage).toBeVisible()
  }
  await expect(page.getByText(/^Kết quả cho “khai sinh” có \d+ trang\.$/)).toBeVisible()
  await page.getByRole('link', { name: /^Đến trang cuối/ }).click()
  await expect(search.titles.first()).toBeVisible()
})

test('a search too long is cut, and the page says so', async ({ page, search }) => {
  await search.goto(`khai sinh ${'cho con '.repeat(1200)}`)
  await expect(page.getByText('Câu tìm kiếm dài quá 200 ký tự')).toBeVisible()
  await expect(search.field).toHaveValue(/^khai sinh cho con .{150,182}$/)
  for (const link of await search.tabs.all()) {
    expect((await link.getAttribute('href'))?.length).toBeLessThan(400)
  }
})
