import { NOTICES, signInToCms } from '../../support/e2e/cmsClient.ts'
import { AdminSite } from '../../support/e2e/pages/adminSite.ts'
import { expect, test } from '../../support/e2e/test.ts'

const word = `Hẹn${Date.now().toString(36)}`
const TYPED = '29/11/2030 00:17'

test('the scheduler preselects publishing, takes a time as it is typed and names what is missing', async ({
  page,
}) => {
  const admin = new AdminSite(page)
  await admin.signIn()
  await admin.create('news')
  await admin.textField('Tiêu đề').fill(`Tin ${word}`)
  await admin.saveDraft.click()
  await admin.confirmed(/thành công/)
  await page.reload()

  const scheduler = await admin.openScheduler()
  await expect(scheduler.getByRole('radio', { name: 'Xuất bản' })).toBeChecked()
  await scheduler.getByRole('button', { name: 'Lưu' }).click()
  await expect(scheduler.getByRole('alert')).toContainText('Hãy chọn thời gian')
  const time = scheduler.getByRole('textbox', { name: /Thời gian/ })
  await time.fill(TYPED)
  await time.press('Tab')
  await expect(time).toHaveValue(TYPED)
  await scheduler.getByRole('button', { name: 'Lưu' }).click()
  await expect(scheduler.getByRole('alert')).toContainText('Chuyên mục: Trường này là bắt buộc.')
  await expect(scheduler.getByText('Chưa có lịch hẹn nào.')).toBeVisible()
  await page.keyboard.press('Escape')

  await admin.choose('category', 'Thông báo')
  await admin.saveDraft.click()
  await admin.confirmed(/thành công/)
  await admin.openScheduler()
  await time.fill(TYPED)
  await time.press('Tab')
  await scheduler.getByRole('button', { name: 'Lưu' }).click()
  await expect(scheduler.getByRole('listitem').filter({ hasText: TYPED })).toContainText('Xuất bản')

  await admin.goto()
  await expect(page.getByRole('listitem').filter({ hasText: word })).toContainText(`${TYPED} · Công bố`)
})

test('an order that failed is seen on the dashboard with its reason, and runs again', async ({ page }) => {
  test.setTimeout(240_000)
  const cms = await signInToCms(page.request)
  const [category] = await cms.find('categories', NOTICES)
  const { doc } = await cms.create('news', {
    title: `Hỏng ${word}`,
    category: category!.id,
    _status: 'draft',
  })
  const date = new Date(Date.now() + 10_000).toISOString()
  const ordered = await cms.schedule({ type: 'publish', date, doc: { relationTo: 'news', value: doc.id } })
  expect(ordered.status()).toBe(201)
  expect((await cms.change('news', `${doc.id}?draft=true`, { category: null })).status()).toBe(200)

  const admin = new AdminSite(page)
  const failed = page.getByRole('listitem').filter({ hasText: `Hỏng ${word}` })
  await expect(async () => {
    await admin.goto()
    await expect(failed).toContainText('Chưa đủ để công bố: Chuyên mục.', { timeout: 3000 })
  }).toPass({ timeout: 120_000 })
  expect((await cms.change('news', `${doc.id}?draft=true`, { category: category!.id })).status()).toBe(200)
  await failed.getByRole('button', { name: /^Chạy lại/ }).click()
  await expect(failed.getByRole('button')).toHaveCount(0)
  await expect
    .poll(async () => (await page.request.get(`/tin-tuc/${doc.slug}`)).status(), { timeout: 60_000 })
    .toBe(200)
})
