import { codeAt } from '../../../cms/secondFactor/totp.ts'
import { listViolations } from '../../support/e2e/accessibility.ts'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { AdminSite } from '../../support/e2e/pages/adminSite.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

const PASSWORD = 'ngựa ô ăn cỏ trên đồi chè'
const STEP_MS = 30_000
const PATIENCE = { timeout: 30_000 }

test('a person sets up an authenticator app and signs in with its code, by keyboard', async ({
  page,
  request,
  context,
}) => {
  test.setTimeout(180_000)
  const email = `hai-buoc-${Date.now()}@test.example`
  const cms = await signInToCms(request)
  const account = { email, password: PASSWORD, name: 'Giàng A Páo', roles: ['publisher'] }
  expect((await cms.create('users', { ...account, mustChangePassword: false })).status).toBe(201)
  const admin = new AdminSite(page)
  await admin.trySignIn(email, PASSWORD)
  await expect(admin.menu.getByRole('link', { name: 'Tin bài' })).toBeVisible(PATIENCE)

  await admin.goto('/account')
  await page.getByRole('button', { name: 'Bật xác thực hai bước' }).click(PATIENCE)
  const secret = (await page.locator('.sign-in-secret').innerText()).replace(/\s/g, '')
  await expect(page.getByRole('img', { name: 'Mã QR cho ứng dụng xác thực' })).toBeVisible()
  const code = page.getByRole('textbox', { name: 'Mã xác thực' })
  await expect(code).toBeFocused()
  await page.keyboard.type(codeAt(secret, Date.now() - STEP_MS))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: /^\w{5}-\w{5}$/ })).toHaveCount(10)

  await context.clearCookies()
  await admin.trySignIn(email, PASSWORD)
  await expect(page).toHaveURL(`${systemUnderTest().cmsUrl}/admin/second-step`, PATIENCE)
  await expect(code).toBeFocused(PATIENCE)
  expect(await listViolations(page)).toEqual([])
  await page.keyboard.type(codeAt(secret, Date.now()))
  await page.keyboard.press('Enter')
  await expect(admin.menu.getByRole('link', { name: 'Tin bài' })).toBeVisible(PATIENCE)
})
