import { richBlock, richParagraph, richText, richWords } from '../../../cms/content/richNodes.ts'
import { openDesk } from '../../support/e2e/desk.ts'
import { NOTICES, signInToCms } from '../../support/e2e/cmsClient.ts'
import { expect, test } from '../../support/e2e/test.ts'

/** How soon a reader must see what the desk has done. */
const SOON = { timeout: 5000, intervals: [200] }
const word = Date.now().toString(36)
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
)

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
    const [category] = await one.cms.find('categories', NOTICES)
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

test('a release makes a page and its file public together, and neither while one item is incomplete', async ({
  page,
  browser,
  request,
}) => {
  const { admin, cms, leave } = await openDesk(browser, request, 'publisher')
  const file = { name: `mau-don-${word}.pdf`, mimeType: 'application/pdf', buffer: PDF }
  const sent = await cms.upload('files', file, { title: `Mẫu đơn ${word}`, _status: 'draft' })
  const { doc: upload } = await sent.json()
  const attached = { files: [{ relationTo: 'files', value: upload.id }] }
  const body = richText([richParagraph([richWords('Mẫu mới.')]), richBlock('attachments', 'b1', attached)])
  const { doc } = await cms.create('pages', { title: `Hướng dẫn ${word}`, body, _status: 'draft' })
  const [category] = await cms.find('categories', NOTICES)
  const late = await cms.create('news', {
    title: `Tin kèm ${word}`,
    category: category!.id,
    _status: 'draft',
  })
  await cms.change('news', `${late.doc.id}?draft=true`, { category: null })
  const paths = [`/gioi-thieu/${doc.slug}`, `/tep/${upload.filename}`, `/tin-tuc/${late.doc.slug}`]
  const statuses = () => Promise.all(paths.map(async (path) => (await request.get(path)).status()))

  await admin.create('releases')
  await admin.textField('Tên đợt công bố').fill(`Đợt ${word}`)
  for (const name of [`Hướng dẫn ${word}`, `Tin kèm ${word}`, upload.filename])
    await admin.choose('items', name)
  await admin.saveDraft.click()
  await admin.confirmed(/thành công/)
  await admin.page.getByRole('button', { name: 'Kiểm tra từng mục' }).click()
  const items = admin.page.locator('.release-check').getByRole('listitem')
  await expect(items.filter({ hasText: `Tin kèm ${word}` })).toContainText('Chuyên mục')
  await expect(items.filter({ hasText: `Hướng dẫn ${word}` })).toContainText('Công bố được')
  await admin.publish.click()
  await expect(admin.notices.filter({ hasText: `Tin kèm ${word}` })).toBeVisible()
  expect(await statuses()).toEqual([404, 404, 404])

  await cms.change('news', `${late.doc.id}?draft=true`, { category: category!.id })
  await admin.page.reload()
  await admin.publish.click()
  await admin.confirmed(/thành công/)
  await expect.poll(statuses, SOON).toEqual([200, 200, 200])
  await page.goto(paths[0]!)
  await expect(page.getByRole('main').getByRole('link', { name: `Mẫu đơn ${word}` })).toHaveAttribute(
    'href',
    paths[1]!,
  )
  await leave()
})

test('an earlier draft that is restored leaves the live page as it is', async ({ browser, request }) => {
  const { admin, cms, leave } = await openDesk(browser, request, 'publisher')
  const [category] = await cms.find('categories', NOTICES)
  const draft = { title: `Nháp đầu ${word}`, category: category!.id, _status: 'draft' }
  const { doc } = await cms.create('news', draft)
  const live = `Đang đăng ${word}`
  expect((await cms.change('news', doc.id, { title: live, _status: 'published' })).ok()).toBe(true)
  const page = async () => (await request.get(`/tin-tuc/${doc.slug}`)).text()
  await expect.poll(page, SOON).toContain(live)

  await admin.goto(`/collections/news/${doc.id}/versions`)
  await admin.page
    .getByRole('row', { name: /Bản nháp/ })
    .getByRole('link')
    .click()
  await admin.page.getByRole('button', { name: 'Khôi phục về phiên bản này' }).click()
  await admin.page.getByRole('dialog').getByRole('button', { name: 'Xác nhận' }).click()
  await expect(admin.textField('Tiêu đề')).toHaveValue(`Nháp đầu ${word}`, { timeout: 30_000 })
  await expect(admin.page.locator('.status')).toContainText('Công khai, có bản nháp mới')
  expect(await page()).toContain(live)
  await leave()
})
