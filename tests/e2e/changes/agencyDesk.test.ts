import type { Browser } from 'playwright/test'
import { listViolations } from '../../support/e2e/accessibility.ts'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { AdminSite } from '../../support/e2e/pages/adminSite.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

const word = `Cơquan${Date.now().toString(36)}`
const PASSWORD = 'mot mat khau du dai 2026'

/** A browser of an editor's own. */
async function openAdminOf(browser: Browser, email: string) {
  const page = await (await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })).newPage()
  const admin = new AdminSite(page)
  await admin.trySignIn(email, PASSWORD)
  await expect(admin.menu.getByRole('link', { name: 'Tin bài' })).toBeVisible({ timeout: 30_000 })
  return admin
}

test('an agency asks for the provincial portal, the province grants with the keyboard, and the agency sees it', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const cms = await signInToCms(page.request)
  const { doc: agency } = await cms.create('agencies', { name: word, tier: 'commune', _status: 'published' })
  const email = `${agency.id}@test.example`
  const account = {
    name: 'Biên tập viên xã',
    email,
    password: PASSWORD,
    roles: ['publisher'],
    agency: agency.id,
    mustChangePassword: false,
  }
  expect((await cms.create('users', account)).status).toBe(201)

  const editor = await openAdminOf(browser, email)
  await expect(editor.page.getByRole('heading', { name: /^Đề nghị đưa lên cổng tỉnh/ })).toHaveCount(0)
  await editor.create('news')
  await editor.textField('Tiêu đề').fill(`Tin ${word}`)
  await editor.choose('category', 'Thông báo')
  await expect(editor.field('agency')).toContainText(word)
  await expect(editor.field('onProvince')).toContainText('Không')
  await editor.relationField('onProvince').click()
  await expect(editor.page.getByRole('option')).toHaveText(['Không', 'Đã đề nghị'])
  await editor.page.getByRole('option', { name: 'Đã đề nghị' }).click()
  await editor.publish.click()
  await editor.confirmed(/thành công/)
  const address = editor.page.url()

  const admin = new AdminSite(page)
  await admin.goto()
  const waiting = page.getByRole('listitem').filter({ hasText: `Tin ${word}` })
  await expect(waiting).toContainText(word)
  expect(await listViolations(page, '.province-queue')).toEqual([])
  await waiting.getByRole('button', { name: `Đồng ý: Tin ${word}` }).focus()
  await page.keyboard.press('Enter')
  await admin.confirmed(/^Đã đưa lên cổng tỉnh/)
  await expect(waiting).toHaveCount(0)
  await expect(page.getByRole('heading', { name: /^Đề nghị đưa lên cổng tỉnh/ })).toBeFocused()

  await editor.page.goto(address)
  await expect(editor.field('onProvince')).toContainText('Có')

  // What others own is shown without a form to fill.
  const [other] = await cms.find(
    'news',
    `limit=1&where[agency][not_equals]=${agency.id}&where[_status][equals]=published`,
  )
  await editor.goto(`/collections/news/${other!.id}`)
  await expect(editor.textField('Tiêu đề')).toBeDisabled()
  await expect(editor.publish).toHaveCount(0)
  await editor.page.context().close()
})

test('the record of a site says what the law wants until it is there, and gives a link to see it by', async ({
  page,
}) => {
  const cms = await signInToCms(page.request)
  const { doc: agency } = await cms.create('agencies', {
    ...{ name: `Sở ${word}`, tier: 'province', _status: 'published' },
  })
  const site = { name: `Sở ${word}`, agency: agency.id, tier: 'department', accent: 'teal' }
  const { doc } = await cms.create('sites', site)
  const published = await cms.create('pages', { title: `Trang ${word}`, _status: 'published' })
  const draft = await cms.create('pages', { title: `Nháp ${word}`, _status: 'draft' })
  await cms.change('sites', doc.id, { apparatus: published.doc.id, functions: draft.doc.id })

  const admin = new AdminSite(page)
  await admin.goto(`/collections/sites/${doc.id}`)
  const checklist = page.getByRole('region', { name: 'Nội dung luật yêu cầu' })
  await expect(checklist.getByRole('listitem')).toHaveText([
    'Tổ chức bộ máy: Đã có',
    'Chức năng, nhiệm vụ, quyền hạn: Chưa công bố · Mở trang',
    'Lịch sử hình thành và phát triển: Còn thiếu · Tạo trang',
    'Tiểu sử và nhiệm vụ của lãnh đạo: Còn thiếu · Tạo trang',
  ])
  await expect(checklist.getByRole('link', { name: 'Tạo trang' }).first()).toHaveAttribute(
    'href',
    '/admin/collections/pages/create',
  )
  await page.getByRole('button', { name: 'Tạo liên kết', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Liên kết xem thử' })).toHaveValue(
    new RegExp(`^${systemUnderTest().portalUrl}/xem-thu/[\\w.-]+$`),
  )

  expect(await listViolations(page, '.site-desk')).toEqual([])
  const all = { functions: published.doc.id, history: published.doc.id, leadersPage: published.doc.id }
  await cms.change('sites', doc.id, all)
  await page.reload()
  await expect(admin.field('apparatus')).toContainText(`Trang ${word}`)
  await expect(checklist).toHaveCount(0)
})
