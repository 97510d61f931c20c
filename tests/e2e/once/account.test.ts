import { expect, test } from '../../support/e2e/test.ts'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'

const PASSWORD = 'ngựa ô ăn cỏ trên đồi chè'
const NEXT = 'vườn cải nhà bà Tư nở vàng'

test('a person changes the own password in the admin with the current one, and weak ones are refused at the field', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000)
  const { cmsUrl } = systemUnderTest()
  const email = `doi-mat-khau-${Date.now()}@test.example`
  const cms = await signInToCms(request)
  const account = { email, password: PASSWORD, name: 'Lò Thị Mẩy', roles: ['publisher'] }
  expect((await cms.create('users', { ...account, mustChangePassword: false })).status).toBe(201)
  await signInToCms(page.request, { email, password: PASSWORD })
  await page.goto(`${cmsUrl}/admin/account`)
  await page.waitForLoadState('networkidle')
  /** Fills the fields, which the admin folds away again when saving fails, and saves until it says `answer`. */
  const save = async (password: string, current: string, answer: RegExp) => {
    const button = page.locator('#change-password')
    if (await button.isVisible()) await button.click()
    await page.locator('input[name="password"]').fill(password)
    await page.locator('input[name="confirm-password"]').fill(password)
    await page.locator('input[name="currentPassword"]').fill(current)
    // While the form asks the server about a change, it takes the field for invalid and does not save.
    await expect(async () => {
      const sent = page.waitForRequest((request) => request.method() === 'PATCH', { timeout: 1000 })
      await Promise.all([sent, page.locator('#action-save').click({ timeout: 1000 })])
    }).toPass({ timeout: 50_000 })
    await expect(page.getByText(answer).first()).toBeVisible()
  }
  await save('password123456', PASSWORD, /dễ đoán/)
  await save(NEXT, 'không phải mật khẩu này', /Mật khẩu hiện tại không đúng/)
  await save(NEXT, PASSWORD, /thành công/)
  const again = await request.post(`${cmsUrl}/api/users/login`, {
    headers: { origin: cmsUrl },
    data: { email, password: NEXT },
  })
  expect(again.status()).toBe(200)
})
