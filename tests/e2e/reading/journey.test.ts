import { expect, test } from '../../support/e2e/test.ts'

const ALLOWED = /^https:\/\/([a-z0-9-]+\.)*gov\.vn(\/|$)/

test('from a question on the home page to the place where the form is', async ({
  page,
  home,
  search,
  procedure,
  request,
}) => {
  await home.goto()
  await home.searchField.fill('lam so do')
  await home.searchButton.click()
  await expect(page).toHaveURL(/\/tim-kiem\?q=lam\+so\+do$/)
  await expect(search.field).toHaveValue('lam so do')
  await expect(search.titles.first()).toHaveText('Làm sổ đỏ lần đầu')

  await search.titles.first().click()
  await expect(page).toHaveURL('/thu-tuc/1.013978')
  await expect(procedure.title).toHaveText('Làm sổ đỏ lần đầu')
  await expect(procedure.section('Giấy tờ cần nộp')).toBeVisible()
  await expect(procedure.papers.first()).toBeVisible()
  await expect(procedure.section('Nơi nộp hồ sơ')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Văn phòng đăng ký đất đai' })).toBeVisible()

  await procedure.papers.first().scrollIntoViewIfNeeded()
  await expect(procedure.startButton).toBeInViewport()
  await expect(procedure.startButton).toHaveAccessibleDescription(/\(dichvucong\.gov\.vn\).*tài khoản VNeID/)
  const target = await procedure.startButton.getAttribute('href')
  const answer = await request.get(target!, { maxRedirects: 0 })
  expect(answer.status()).toBe(303)
  expect(answer.headers()['location']).toMatch(ALLOWED)
  expect(answer.headers()['location']).toContain('//dichvucong.gov.vn/')
  expect(answer.headers()['referrer-policy']).toBe('no-referrer')
})

test('filters of the catalogue narrow it, show as tags, and come off again', async ({ page, catalogue }) => {
  await catalogue.goto()
  const all = Number((await catalogue.count.textContent())?.match(/[\d.]+/)?.[0]?.replaceAll('.', ''))
  expect(all).toBeGreaterThan(1600)
  await catalogue.openFilters()
  await catalogue.filter('Cấp thực hiện', /^Cấp xã/).check()
  await catalogue.filter('Lĩnh vực', /^Hộ tịch/).check()
  await catalogue.showResults.click()
  await expect(page).toHaveURL(/cap=xa/)
  await expect(catalogue.chosen('Lĩnh vực: Hộ tịch')).toBeVisible()
  await expect(catalogue.count).toHaveText(/^\d{2} thủ tục$/)
  await catalogue.chosen('Lĩnh vực: Hộ tịch').click()
  await expect(page).not.toHaveURL(/linh-vuc/)
  await expect(catalogue.chosen('Cấp thực hiện: Cấp xã')).toBeVisible()
  await expect(catalogue.count).not.toHaveText(/^\d{2} thủ tục$/)
})
