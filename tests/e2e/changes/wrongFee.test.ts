import { addDays, today, writtenDay } from '../../../cms/content/day.ts'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { openDesk } from '../../support/e2e/desk.ts'
import { CaseDesk } from '../../support/e2e/pages/caseDesk.ts'
import { SenderPages } from '../../support/e2e/pages/senderPages.ts'
import { expect, test } from '../../support/e2e/test.ts'

const run = Date.now().toString(36)
const code = `9.${String(Date.now()).slice(-6)}`
const name = `Cấp giấy phép thử phí ${run}`
const day = writtenDay(today())

test('a wrong fee that a reader reports is corrected on the page and answered in time', async ({
  page,
  browser,
  request,
}) => {
  const fee = { kind: 'le_phi', amount: 50_000, currency: 'VND' }
  const { doc } = await (
    await signInToCms(request)
  ).create('procedures', {
    ...{ code, name, onlineLevel: 'none', status: 'in_force', _status: 'published' },
    methods: [{ channel: 'direct', fees: [fee] }],
  })
  const form = new SenderPages(page)

  const sent = await test.step('a reader reports the fee from the page', async () => {
    await page.goto(`/thu-tuc/${code}`)
    await expect(page.getByRole('main')).toContainText('50.000')
    await page.getByRole('link', { name: 'hãy báo cho chúng tôi' }).click()
    await page.getByLabel(/^Chỗ nào sai/).fill('Lệ phí là 40.000 đồng, không phải 50.000 đồng.')
    await form.goOn()
    await form.goOn()
    await form.goOn()
    await expect(page.getByRole('definition').filter({ hasText: name })).toBeVisible()
    await form.send()
    return form.receipt()
  })
  await page.getByRole('link', { name: 'Đến trang tra cứu' }).click()
  const due = (await form.fact('Hạn trả lời').locator('time').first().getAttribute('datetime'))!
  // The tenth day may be a day of rest.
  expect(due >= addDays(today(), 10)).toBe(true)
  await expect(page.getByText(`Tính 10 ngày, từ ngày sau`)).toBeAttached()
  await expect(page.getByRole('link', { name })).toHaveAttribute('href', `/thu-tuc/${code}`)

  const handler = await openDesk(browser, request, 'author')
  const desk = new CaseDesk(handler.admin)
  await test.step('who handles it has the page corrected', async () => {
    await desk.open(sent.number)
    await expect(desk.standing).toContainText(writtenDay(due))
    const task = await desk.begin('Sửa trang này')
    await expect(task.getByLabel('Địa chỉ trang trên cổng')).toHaveValue(`/thu-tuc/${code}`)
    await task.getByLabel('Cần sửa gì, ở phần nào').fill('Lệ phí nộp trực tiếp: 40.000 đồng.')
    await desk.finish('Sửa trang này')
    await expect(handler.admin.page.getByRole('region', { name: 'Sửa trang' })).toContainText(
      'Chờ cơ quan chủ trang sửa',
    )
  })

  const editor = await openDesk(browser, request, 'publisher')
  await test.step('an editor finds the task, changes the fee and publishes', async () => {
    const { admin } = editor
    await admin.goto()
    await admin.page
      .getByRole('region', { name: /^Trang cần sửa theo góp ý/ })
      .getByRole('row', { name: sent.number })
      .getByRole('link', { name })
      .click()
    await expect(admin.page).toHaveURL(new RegExp(doc.id))
    const told = admin.page.getByRole('region', { name: 'Người dân báo sai' })
    await expect(told).toContainText('Lệ phí nộp trực tiếp: 40.000 đồng.')
    await admin.tab('Thời hạn, phí').click()
    await admin.page
      .locator('#methods-row-0 > .collapsible > .collapsible__toggle-wrap button.collapsible__toggle')
      .click()
    await admin.page.locator('#methods-0-fees-row-0 button.collapsible__toggle').click()
    await admin.page.locator('#field-methods__0__fees__0__amount').fill('40000')
    await told.getByRole('textbox').fill('Lệ phí nay là 40.000 đồng.')
    await told.getByRole('button', { name: 'Đã sửa' }).click()
    await expect(admin.notices.filter({ hasText: 'Bản sửa chưa được xuất bản' })).toBeVisible()
    await admin.publish.click()
    await admin.confirmed(/thành công/)
    await told.getByRole('button', { name: 'Đã sửa' }).click()
    await admin.confirmed(/^Đã ghi/)
    await expect(told).toHaveCount(0)
    await editor.leave()
  })

  await test.step('readers see the new fee, and that a reader had it corrected', async () => {
    await expect
      .poll(async () => (await request.get(`/thu-tuc/${code}`)).text())
      .toContain('Đã sửa theo góp ý ngày')
    await page.goto(`/thu-tuc/${code}`)
    await expect(page.getByRole('main')).toContainText('40.000')
    await expect(page.getByRole('main')).not.toContainText('50.000')
    await expect(page.getByText(`Đã sửa theo góp ý ngày ${day}`)).toBeVisible()
  })

  await test.step('who handles it answers from the template', async () => {
    await handler.admin.goto()
    await handler.admin.page
      .getByRole('region', { name: /^Việc sửa trang đã có kết quả/ })
      .getByRole('link', { name: sent.number })
      .click()
    const answer = await desk.begin('Trả lời')
    await answer.getByLabel('Bắt đầu từ mẫu').selectOption('Đã sửa trang')
    await desk.finish('Trả lời')
    await expect(desk.heading).toHaveText('Đã trả lời')
    await handler.leave()
  })

  await test.step('the reader learns it by the code, with the day until which it was due', async () => {
    await form.lookUp(sent.code)
    await expect(form.entry('Đã trả lời')).toContainText(
      `Trang “${name}” đã được sửa ngày ${day}: Lệ phí nay là 40.000 đồng.`,
    )
    await expect(form.fact('Hạn trả lời')).toHaveText(`${writtenDay(due)} (đã trả lời ngày ${day}, đúng hạn)`)
  })
})
