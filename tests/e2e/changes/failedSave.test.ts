import type { Page, Request } from 'playwright/test'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { AdminSite } from '../../support/e2e/pages/adminSite.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

/** "Thông báo tuyển dụng" in TCVN3, an encoding from before Unicode. */
const TCVN3 = 'Th«ng b¸o tuyÓn dông'
const REQUIRED = 'Trường này là bắt buộc.'

test('the built API names the fields of a failed save, also after a page was opened first', async ({
  request,
}) => {
  const { cmsUrl } = systemUnderTest()
  expect((await request.get(`${cmsUrl}/admin/login`)).status()).toBe(200)
  await signInToCms(request)
  const answer = await request.post(`${cmsUrl}/api/news?depth=0`, {
    headers: { origin: cmsUrl, 'accept-language': 'vi' },
    data: { title: 'Tin thiếu chuyên mục', _status: 'published' },
  })
  expect(answer.status()).toBe(400)
  expect(await answer.json()).toMatchObject({
    errors: [
      {
        message: 'Trường sau chưa hợp lệ: Chuyên mục',
        data: { errors: [{ path: 'category', message: REQUIRED }] },
      },
    ],
  })
})

test('a failed save marks its field and its tab, and says why', async ({ page }) => {
  const admin = new AdminSite(page)
  await admin.signIn()
  await admin.create('news')
  await admin.textField('Tiêu đề').fill('Tin thiếu chuyên mục')
  await admin.publish.click()
  await expect(admin.field('category')).toContainText(REQUIRED)
  await expect(admin.notices.filter({ hasText: 'Chuyên mục' })).toBeVisible()

  await admin.create('procedures')
  await admin.tab('Căn cứ, nguồn').click()
  await admin.publish.click()
  await expect(admin.tab('Tên và kết quả')).toHaveText(/1/)
  await admin.tab('Tên và kết quả').click()
  await expect(admin.field('name')).toContainText('Hãy nhập trước khi lưu')
})

/** What the admin asks the server about the state of a form, and hears. */
const asksState = (request: Request) => request.method() === 'POST' && 'next-action' in request.headers()
const nextState = (page: Page) => page.waitForResponse((response) => asksState(response.request()))

test('a draft that is not saved marks the field that was refused, alone, until it is changed', async ({
  page,
}) => {
  const admin = new AdminSite(page)
  const marks = page.locator('.field-error')
  const reason = admin.field('title').locator('.field-error')
  await admin.signIn()
  await admin.create('news')
  let asked = 0
  page.on('request', (request) => (asked += asksState(request) ? 1 : 0))
  await Promise.all([nextState(page), admin.textField('Tiêu đề').fill(TCVN3)])
  await admin.saveDraft.click()
  await expect(reason).toContainText('Thông báo tuyển dụng')
  const before = asked
  // Payload asks about the form at once; it must not go on asking.
  await page.waitForTimeout(3000)
  await expect(marks).toHaveCount(1)
  await expect(reason).toContainText('Thông báo tuyển dụng')
  expect(asked - before).toBeLessThan(3)

  await Promise.all([nextState(page), admin.textField('Đoạn dẫn').fill('Một câu')])
  await page.waitForTimeout(500)
  await expect(marks).toHaveCount(1)
  await expect(reason).toContainText('Thông báo tuyển dụng')

  await admin.textField('Tiêu đề').fill('Thông báo tuyển dụng')
  await expect(marks).toHaveCount(0)
  await admin.saveDraft.click()
  await admin.confirmed(/thành công/)
})

test('a publication asked for right after typing keeps its marks', async ({ page }) => {
  const admin = new AdminSite(page)
  await admin.signIn()
  await admin.create('news')
  // What is asked about the form while it is typed is answered after the save.
  let answer = () => {}
  const saved = new Promise<void>((done) => (answer = done))
  await page.route('**/admin/**', async (route) => {
    if (asksState(route.request())) await saved
    await route.continue()
  })
  const asked = page.waitForRequest(asksState)
  await admin.textField('Tiêu đề').fill('Tin thiếu chuyên mục')
  await asked
  await admin.publish.click()
  await expect(admin.field('category')).toContainText(REQUIRED)
  const state = nextState(page)
  answer()
  await state
  await page.waitForTimeout(1000)
  await expect(admin.field('category')).toContainText(REQUIRED)

  await admin.choose('category', 'Thông báo')
  await expect(page.locator('.field-error')).toHaveCount(0)
  await admin.publish.click()
  await admin.confirmed(/thành công/)
})

test('the reason for a number that is taken is read whole on a phone, and leads to the first document', async ({
  page,
  context,
}) => {
  const cms = await signInToCms(page.request)
  const number = `${Date.now()}/2026/QĐ-UBND`
  const issuer = 'Ủy ban nhân dân tỉnh Lào Cai'
  const data = { number, issuer, title: 'Văn bản thứ nhất', kind: 'quyet_dinh', _status: 'draft' }
  const { doc } = await cms.create('legal-documents', data)

  const admin = new AdminSite(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await admin.create('legal-documents')
  await admin.textField('Số ký hiệu').fill(number)
  await page.locator('#field-issuer').fill(issuer)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await admin.saveDraft.click()
  const reason = admin.field('number').locator('.field-error')
  const link = reason.getByRole('link')
  await expect(link).toHaveAttribute('href', `/admin/collections/legal-documents/${doc.id}`)
  await expect(reason).toBeInViewport({ ratio: 1 })
  const header = (await page.locator('.doc-controls').boundingBox())!
  // The mark is put back when a later answer of the form has cleared it: for a moment it has no box.
  const top = async () => (await reason.boundingBox())?.y ?? 0
  await expect.poll(top).toBeGreaterThan(header.y + header.height)
  const isCut = (element: Element) => element.scrollWidth > element.clientWidth
  expect(await reason.locator('.tooltip-content').evaluate(isCut)).toBe(false)

  const opened = context.waitForEvent('page')
  await link.click()
  await expect((await opened).locator('#field-number')).toHaveValue(number)
})
