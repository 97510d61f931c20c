import { expect, test } from '../../support/e2e/test.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'

const CLICK = '/api/search-click'
const MISSING = '/tim-kiem/thieu'
const ours = { 'sec-fetch-site': 'same-origin' }

test('an opened result is told by pages of the portal only', async ({ request }) => {
  const data = { q: 'đăng ký khai sinh', rank: 1 }
  const send = async (headers: Record<string, string>, body: unknown = data) => {
    const answer = await request.post(CLICK, { headers, data: body })
    return answer.status()
  }
  expect(await send(ours)).toBe(204)
  expect(await send({ origin: systemUnderTest().portalUrl })).toBe(204)
  expect(await send({})).toBe(403)
  expect(await send({ origin: 'https://evil.example' })).toBe(403)
  expect(await send({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await send(ours, { q: 'a', rank: 'một' })).toBe(400)
  expect(await send(ours, 'không phải JSON')).toBe(400)
  expect(await send(ours, { ...data, q: 'a'.repeat(2000) })).toBe(413)
  expect((await request.get(CLICK)).status()).toBe(404)
})

test('a reader says what was missing, in either language', async ({ page }) => {
  for (const [language, thanks] of [
    ['', 'Cảm ơn bạn'],
    ['/en', 'Thank you'],
  ]) {
    await page.goto(`${language}${MISSING}?q=l%C3%A0m+s%E1%BB%95+%C4%91%E1%BB%8F`)
    await page.getByRole('main').getByRole('textbox').fill('Mẫu đơn đăng ký biến động')
    await page.getByRole('main').getByRole('button').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(thanks!)
    await expect(page.getByRole('main').locator('a[href*="tim-kiem?q=l%C3%A0m"]')).toBeVisible()
  }
})

test('a note that may name somebody is given back, not stored', async ({ page }) => {
  await page.goto(`${MISSING}?q=a`)
  const note = page.getByRole('main').getByRole('textbox')
  await note.fill('Gọi tôi số 0912 345 678 <b>nhé</b>')
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('main').getByRole('button').click(),
  ])
  expect(answer.status()).toBe(400)
  await expect(note).toHaveValue('Gọi tôi số 0912 345 678 <b>nhé</b>')
  await expect(note).toHaveAccessibleDescription(/số điện thoại/)
})

test('a form from another site, an empty one, and a huge one are refused', async ({ request }) => {
  const form = { 'noi-dung': 'x' }
  expect((await request.post(MISSING, { form, headers: { origin: 'https://evil.example' } })).status()).toBe(
    403,
  )
  expect((await request.post(MISSING, { form: {}, headers: ours })).status()).toBe(400)
  const huge = { 'noi-dung': 'x'.repeat(20_000) }
  expect((await request.post(MISSING, { form: huge, headers: ours })).status()).toBe(413)
})

test('the report on searches is for those who are signed in', async ({ page }) => {
  const { cmsUrl, administrator } = systemUnderTest()
  const html = await (await page.request.get(`${cmsUrl}/admin/search-report`)).text()
  expect(html).not.toContain('search-report__bar')
  await page.goto(`${cmsUrl}/admin/search-report`)
  await page.waitForURL(/\/admin\/login\?redirect=/)
  await page.getByLabel('Email').fill(administrator!.email)
  await page.locator('input[type=password]').fill(administrator!.password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Báo cáo tìm kiếm')
  await page.getByRole('link', { name: '7 ngày' }).press('Enter')
  await expect(page.getByRole('link', { name: '7 ngày' })).toHaveAttribute('aria-current', 'page')
})
