import { readFileSync } from 'node:fs'
import type { Page } from 'playwright/test'
import { DOCUMENT_TYPES } from '../../../cms/uploads/recognise.ts'
import { makeDocx, p, run } from '../../support/docx.ts'
import { AdminSite } from '../../support/e2e/pages/adminSite.ts'
import { expect, test } from '../../support/e2e/test.ts'

const fragment = (name: string) => readFileSync(`tests/fixtures/paste/${name}.html`, 'utf8')

/** Pastes HTML into the text of a form, as a browser hands it over. */
async function paste(page: Page, html: string) {
  const text = page.locator('.rich-text-lexical [contenteditable="true"]')
  await text.click()
  await text.evaluate((element, given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given)
    clipboardData.setData('text/plain', 'chữ thường')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

test('a text from Word, pasted or inserted as a file, keeps its structure, says what it lost, and can be published', async ({
  page,
}) => {
  test.slow()
  const admin = new AdminSite(page)
  await admin.signIn()
  await admin.create('news')
  const text = page.locator('.rich-text-lexical')
  await expect(text.locator('[contenteditable="true"]')).toBeVisible()

  await paste(
    page,
    fragment('word-picture-missing').replace('</body>', `<hr>${fragment('word-table-header')}</body>`),
  )
  await expect(text.getByRole('heading', { level: 2 })).toHaveText('Mở đầu')
  await expect(text.getByRole('columnheader').or(text.locator('th'))).toHaveText([
    'STT',
    'Tên phí',
    'Mức thu',
  ])
  await expect(text.getByRole('status')).toContainText('1 ảnh không có trong nội dung dán')
  await text.getByRole('button', { name: 'Ẩn thông báo' }).click()
  await expect(text.getByRole('status')).toBeEmpty()

  await page.keyboard.press('Control+End')
  await paste(page, fragment('word-list-bullets'))
  await expect(text.locator('ul ul ul > li')).toHaveText('Rõ bốn góc')
  await expect(text.getByRole('status')).toBeEmpty()

  const buffer = makeDocx({ body: p(run('Chữ của tệp Word')) + p('<m:oMath><m:r/></m:oMath>') })
  await text
    .locator('input[type="file"]')
    .setInputFiles({ name: 'bai.docx', mimeType: DOCUMENT_TYPES.docx, buffer })
  await expect(text.getByRole('status')).toContainText('1 công thức không giữ được')
  await expect(text.getByText('Chữ của tệp Word')).toBeVisible()

  await admin.textField('Tiêu đề').fill(`Dán từ Word ${Date.now().toString(36)}`)
  await admin.choose('category', 'Thông báo')
  await admin.publish.click()
  await admin.confirmed(/thành công/)
})
