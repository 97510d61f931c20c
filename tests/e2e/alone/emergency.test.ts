import { openDesk } from '../../support/e2e/desk.ts'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { expect, test } from '../../support/e2e/test.ts'

/** How soon a reader must see what the desk has done. */
const SOON = { timeout: 5000, intervals: [200] }
const word = Date.now().toString(36)

test('what is published in an emergency says why, is marked on the desk, and another person approves it', async ({
  browser,
  request,
}) => {
  const first = await signInToCms(request)
  await first.set('desk-settings', { requireApproval: ['news'] })
  const one = await openDesk(browser, request, 'publisher')
  const other = await openDesk(browser, request, 'publisher')
  const title = `Sạt lở ${word}`
  try {
    const [category] = await one.cms.find('categories', 'limit=1')
    const data = { title, category: category!.id, _status: 'draft' }
    const { doc } = await one.cms.create('news', data)
    const status = async () => (await request.get(`/tin-tuc/${doc.slug}`)).status()
    expect((await one.cms.change('news', doc.id, { _status: 'published' })).status()).toBe(403)

    await one.admin.goto(`/collections/news/${doc.id}`)
    await one.admin.decide('Công bố khẩn')
    await expect(one.admin.reviewPanel.getByRole('alert')).toContainText('Hãy ghi lý do')
    expect(await status()).toBe(404)
    await one.admin.reviewPanel.getByRole('textbox', { name: 'Ghi chú' }).fill('Quốc lộ 4D tắc.')
    await one.admin.reviewPanel.getByRole('button', { name: 'Công bố khẩn' }).click()
    await expect(one.admin.review).toHaveText('Duyệt: Nợ duyệt (công bố khẩn)')
    await expect.poll(status, SOON).toBe(200)
    await one.admin.openReview()
    await expect(one.admin.reviewPanel.getByRole('button', { name: 'Duyệt sau công bố' })).toHaveCount(0)

    const { admin } = other
    await admin.goto('/collections/events')
    const banner = admin.page.getByRole('note').filter({ hasText: '1 nội dung công bố khẩn chưa được duyệt' })
    await banner.getByRole('link', { name: 'Xem trên bàn làm việc' }).click()
    const owed = admin.page.getByRole('region', { name: /^Công bố khẩn, còn nợ duyệt/ })
    await expect(owed.getByRole('row', { name: title })).toContainText(one.name)
    await owed.getByRole('link', { name: title }).click()
    await admin.openReview()
    await expect(admin.reviewPanel).toContainText('Quốc lộ 4D tắc.')
    await admin.reviewPanel.getByRole('button', { name: 'Duyệt sau công bố' }).click()
    await expect(admin.review).toHaveText('Duyệt: Đang công khai')
    await expect(banner).toHaveCount(0)
  } finally {
    await first.set('desk-settings', { requireApproval: [] })
  }
  await one.leave()
  await other.leave()
})
