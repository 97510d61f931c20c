import { expect, test } from '../../support/e2e/test.ts'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'

const PASSWORD = 'ngựa ô ăn cỏ trên đồi chè'
const NEXT = 'vườn cải nhà bà Tư nở vàng'

test('a person changes the own password in the admin with the current one, and weak ones are refused at the field', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  const { cmsUrl } = systemUnderTest()
  const email = `doi-mat-khau-${Date.now()}@test.example`
  const cms = await signInToCms(request)
  expect(
    (await cms.create('users', { email, password: PASSWORD, name: 'Lò Thị Mẩy', roles: ['editor'] })).status,
  ).toBe(201)
  await page.goto(`${cmsUrl}/admin/login`)
  await page.locator('input[name="email"]').fill(email)
  await page.locator('input[name="password"]').fill(PASSWORD)
  await page.locator('button[type="submit"]').click()
  await page.waitForURL(/\/admin\/?$/)
  await page.goto(`${cmsUrl}/admin/account`)
  const fill = async (password: string, current: string) => {
    // The admin folds the fields away again when saving fails.
    const button = page.locator('#change-password')
    if (await button.isVisible()) await button.click()
    await page.locator('input[name="password"]').fill(password)
    await page.locator('input[name="confirm-password"]').fill(password)
    await page.locator('input[name="currentPassword"]').fill(current)
    await page.locator('#action-save').click()
  }
  await page.waitForLoadState('networkidle')
  await fill('password123456', PASSWORD)
  await expect(page.getByText('dễ đoán').first()).toBeVisible()
  await fill(NEXT, 'không phải mật khẩu này')
  await expect(page.getByText('Mật khẩu hiện tại không đúng').first()).toBeVisible()
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
  await fill(NEXT, PASSWORD)
  await saved
  const again = await request.post(`${cmsUrl}/api/users/login`, {
    headers: { origin: cmsUrl },
    data: { email, password: NEXT },
  })
  expect(again.status()).toBe(200)
})
