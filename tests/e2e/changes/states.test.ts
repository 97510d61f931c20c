import { NOTICES, signInToCms } from '../../support/e2e/cmsClient.ts'
import { AdminSite } from '../../support/e2e/pages/adminSite.ts'
import { expect, test } from '../../support/e2e/test.ts'

const run = Date.now().toString(36)

test('lists and forms say what the public sees, and dialogs what leads to what is about to be hidden', async ({
  page,
}) => {
  const cms = await signInToCms(page.request)
  const [category] = await cms.find('categories', NOTICES)
  const item = (title: string, more: object) =>
    cms.create('news', { title: `${title} ${run}`, category: category!.id, ...more })
  await item('Chưa đăng', { _status: 'draft' })
  const { doc: shown } = await item('Đang đăng', { _status: 'published' })
  const { doc: changed } = await item('Đang sửa', { _status: 'published' })
  await cms.change('news', `${changed.id}?draft=true`, { lead: 'Dẫn khác' })
  const { doc: hidden } = await item('Đã gỡ', { _status: 'published' })
  await cms.change('news', hidden.id, { _status: 'draft' })
  const { alerts = [] } = await cms.readPortal()
  const alert = { text: `Chú ý ${run}`, severity: 'info', href: `/tin-tuc/${shown.slug}` }
  await cms.setPortal({ alerts: [...alerts, alert] })

  const admin = new AdminSite(page)
  try {
    await admin.goto(`/collections/news?search=${run}`)
    const row = (title: string) => page.getByRole('row').filter({ hasText: `${title} ${run}` })
    await expect(row('Chưa đăng')).toContainText('Bản nháp')
    await expect(row('Đang đăng')).toContainText('Đang công khai')
    await expect(row('Đang sửa')).toContainText('Công khai, có bản nháp mới')
    await expect(row('Đã gỡ')).toContainText('Đã gỡ khỏi cổng')

    await row('Đang đăng').getByRole('checkbox').click()
    await page.getByRole('button', { name: 'Xóa', exact: true }).click()
    await expect(page.locator('#confirm-delete-many-docs')).toContainText('Cổng tỉnh')
    await page.locator('#confirm-cancel').click()

    await admin.goto(`/collections/news/${shown.id}`)
    await admin.moreActions.click()
    await admin.withdraw.click()
    await expect(admin.withdrawForm).toContainText('Cổng tỉnh')
    await admin.withdrawForm.getByRole('button', { name: 'Gỡ khỏi cổng' }).click()
    await expect(page.locator('.status')).toContainText('Đã gỡ khỏi cổng')
  } finally {
    await cms.setPortal({ alerts })
  }
})
