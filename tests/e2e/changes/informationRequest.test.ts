import { addDays, today, writtenDay } from '../../../cms/content/day.ts'
import { makeDocx, p, run } from '../../support/docx.ts'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { openDesk } from '../../support/e2e/desk.ts'
import { CaseDesk } from '../../support/e2e/pages/caseDesk.ts'
import { SenderPages } from '../../support/e2e/pages/senderPages.ts'
import { expect, test } from '../../support/e2e/test.ts'

const agency = `Chi cục thử ${Date.now().toString(36)}`
const REASON = 'Số liệu phải thu thập từ nhiều đơn vị.'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('an information request is extended with a reason, and then given with a file', async ({
  page,
  browser,
  request,
}) => {
  const cms = await signInToCms(request)
  const { doc } = await cms.create('agencies', { name: agency, tier: 'province', _status: 'published' })
  const form = new SenderPages(page)

  const sent = await test.step('somebody asks an agency for information', async () => {
    await expect.poll(async () => (await request.get('/gop-y/yeu-cau-thong-tin')).text()).toContain(agency)
    await page.goto('/gop-y/yeu-cau-thong-tin')
    await page.getByLabel(/^Việc này liên quan đến cơ quan nào/).selectOption({ label: agency })
    await form.goOn()
    await page.getByLabel('Bạn cần thông tin gì?').fill('Số hộ được cấp nước sạch năm 2025, theo xã.')
    await form.goOn()
    await form.goOn()
    await page.getByLabel('Họ và tên').fill('Giàng Thị Thử')
    await page.getByLabel('Địa chỉ', { exact: true }).fill('Phường Sa Pa')
    await page.getByLabel('Thư điện tử').fill('thu@vi-du.vn')
    await form.goOn()
    await form.send()
    return form.receipt()
  })
  await page.getByRole('link', { name: 'Đến trang tra cứu' }).click()
  const due = () => form.fact('Hạn trả lời').locator('time').first().getAttribute('datetime')
  const first = (await due())!

  const editor = await openDesk(browser, request, 'publisher', doc.id)
  const desk = new CaseDesk(editor.admin)
  await test.step('the agency extends the time', async () => {
    await desk.open(sent.number)
    const extension = await desk.begin('Gia hạn')
    await extension.getByLabel(/^Thêm bao nhiêu ngày/).fill('12')
    await extension.getByLabel('Lý do').fill(REASON)
    await desk.finish('Gia hạn')
    await expect(desk.standing).toContainText(`Gia hạn 12 ngày theo thông báo ngày ${writtenDay(today())}`)
  })

  const extended = await test.step('who asked sees the new day, and why', async () => {
    await page.reload()
    const second = (await due())!
    expect(second > first && second >= addDays(today(), 24)).toBe(true)
    await expect(form.entry('Gia hạn').last()).toContainText(REASON)
    await page.getByText('Vì sao là ngày này?').click()
    await expect(page.getByText(`Gia hạn 12 ngày theo thông báo`)).toBeVisible()
    return second
  })

  const writer = await openDesk(browser, request, 'author', doc.id)
  await test.step('one person answers with a file, another sends it', async () => {
    const own = new CaseDesk(writer.admin)
    await own.open(sent.number)
    const answer = await own.begin('Trả lời')
    await answer.getByLabel('Nội dung trả lời').fill('Gửi kèm bảng số liệu theo xã.')
    const file = { name: 'nuoc-sach.docx', mimeType: TYPE, buffer: makeDocx({ body: p(run('Bảng')) }) }
    const attached = await own.begin('Đính kèm tệp cho câu trả lời')
    await attached.getByLabel('Tệp').setInputFiles(file)
    await own.finish('Đính kèm tệp cho câu trả lời')
    await expect(own.thread.first()).toContainText('nuoc-sach.docx')
    // What was typed before is still there.
    await own.begin('Trả lời')
    await own.finish('Trả lời')
    await expect(own.thread.first()).toContainText('chờ duyệt')
    await page.reload()
    await expect(page.getByText('Gửi kèm bảng số liệu')).toHaveCount(0)
    await writer.leave()
    await desk.open(sent.number, 'Chờ duyệt trả lời')
    await desk.finish('Duyệt và gửi câu trả lời')
    await expect(desk.heading).toHaveText('Đã trả lời')
    await editor.leave()
  })

  await test.step('who asked gets the answer and the file by the code', async () => {
    await form.lookUp(sent.code)
    const given = form.entry('Đã trả lời')
    await expect(given).toContainText('Gửi kèm bảng số liệu theo xã.')
    const href = await given.getByRole('link', { name: /^nuoc-sach/ }).getAttribute('href')
    const answer = await request.get(href!)
    expect(answer.headers()['content-type']).toContain(TYPE)
    expect(answer.headers()['content-disposition']).toContain('nuoc-sach.docx')
    await expect(form.fact('Hạn trả lời')).toContainText(writtenDay(extended))
    await expect(form.fact('Hạn trả lời')).toContainText('đúng hạn')
  })
})
