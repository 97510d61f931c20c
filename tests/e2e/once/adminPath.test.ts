import type { Locator, Page } from 'playwright/test'
import { listViolations } from '../../support/e2e/accessibility.ts'
import { openDesk } from '../../support/e2e/desk.ts'
import { AdminSite } from '../../support/e2e/pages/adminSite.ts'
import { expect, test } from '../../support/e2e/test.ts'

const PATIENCE = { timeout: 30_000 }
const MOST_STOPS = 150
const word = Date.now().toString(36)

/** Presses Tab until an element or a part of it has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target} is not within ${MOST_STOPS} stops of Tab`)
}

test('sign-in, desk, lists, forms, versions and pictures are accessible', async ({
  browser,
  request,
  page,
}) => {
  await new AdminSite(page).goto()
  await expect(new AdminSite(page).signInButton).toBeEnabled(PATIENCE)
  expect(await listViolations(page), 'sign-in').toEqual([])

  const { admin, cms, leave } = await openDesk(browser, request, 'publisher')
  const [category] = await cms.find('categories', 'limit=1')
  const { doc } = await cms.create('news', { title: `Xem ${word}`, category: category!.id, _status: 'draft' })
  const corrections = [{ on: '2026-11-20', text: 'Sửa ngày.' }]
  await cms.change('news', `${doc.id}?draft=true`, { corrections })
  const [picture] = await cms.find('media', 'limit=1')
  await cms.create('cases/phone', { key: `cuoc-goi-thu-${word}`, kind: 'hoi-dap', text: 'Nộp ở đâu?' })
  const [entered] = await cms.find('cases', 'limit=1&sort=-receivedAt')
  const item = `/collections/news/${doc.id}`
  const views: [path: string, whenShown: Locator][] = [
    ['', admin.page.getByRole('heading', { level: 1 })],
    ['/collections/news', admin.page.getByRole('row').nth(5)],
    [item, admin.review],
    [`${item}/versions`, admin.page.getByRole('table').getByRole('row').nth(2)],
    ['/collections/media', admin.page.getByRole('row').nth(5)],
    [`/collections/media/${picture!.id}`, admin.field('alt')],
    ['/cases', admin.page.getByRole('heading', { level: 1 })],
    ['/cases/phone', admin.page.getByRole('heading', { level: 1 })],
    [`/cases/${entered!.id}`, admin.page.getByRole('heading', { level: 1 })],
    ['/account', admin.page.getByRole('button', { name: 'Bật ứng dụng xác thực' })],
  ]
  for (const [path, whenShown] of views) {
    await admin.goto(path)
    await expect(whenShown).toBeVisible(PATIENCE)
    // The page is shown before its scripts have named Payload's controls.
    await expect.poll(() => listViolations(admin.page), { message: path || 'desk', ...PATIENCE }).toEqual([])
  }
  await admin.goto(`${item}/versions`)
  await admin.page
    .getByRole('link', { name: /^So sánh bản/ })
    .first()
    .click()
  await expect(admin.page.getByRole('combobox', { name: 'So với bản' })).toBeAttached(PATIENCE)
  expect(await listViolations(admin.page), 'comparison').toEqual([])
  await admin.goto(item)
  await admin.openReview()
  expect(await listViolations(admin.page, '.review-drawer')).toEqual([])
  await leave()
})

test('a person without a mouse signs in, writes a news item and submits it', async ({ browser, request }) => {
  const { admin, email, password, leave } = await openDesk(browser, request, 'author')
  const { page } = admin
  await page.context().clearCookies()
  await admin.goto()
  await expect(admin.signInButton).toBeEnabled(PATIENCE)
  await tabTo(page, admin.textField('Email'))
  await page.keyboard.type(email)
  await tabTo(page, admin.password)
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  const write = page.getByRole('link', { name: 'Viết tin mới' })
  await expect(write).toBeVisible(PATIENCE)
  await tabTo(page, write)
  await page.keyboard.press('Enter')

  await expect(admin.saveDraft).toBeEnabled(PATIENCE)
  await tabTo(page, admin.textField('Tiêu đề'))
  await page.keyboard.type(`Không dùng chuột ${word}`)
  await tabTo(page, page.getByRole('combobox', { name: 'Chuyên mục' }))
  await page.keyboard.type('Thông báo')
  await expect(page.getByRole('option', { name: 'Thông báo' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(admin.field('category')).toContainText('Thông báo')
  await tabTo(page, admin.saveDraft)
  await page.keyboard.press('Enter')
  await expect(admin.notices.filter({ hasText: /thành công/ }).first()).toBeVisible(PATIENCE)

  await expect(admin.review).toContainText('Bản nháp', PATIENCE)
  await tabTo(page, admin.review)
  await page.keyboard.press('Enter')
  const submit = admin.reviewPanel.getByRole('button', { name: 'Gửi duyệt' })
  await expect(submit).toBeVisible()
  await tabTo(page, submit)
  await page.keyboard.press('Enter')
  await expect(admin.review).toHaveText('Duyệt: Chờ duyệt', PATIENCE)
  await leave()
})
