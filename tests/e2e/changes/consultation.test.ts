import { addDays, startOfDay, today } from '../../../cms/content/day.ts'
import { listViolations, overflowOf } from '../../support/e2e/accessibility.ts'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { AdminSite } from '../../support/e2e/pages/adminSite.ts'
import { SenderPages } from '../../support/e2e/pages/senderPages.ts'
import { expect, test } from '../../support/e2e/test.ts'

const FORBIDDEN = 403
const run = Date.now().toString(36)
/** A day as the admin stores it. */
const dayAt = (shift: number) => startOfDay(addDays(today(), shift)).toISOString()

test('a draft is commented on without scripts, and its readers learn what became of that', async ({
  page,
  browser,
}) => {
  const cms = await signInToCms(page.request)
  const { doc } = await cms.create('consultations', {
    ...{ title: `Dự thảo về phí ${run}`, lead: 'Mức phí thử.', onProvince: 'yes', _status: 'published' },
    ...{ opensOn: dayAt(-5), closesOn: dayAt(20) },
    articles: [
      { heading: 'Điều 1. Mức phí', text: 'Thu 10.000 đồng.' },
      { heading: 'Điều 2. Hiệu lực', text: 'Có hiệu lực ngay.' },
    ],
  })
  const path = `/lay-y-kien/${doc.slug}`
  await page.goto(`${path}/gop-y`)
  expect(await listViolations(page)).toEqual([])
  const phone = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }
  const reader = await (await browser.newContext(phone)).newPage()
  await reader.goto('/lay-y-kien')
  await reader.getByRole('link', { name: `Dự thảo về phí ${run}` }).click()
  await expect(reader.getByText(/Nhận góp ý đến hết ngày .* còn 20 ngày/)).toBeVisible()
  await reader.getByRole('link', { name: /^Góp ý điều này.*Mức phí/ }).click()
  await reader.getByLabel('Hiện tên này').check()
  await reader.getByRole('button', { name: 'Xem lại trước khi gửi' }).click()
  await expect(reader.getByText('Hãy viết nội dung góp ý.')).toBeVisible()
  expect(await overflowOf(reader)).toBe(0)
  await reader.getByLabel('Nội dung góp ý').fill('Nên giảm còn 8.000 đồng.')
  await reader.getByLabel('Họ tên hoặc tên tổ chức').fill('Bà Thử')
  await reader.getByLabel('Thư điện tử hoặc số điện thoại').fill('0912 345 678')
  await reader.getByRole('button', { name: 'Xem lại trước khi gửi' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Xem lại góp ý')
  // The same page stays open in another tab until the time is over.
  const late = await reader.context().newPage()
  await late.goto(`${path}/gop-y`)
  await late.getByLabel('Nội dung góp ý').fill('Gửi muộn một giây.')
  await new SenderPages(reader).answerQuestion()
  await reader.getByRole('button', { name: 'Gửi góp ý' }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Đã nhận góp ý')

  const reactions = [{ title: 'Mức phí', stance: 'taken', why: 'Giảm như góp ý.' }]
  await cms.change('consultations', `${doc.id}?draft=true`, { reactions })
  const admin = new AdminSite(page)
  await admin.goto(`/collections/consultations/${doc.id}`)
  await page.getByRole('button', { name: 'Góp ý đã nhận' }).click()
  await page.getByRole('checkbox', { name: 'Chọn góp ý của Bà Thử' }).check()
  await page.getByRole('button', { name: 'Đăng', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Đã đăng (1)' })).toBeVisible()
  await reader.goto(`${path}/y-kien`)
  await expect(reader.getByText('Nên giảm còn 8.000 đồng.')).toBeVisible()
  expect(await reader.content()).not.toContain('0912')
  await reader.getByRole('button', { name: 'Ủng hộ góp ý này' }).click()
  await expect(reader.getByText('1 lượt ủng hộ')).toBeVisible()

  await page.getByRole('button', { name: 'Đã đăng (1)' }).click()
  await page.getByRole('checkbox', { name: 'Chọn góp ý của Bà Thử' }).check()
  await page.getByLabel('Nhóm góp ý').selectOption({ label: 'Mức phí' })
  await page.getByRole('button', { name: 'Xếp vào nhóm' }).click()
  await expect(page.getByText(/Bà Thử .* Mức phí/)).toBeVisible()
  expect(await listViolations(page, '.received-comments')).toEqual([])

  const closed = { opensOn: dayAt(-30), closesOn: dayAt(-1), _status: 'published' }
  expect((await cms.change('consultations', doc.id, { ...closed, reactions: [] })).ok()).toBe(true)
  const sent = late.waitForResponse((response) => response.request().method() === 'POST')
  await late.getByRole('button', { name: 'Xem lại trước khi gửi' }).click()
  expect((await sent).status()).toBe(FORBIDDEN)
  await expect(late.getByLabel('Những gì bạn đã viết, để chép lại:')).toHaveValue('Gửi muộn một giây.')
  const articles = [{ key: 'dieu-1-muc-phi', heading: 'Điều 1. Mức phí', text: 'Thu 8.000 đồng.' }]
  const published = await cms.change('consultations', doc.id, { ...closed, reactions, articles })
  expect(published.ok()).toBe(true)
  await page.goto(path)
  await expect(page.getByRole('heading', { name: 'Kết quả tiếp thu, giải trình' })).toBeVisible()
  await expect(page.getByText('Giảm như góp ý.')).toBeVisible()
  await page.getByText('Điều này đã sửa thế nào').click()
  await expect(page.locator('del').first()).toContainText('10.000')
  expect(await listViolations(page)).toEqual([])
  await page.goto(`/en${path}`)
  await expect(page.getByText('Outcome published', { exact: true })).toBeVisible()
  await reader.context().close()
  await cms.remove('consultations', doc.id)
})
