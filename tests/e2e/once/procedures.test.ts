import { expect, test } from '../../support/e2e/visitor.ts'

test('a procedure says who, what, how long and how much before anything else', async ({ procedure }) => {
  await procedure.goto('1.001193')
  await expect(procedure.title).toHaveText('Làm giấy khai sinh cho con')
  await expect(procedure.fact('Ai làm được')).toHaveText('Công dân Việt Nam, Người Việt Nam ở nước ngoài')
  await expect(procedure.fact('Nhận được gì')).toHaveText('Giấy khai sinh')
  await expect(procedure.fact('Mất bao lâu')).toHaveText('Trong ngày')
  await expect(procedure.fact('Hết bao nhiêu')).toHaveText(/\S/)
})

test('an investor finds the incentives in English, and by the steps the certificate to apply for', async ({
  page,
}) => {
  await page.goto('/en/tim-kiem?q=investment+incentives')
  const main = page.getByRole('main')
  await main.getByRole('link', { name: 'Investment incentives', exact: true }).first().click()
  await expect(page).toHaveURL('/en/gioi-thieu/kinh-te-dau-tu/uu-dai-dau-tu')
  await expect(page.getByRole('row', { name: /^Especially difficult.* 10\s% for 15 years/ })).toBeVisible()
  await expect(main.getByText('This content is available in Vietnamese only.')).toHaveCount(0)
  const section = page.getByRole('navigation', { name: 'About' })
  await section.getByRole('link', { name: 'From idea to operation: the steps' }).click()
  await main.getByRole('link', { name: 'Investment registration certificate', exact: true }).click()
  await expect(page).toHaveURL('/en/thu-tuc/1.009664')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('nvestment registration certificate')
  await expect(main.getByRole('link', { name: /^File online/ })).toBeVisible()
  await expect(main.getByText('10 working days').first()).toBeVisible()
  expect(await main.getByRole('checkbox').count()).toBeGreaterThan(0)
})

test('the investment registration certificate is found in English by its name', async ({ page }) => {
  await page.goto('/en/tim-kiem?q=investment+registration+certificate')
  const results = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link')
  await expect(results.first()).toHaveAttribute('href', '/en/thu-tuc/1.009664')
})

test('a replaced procedure stays, says so, and leads to what is in force', async ({
  page,
  procedure,
  request,
}) => {
  await procedure.goto('2.000488')
  await expect(page.getByText('Thủ tục này đã được thay thế')).toBeVisible()
  await expect(procedure.startButton).toHaveCount(0)
  expect((await request.get('/thu-tuc/2.000488/nop-ho-so', { maxRedirects: 0 })).status()).toBe(410)
  const successor = page.getByRole('main').getByRole('note').getByRole('link')
  await successor.click()
  await expect(page).toHaveURL(/\/thu-tuc\/\d\.\d{6}$/)
  await expect(procedure.startButton).toBeVisible()
})

test('a procedure closed online says why, and where to go instead', async ({ page, procedure, request }) => {
  await procedure.goto('1.013086')
  await expect(procedure.startButton).toHaveCount(0)
  const answer = await request.get('/thu-tuc/1.013086/nop-ho-so', { maxRedirects: 0 })
  expect(answer.status()).toBe(200)
  await page.goto('/thu-tuc/1.013086/nop-ho-so')
  await expect(page.getByText('Việc nộp trực tuyến thủ tục này đang tạm ngừng.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Nơi nộp hồ sơ' })).toBeVisible()
})
