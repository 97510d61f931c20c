import { NOTICES, signInToCms } from '../../support/e2e/cmsClient.ts'
import { AdminSite } from '../../support/e2e/pages/adminSite.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

const run = Date.now().toString(36)
const GONE = 410
const PHONE_PX = 360
const WIDE_PX = 1280

test('an editor sees the draft of a page in both languages, shows it to others, and revokes it', async ({
  page,
  browser,
}) => {
  const cms = await signInToCms(page.request)
  const [category] = await cms.find('categories', NOTICES)
  const { doc } = await cms.create('news', {
    ...{ title: `Bản đang đăng ${run}`, category: category!.id, _status: 'published' },
  })
  const named = await cms.change('news', `${doc.id}?draft=true`, { title: `Bản nháp mới ${run}` })
  expect(named.ok()).toBe(true)

  await new AdminSite(page).goto(`/collections/news/${doc.id}`)
  // Each moves the buttons beside it when it comes.
  await expect(page.getByRole('button', { name: /^Duyệt: / })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Xem trang bên cạnh' })).toBeVisible()
  const opened = page.context().waitForEvent('page')
  await page.getByRole('link', { name: 'Xem thử', exact: true }).click()
  const draft = await opened
  await expect(draft.getByRole('heading', { level: 1 })).toHaveText(`Bản nháp mới ${run}`)
  await expect(draft.getByText('Bản xem thử của bản nháp mới nhất')).toBeVisible()
  await draft.getByRole('link', { name: 'Preview in English' }).click()
  await expect(draft.locator('html')).toHaveAttribute('lang', 'en')
  await expect(draft.getByRole('heading', { level: 1 })).toHaveText(`Bản nháp mới ${run}`)
  await draft.goto(`/tin-tuc/${doc.slug}`)
  await expect(draft.getByRole('heading', { level: 1 })).toHaveText(`Bản đang đăng ${run}`)

  await page.getByRole('button', { name: 'Gửi bản xem thử' }).click()
  await page.getByRole('button', { name: 'Tạo liên kết' }).click()
  const link = await page.getByRole('textbox', { name: 'Liên kết xem thử' }).inputValue()
  expect(link).toMatch(new RegExp(`^${systemUnderTest().portalUrl}/xem-thu/[\\w.-]+$`))
  const stranger = await browser.newPage()
  const first = await stranger.goto(link)
  expect(first?.headers()['cache-control']).toBe('private, no-store')
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(`Bản nháp mới ${run}`)
  await expect(stranger.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
  await page.getByRole('button', { name: 'Thu hồi mọi liên kết' }).click()
  await expect(page.getByText('Đã thu hồi mọi liên kết')).toBeVisible()
  expect((await stranger.goto(link))?.status()).toBe(GONE)
  await stranger.close()
  await cms.remove('news', doc.id)
})

test('an editor sees what is typed on the page beside the form, at the width of a phone', async ({
  page,
}) => {
  const cms = await signInToCms(page.request)
  const [category] = await cms.find('categories', NOTICES)
  const { doc } = await cms.create('news', {
    ...{ title: `Tin trên cổng ${run}`, category: category!.id, _status: 'published' },
  })
  const admin = new AdminSite(page)
  await admin.goto(`/collections/news/${doc.id}`)
  await page.getByRole('button', { name: 'Xem trang bên cạnh' }).click()
  const beside = page.frameLocator('iframe[title="Trang trên cổng"]')
  const heading = beside.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(`Tin trên cổng ${run}`)
  expect(await beside.locator('html').evaluate(() => window.innerWidth)).toBe(PHONE_PX)
  await admin.textField('Tiêu đề').fill(`Đang gõ ${run}`)
  await expect(heading).toHaveText(`Đang gõ ${run}`)
  await page.getByRole('radio', { name: 'Máy tính', exact: true }).check()
  expect(await beside.locator('html').evaluate(() => window.innerWidth)).toBe(WIDE_PX)
  await page.getByRole('button', { name: 'Đóng trang bên cạnh' }).click()
  await cms.remove('news', doc.id)
})
