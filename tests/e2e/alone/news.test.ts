import type { Page } from 'playwright/test'
import { AdminSite } from '../../support/e2e/pages/adminSite.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

/** How soon a reader must see what an editor has done. */
const SOON = { timeout: 5000, intervals: [200] }

const word = `Xuyến${Date.now().toString(36)}`
const title = `Lễ hội ${word} mở cửa đón khách`
const changed = `Lễ hội ${word} dời sang tuần sau`

const searchFor = async (page: Page, query: string) => {
  const answer = await page.request.get('/api/search', { params: { q: query } })
  const { hits } = await answer.json()
  return (hits as { title: string; url: string }[]).filter(({ title }) => title.includes(word))
}

test('a wrong password is refused in words, and nothing is let in', async ({ page }) => {
  const admin = new AdminSite(page)
  await admin.trySignIn(systemUnderTest().administrator!.email, 'khong-phai-mat-khau-nay')
  await expect(page.getByText('Email hoặc mật khẩu không chính xác')).toBeVisible()
  await admin.goto('/collections/news')
  await expect(admin.signInButton).toBeVisible()
  expect((await page.request.get(`${systemUnderTest().cmsUrl}/api/users`)).status()).toBe(403)
})

test('from the editor’s desk to the reader and back', async ({ page, context }) => {
  test.slow()
  const admin = new AdminSite(page)
  const reader = await context.newPage()

  await test.step('an editor writes and publishes', async () => {
    await admin.signIn()
    await admin.create('news')
    await admin.textField('Tiêu đề').fill(title)
    await admin.textField('Đoạn dẫn').fill(`Du khách ${word} xem múa xòe trong ba ngày.`)
    await admin.choose('category', 'Thông báo')
    await admin.publish.click()
    await admin.confirmed(/thành công/)
  })

  const address = await test.step('readers see it within seconds: list, article, feed, search', async () => {
    await expect.poll(async () => (await reader.request.get('/tin-tuc')).text(), SOON).toContain(title)
    await expect.poll(() => searchFor(reader, word), SOON).toHaveLength(1)
    await reader.goto('/tin-tuc')
    await reader.getByRole('link', { name: title }).first().click()
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(reader.getByText('xem múa xòe trong ba ngày')).toBeVisible()
    expect(await (await reader.request.get('/rss/tin-tuc.xml')).text()).toContain(title)
    expect((await searchFor(reader, 'le hoi mo cua don khach'))[0]?.url).toBe(new URL(reader.url()).pathname)
    return new URL(reader.url()).pathname
  })

  await test.step('a draft of a change stays inside', async () => {
    await admin.textField('Tiêu đề').fill(changed)
    await admin.saveDraft.click()
    await admin.confirmed(/thành công/)
    expect(await searchFor(reader, word)).toMatchObject([{ title }])
    await reader.reload()
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title)
  })

  await test.step('the change is published', async () => {
    await admin.publish.click()
    await admin.confirmed(/thành công/)
    await expect.poll(async () => (await reader.request.get(address)).text(), SOON).toContain(changed)
    await expect.poll(() => searchFor(reader, word), SOON).toMatchObject([{ title: changed }])
  })

  await test.step('withdrawn, it is gone everywhere', async () => {
    await admin.moreActions.click()
    await admin.withdraw.click()
    await admin.withdrawForm.getByRole('textbox').first().fill('Bài đăng nhầm.')
    await admin.withdrawForm.getByRole('button', { name: 'Gỡ khỏi cổng' }).click()
    await expect(page.locator('.status')).toContainText('Đã gỡ khỏi cổng')
    await expect.poll(async () => (await reader.request.get(address)).status(), SOON).toBe(410)
    expect(await (await reader.request.get(address)).text()).toContain('Bài đăng nhầm.')
    await expect.poll(() => searchFor(reader, word), SOON).toHaveLength(0)
    expect(await (await reader.request.get('/tin-tuc')).text()).not.toContain(word)
    expect(await (await reader.request.get('/rss/tin-tuc.xml')).text()).not.toContain(word)
  })
})
