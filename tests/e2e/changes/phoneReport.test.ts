import type { Page } from 'playwright/test'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { openDesk } from '../../support/e2e/desk.ts'
import { overflowOf } from '../../support/e2e/accessibility.ts'
import { CaseDesk } from '../../support/e2e/pages/caseDesk.ts'
import { SenderPages } from '../../support/e2e/pages/senderPages.ts'
import { expect, test } from '../../support/e2e/test.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mP8z8BQz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
)
const TEXT = 'Rác đổ thành đống sau chợ. Hỏi bà Nguyễn Thị Hoa, số 0912 345 678.'
const ANSWER = 'Đã dọn xong sáng nay. Cảm ơn bà Nguyễn Thị Hoa, 0912 345 678, đã báo.'
/** What nobody but the sender and the agency may read. */
const CONFIDENTIAL = /Nguyễn Thị Hoa|0912|tận tình/

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, javaScriptEnabled: false })

async function describePlace(page: Page, form: SenderPages) {
  await page.getByLabel(/^Việc xảy ra ở xã, phường nào/).selectOption({ label: 'Phường Sa Pa' })
  await form.goOn()
  await page.getByLabel('Mô tả chỗ đó').fill('Sau chợ')
  await page.getByRole('button', { name: /^Bản đồ Phường Sa Pa/ }).click({ position: { x: 90, y: 70 } })
  await page.getByRole('button', { name: 'sang phải' }).click()
  await expect(page.getByLabel('Mô tả chỗ đó')).toHaveValue('Sau chợ')
  await form.goOn()
}

async function addPhoto(page: Page, form: SenderPages) {
  const files = [
    { name: 'rac.png', mimeType: 'image/png', buffer: PNG },
    { name: 'thu.txt', mimeType: 'text/plain', buffer: Buffer.from('x') },
  ]
  await page.getByLabel('Chọn ảnh').setInputFiles(files)
  await form.goOn()
  await expect(page).toHaveTitle(/^Lỗi: /)
  await expect(page.getByText('Ảnh 1: rac.png')).toBeVisible()
  await form.goOn()
}

/** Sends a report with a photo. @returns its number and code */
async function sendReport(page: Page, form: SenderPages) {
  await page.goto('/gop-y')
  await page.getByRole('link', { name: 'Phản ánh hiện trường' }).click()
  await page.getByLabel('Tài nguyên, môi trường').check()
  await form.goOn()
  await expect(page.getByRole('link', { name: 'Gọi 114' })).toHaveAttribute('href', 'tel:114')
  await form.press('Không khẩn cấp, tiếp tục gửi')
  await describePlace(page, form)
  await page.getByLabel('Việc gì đang xảy ra?').fill(TEXT)
  await form.goOn()
  await addPhoto(page, form)
  await page.getByLabel('Số điện thoại').fill('0912 345 678')
  await form.goOn()
  await expect(page.getByText('chỉ cơ quan xử lý thấy, mỗi lần xem')).toBeVisible()
  expect(await overflowOf(page)).toBe(0)
  await form.press('Gửi đi')
  await expect(page).toHaveTitle(/^Lỗi: /)
  await form.answerQuestion()
  await form.press('Gửi đi')
  expect(await overflowOf(page)).toBe(0)
  const receipt = await form.receipt()
  expect(page.url()).not.toContain(receipt.code)
  return receipt
}

/** What the ward does: it answers, and makes reviewed words and the photo public. */
async function handle(desk: CaseDesk, number: string) {
  await desk.open(number)
  await desk.finish('Nhận xử lý')
  await expect(desk.heading).toHaveText('Đã nhận xử lý')
  const answer = await desk.begin('Trả lời')
  await answer.getByLabel('Nội dung trả lời').fill(ANSWER)
  await answer.getByLabel('Kết quả').selectOption('Đã khắc phục')
  await desk.finish('Trả lời')
  await expect(desk.heading).toHaveText('Đã khắc phục')
  const review = await desk.begin('Công khai')
  for (const cover of await review.getByRole('button', { name: 'Che tất cả' }).all()) await cover.click()
  await review.getByRole('checkbox', { name: 'rac' }).check()
  await desk.finish('Công khai')
  await expect(desk.thread.first()).toContainText('Công khai sau khi biên tập')
}

test('a report with a photo from a phone without scripts gets a public answer, and its sender rates it', async ({
  page,
  browser,
  request,
}) => {
  const form = new SenderPages(page)
  const { code, number } = await sendReport(page, form)

  await test.step('the sender adds to it', async () => {
    await page.getByRole('link', { name: 'Đến trang tra cứu' }).click()
    const photo = await page.getByRole('link', { name: /^rac/ }).getAttribute('href')
    expect((await request.get(photo!)).headers()['content-type']).toBe('image/jpeg')
    await page.getByLabel('Nội dung bổ sung').fill('Thêm: có mùi')
    await form.press('Gửi bổ sung')
    await expect(page.getByText('Đã gửi phần bổ sung.')).toBeVisible()
    await page.reload()
    await expect(page.getByText('Thêm: có mùi')).toHaveCount(1)
  })

  const cms = await signInToCms(request)
  const [ward] = await cms.find('agencies', 'where[key][equals]=ubnd-03006')
  const { admin, leave } = await openDesk(browser, request, 'publisher', ward!.id)
  const desk = new CaseDesk(admin)
  await test.step('the ward answers, and makes it public', () => handle(desk, number))

  await test.step('everybody reads the reviewed words, and nothing else', async () => {
    await expect.poll(async () => (await request.get(`/phan-anh/${number}`)).status()).toBe(200)
    await page.goto('/phan-anh')
    await page.getByRole('link', { name: /^Rác đổ thành đống sau chợ/ }).click()
    await expect(page.getByRole('main')).toContainText('Đã khắc phục')
    await expect(page.getByRole('main')).toContainText('Đã dọn xong sáng nay.')
    await expect(page.getByRole('img', { name: 'Ảnh 1, người gửi chụp' })).toBeVisible()
    expect(await overflowOf(page)).toBe(0)
  })

  await test.step('the sender reads the answer by the code, and rates it', async () => {
    await form.lookUp('hoasen-nuixanh-4821-0937-5560-3')
    await expect(page.getByText('Không có phản ánh nào với mã này').first()).toBeVisible()
    await form.lookUp(code)
    expect(page.url()).not.toContain(code)
    await expect(form.entry('Đã khắc phục')).toContainText(ANSWER)
    await expect(page.getByRole('radio')).toHaveCount(5)
    await page.getByLabel('Hài lòng', { exact: true }).check()
    await page.getByLabel('Vì sao?').fill('Cán bộ tận tình.')
    await form.press('Gửi đánh giá')
    await expect(page.getByText('Cảm ơn bạn đã đánh giá.')).toBeVisible()
    await expect(page.getByText('Cán bộ tận tình.').first()).toBeVisible()
    expect(await overflowOf(page)).toBe(0)
  })

  await test.step('the agency alone reads the rating', async () => {
    await admin.page.reload()
    await expect(desk.standing).toContainText('4/5')
    await expect(desk.standing).toContainText('Cán bộ tận tình.')
    const answers = await Promise.all(
      [`/phan-anh/${number}`, '/phan-anh', '/phan-anh.xml'].map((path) => request.get(path)),
    )
    for (const answer of answers) expect(await answer.text()).not.toMatch(CONFIDENTIAL)
  })
  await leave()
})
