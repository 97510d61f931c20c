import { DOCUMENT_TYPES } from '../../../cms/uploads/recognise.ts'
import { today } from '../../../cms/content/day.ts'
import { makeDocx, p, run, table } from '../../support/docx.ts'
import { openDesk } from '../../support/e2e/desk.ts'
import { expect, test } from '../../support/e2e/test.ts'

/** How soon a reader must see what the desk has done. */
const SOON = { timeout: 5000, intervals: [200] }
const word = `Thảo quả ${Date.now().toString(36)}`

const heading = (text: string) => p(run(text), '<w:pStyle w:val="Heading2"/>')
const STYLES = '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style>'
const ROWS = [
  ['Xã', 'Sản lượng'],
  ['Bát Xát', '12 tấn'],
]

test('from a Word file to a correction: one person writes, another approves, and readers see both', async ({
  page,
  browser,
  request,
}) => {
  test.slow()
  const author = await openDesk(browser, request, 'author')
  const publisher = await openDesk(browser, request, 'publisher')
  const desk = author.admin

  const address = await test.step('the author writes from a Word file and previews', async () => {
    await desk.create('news', desk.saveDraft)
    await desk.textField('Tiêu đề').fill(`Mùa ${word}`)
    await desk.choose('category', 'Thông báo')
    const buffer = makeDocx({ body: heading('Nơi trồng') + table(ROWS, 1), styles: STYLES })
    const text = desk.page.locator('.rich-text-lexical')
    const file = { name: 'bai.docx', mimeType: DOCUMENT_TYPES.docx, buffer }
    await text.locator('input[type="file"]').setInputFiles(file)
    await expect(text.getByText('Đã chèn nội dung của tệp')).toBeVisible()
    await desk.saveDraft.click()
    await desk.confirmed(/thành công/)
    const opened = desk.page.context().waitForEvent('page')
    await desk.page.getByRole('link', { name: 'Xem thử', exact: true }).click()
    const draft = await opened
    await expect(draft.getByRole('heading', { level: 1 })).toHaveText(`Mùa ${word}`)
    await expect(draft.getByRole('heading', { level: 2, name: 'Nơi trồng' })).toBeVisible()
    await draft.close()
    return `/tin-tuc/${await desk.page.locator('#field-slug').inputValue()}`
  })

  await test.step('the author submits, and readers see nothing yet', async () => {
    await desk.decide('Gửi duyệt', 'Số liệu của Chi cục.')
    await expect(desk.review).toHaveText('Duyệt: Chờ duyệt')
    await desk.openReview()
    await expect(desk.reviewPanel.getByRole('button', { name: 'Duyệt', exact: true })).toHaveCount(0)
    expect((await request.get(address)).status()).toBe(404)
  })

  const { admin } = publisher
  await test.step('the publisher finds it on the desk, approves and publishes', async () => {
    await admin.goto()
    await admin.page
      .getByRole('region', { name: /^Chờ duyệt/ })
      .getByRole('link', { name: `Mùa ${word}` })
      .click()
    await admin.openReview()
    await expect(admin.reviewPanel).toContainText('Số liệu của Chi cục.')
    await admin.reviewPanel.getByRole('button', { name: 'Duyệt', exact: true }).click()
    await expect(admin.review).toHaveText('Duyệt: Đã duyệt, chưa công khai')
    await admin.decide('Công bố')
    await expect(admin.review).toHaveText('Duyệt: Đang công khai')
    await expect.poll(async () => (await request.get(address)).status(), SOON).toBe(200)
    await page.goto(address)
    await expect(page.getByRole('row', { name: 'Bát Xát 12 tấn' })).toBeVisible()
    await expect(page.getByText('Sửa lần cuối')).toHaveCount(0)
  })

  const text = 'Sản lượng ở Bát Xát là 21 tấn, không phải 12 tấn.'
  await test.step('the author corrects it, which readers see only when it is approved', async () => {
    await desk.page.reload()
    await desk.page.getByRole('button', { name: 'Thêm: Đính chính' }).click()
    const correction = desk.field('corrections')
    await correction.getByRole('textbox').first().fill(today().split('-').reverse().join('/'))
    await correction.locator('textarea').fill(text)
    await desk.saveDraft.click()
    await desk.confirmed(/thành công/)
    await desk.decide('Gửi duyệt')
    await expect(desk.review).toHaveText('Duyệt: Chờ duyệt')
    await page.reload()
    await expect(page.getByText(text)).toHaveCount(0)
  })

  await test.step('approved, it stands on the page with its date', async () => {
    await admin.page.reload()
    await admin.decide('Duyệt')
    await expect(admin.review).toHaveText('Duyệt: Đã duyệt, chưa công khai')
    await admin.decide('Công bố')
    await expect(admin.review).toHaveText('Duyệt: Đang công khai')
    await expect.poll(async () => (await request.get(address)).text(), SOON).toContain(text)
    await page.reload()
    await expect(page.getByRole('note').filter({ hasText: 'Đính chính' })).toContainText(text)
    await expect(page.getByText('Sửa lần cuối')).toBeVisible()
  })
  await author.leave()
  await publisher.leave()
})
