import type { APIRequestContext, Page } from 'playwright/test'
import { codeAt } from '../../../cms/secondFactor/totp.ts'
import { listViolations } from '../../support/e2e/accessibility.ts'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { AdminSite } from '../../support/e2e/pages/adminSite.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

const PASSWORD = 'ngựa ô ăn cỏ trên đồi chè'
const STEP_MS = 30_000
const PATIENCE = { timeout: 30_000 }

/** Until a code of the time step before is accepted for a while: on a busy machine it may come late. */
const leaveTime = async () => {
  const left = STEP_MS - (Date.now() % STEP_MS)
  if (left < STEP_MS / 2) await new Promise((resolve) => setTimeout(resolve, left))
}

/** A signed-in administrator makes an account. */
async function makeAccount(request: APIRequestContext, name: string) {
  const email = `${name}-${Date.now()}@test.example`
  const cms = await signInToCms(request)
  const account = { email, password: PASSWORD, name: 'Giàng A Páo', roles: ['publisher'] }
  expect((await cms.create('users', { ...account, mustChangePassword: false })).status).toBe(201)
  return email
}

/** Gives the browser a fingerprint reader that always agrees. */
async function addAuthenticator(page: Page) {
  const client = await page.context().newCDPSession(page)
  await client.send('WebAuthn.enable')
  const can = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true }
  const options = { protocol: 'ctap2', transport: 'internal', ...can } as const
  await client.send('WebAuthn.addVirtualAuthenticator', { options })
}

test('a person sets up an authenticator app and signs in with its code, by keyboard', async ({
  page,
  request,
  context,
}) => {
  test.setTimeout(180_000)
  const email = await makeAccount(request, 'hai-buoc')
  const admin = new AdminSite(page)
  await admin.signIn({ email, password: PASSWORD })
  await admin.goto('/account')
  await page.getByRole('button', { name: 'Bật ứng dụng xác thực' }).click(PATIENCE)
  const secret = (await page.locator('.sign-in-secret').innerText()).replace(/\s/g, '')
  await expect(page.getByRole('img', { name: 'Mã QR cho ứng dụng xác thực' })).toBeVisible()
  const code = page.getByRole('textbox', { name: 'Mã xác thực' })
  await expect(code).toBeFocused()
  await leaveTime()
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

test('a person registers a passkey, and signs in with it after the password and alone', async ({
  page,
  request,
  context,
}) => {
  test.setTimeout(180_000)
  const email = await makeAccount(request, 'khoa')
  const admin = new AdminSite(page)
  const news = admin.menu.getByRole('link', { name: 'Tin bài' })
  await admin.signIn({ email, password: PASSWORD })
  await addAuthenticator(page)
  await admin.goto('/account')
  await page.getByRole('textbox', { name: 'Tên để nhận ra' }).fill('Máy ở cơ quan', PATIENCE)
  await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: /^\w{5}-\w{5}$/ })).toHaveCount(10)
  await page.getByRole('button', { name: 'Tôi đã lưu, tiếp tục' }).click()
  await expect(page.getByRole('button', { name: 'Xóa khóa “Máy ở cơ quan”' })).toBeVisible()
  expect(await listViolations(page, '.sign-in-factor')).toEqual([])

  await context.clearCookies()
  await admin.trySignIn(email, PASSWORD)
  await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click(PATIENCE)
  await expect(news).toBeVisible(PATIENCE)

  await context.clearCookies()
  await admin.goto()
  await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click(PATIENCE)
  await expect(news).toBeVisible(PATIENCE)
})

test('a person whose session ends while typing signs in again in place, and nothing is lost', async ({
  page,
  request,
  playwright,
}) => {
  test.setTimeout(180_000)
  const { cmsUrl } = systemUnderTest()
  const email = await makeAccount(request, 'het-phien')
  const admin = new AdminSite(page)
  await admin.signIn({ email, password: PASSWORD })
  await admin.create('news')
  const title = admin.textField('Tiêu đề')
  await title.fill('Phiên chợ vùng cao')

  const elsewhere = await playwright.request.newContext({ extraHTTPHeaders: { origin: cmsUrl } })
  const signedIn = { data: { email, password: PASSWORD } }
  expect((await elsewhere.post(`${cmsUrl}/api/users/login`, signedIn)).ok()).toBe(true)
  expect((await elsewhere.delete(`${cmsUrl}/api/users/sessions`)).ok()).toBe(true)
  await elsewhere.dispose()
  await title.fill('Phiên chợ vùng cao ngày xuân')
  await admin.saveDraft.click()
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' })
  await dialog.getByRole('textbox', { name: 'Mật khẩu' }).fill(PASSWORD, PATIENCE)
  expect(await listViolations(page, '.session-dialog')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden(PATIENCE)
  await admin.confirmed(/thành công/)
  await expect(page).toHaveURL(/news\/[\w-]{20,}/, PATIENCE)
  await expect(title).toHaveValue('Phiên chợ vùng cao ngày xuân', PATIENCE)

  const kept = () => page.evaluate(() => JSON.stringify(localStorage))
  await title.fill('Phiên chợ cuối năm')
  await expect.poll(kept).toContain('Phiên chợ cuối năm')
  page.on('dialog', (leaving) => void leaving.accept())
  await page.reload()
  await page.getByRole('button', { name: 'Khôi phục nội dung chưa lưu' }).click(PATIENCE)
  await expect(title).toHaveValue('Phiên chợ cuối năm', PATIENCE)
  await admin.saveDraft.click()
  await admin.confirmed(/thành công/)
  await expect.poll(kept).not.toContain('Phiên chợ cuối năm')
})
