import type { Page } from 'playwright/test'
import { listViolations, overflowOf } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/test.ts'

const PHONE = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true }
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mP8z8BQz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
)
const NUMBERS = 'không một hai ba bốn năm sáu bảy tám chín mười'.split(' ')

const goOn = (page: Page, name = 'Tiếp tục') => page.getByRole('button', { name, exact: true }).click()

/** What people answer who have no scripts. */
async function answerQuestion(page: Page): Promise<void> {
  const field = page.getByLabel(/^Câu hỏi chống gửi tự động/)
  const asked = await page.locator('label', { hasText: 'Câu hỏi chống gửi tự động' }).textContent()
  const [left = 0, right = 0] = (asked?.match(/\p{L}+/gu) ?? [])
    .map((word) => NUMBERS.indexOf(word))
    .filter((at) => at >= 0)
  await field.fill(String(asked?.includes(' trừ ') ? left - right : left + right))
}

test.describe('from a phone without scripts', () => {
  test.use({ ...PHONE, javaScriptEnabled: false })

  test('a report with a photo gets a code, and its sender follows it', async ({ page, request }) => {
    await page.goto('/gop-y')
    await page.getByRole('link', { name: 'Phản ánh hiện trường' }).click()
    await page.getByLabel('Tài nguyên, môi trường').check()
    await goOn(page)
    await expect(page.getByRole('link', { name: 'Gọi 114' })).toHaveAttribute('href', 'tel:114')
    await goOn(page, 'Không khẩn cấp, tiếp tục gửi')
    await page.getByLabel(/^Việc xảy ra ở xã, phường nào/).selectOption({ label: 'Phường Sa Pa' })
    await goOn(page)
    await page.getByLabel('Mô tả chỗ đó').fill('Sau chợ')
    await page.getByRole('button', { name: /^Bản đồ Phường Sa Pa/ }).click({ position: { x: 90, y: 70 } })
    await page.getByRole('button', { name: 'sang phải' }).click()
    await expect(page.getByLabel('Mô tả chỗ đó')).toHaveValue('Sau chợ')
    await goOn(page)
    await page.getByLabel('Việc gì đang xảy ra?').fill('Rác đổ thành đống')
    await goOn(page)
    const files = [
      { name: 'rac.png', mimeType: 'image/png', buffer: PNG },
      { name: 'thu.txt', mimeType: 'text/plain', buffer: Buffer.from('x') },
    ]
    await page.getByLabel('Chọn ảnh').setInputFiles(files)
    await goOn(page)
    await expect(page).toHaveTitle(/^Lỗi: /)
    await expect(page.getByText('Ảnh 1: rac.png')).toBeVisible()
    await goOn(page)
    await page.getByLabel('Số điện thoại').fill('0912 345 678')
    await goOn(page)
    await expect(page.getByText('chỉ cơ quan xử lý thấy, mỗi lần xem')).toBeVisible()
    expect(await overflowOf(page)).toBe(0)
    await goOn(page, 'Gửi đi')
    await expect(page).toHaveTitle(/^Lỗi: /)
    await answerQuestion(page)
    await goOn(page, 'Gửi đi')

    const code = (await page.locator('code').textContent()) ?? ''
    expect(page.url()).not.toContain(code)
    await expect(page.getByText(/^PA-\d{4}-\d{6}$/)).toBeVisible()
    expect(await overflowOf(page)).toBe(0)
    await page.goto('/tra-cuu-phan-anh')
    await page.getByLabel('Mã tra cứu').fill('hoasen-nuixanh-4821-0937-5560-3')
    await goOn(page, 'Xem kết quả')
    await expect(page.getByText('Không có phản ánh nào với mã này').first()).toBeVisible()
    await page.getByLabel('Mã tra cứu').fill(code.toUpperCase().replaceAll('-', ' '))
    await goOn(page, 'Xem kết quả')
    expect(page.url()).not.toContain(code)
    await expect(page.getByText('Rác đổ thành đống')).toBeVisible()
    const photo = await page.getByRole('link', { name: /^rac/ }).getAttribute('href')
    expect((await request.get(photo!)).headers()['content-type']).toBe('image/jpeg')
    await page.getByLabel('Nội dung bổ sung').fill('Thêm: có mùi')
    await goOn(page, 'Gửi bổ sung')
    await expect(page.getByText('Đã gửi phần bổ sung.')).toBeVisible()
    await page.reload()
    await expect(page.getByText('Thêm: có mùi')).toHaveCount(1)
  })
})

/** Presses Tab until an element of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const isThere = () =>
    page.evaluate((words) => {
      const focused = document.activeElement as HTMLInputElement
      const label = focused.labels?.[0]?.textContent || focused.textContent || ''
      return new RegExp(words).test(label.trim())
    }, name.source)
  for (let presses = 0; presses < 40; presses += 1) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no key leads to ${name.source}`)
}

async function pressNext(page: Page, name = /^(Tiếp tục|Không khẩn cấp)/): Promise<void> {
  await tabTo(page, name)
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')])
}

test('a report is written by keyboard alone, and no page of it has a barrier, with errors or without', async ({
  page,
}) => {
  const faults: string[] = []
  const judge = async () => faults.push(...(await listViolations(page, 'main')))
  const failThenType = async (field: RegExp, keys: string[]) => {
    await judge()
    await pressNext(page)
    await expect(page).toHaveTitle(/^Lỗi: /)
    await expect(page.getByRole('alert')).toBeFocused()
    await judge()
    await tabTo(page, field)
    for (const key of keys) await page.keyboard.press(key)
  }
  await page.goto('/gop-y/hien-truong')
  await failThenType(/^An ninh/, ['Space'])
  await pressNext(page)
  await judge()
  await pressNext(page)
  await failThenType(/^Việc xảy ra/, ['ArrowDown'])
  await pressNext(page)
  await failThenType(/^Mô tả/, ['a'])
  await pressNext(page)
  await failThenType(/^Việc gì/, ['b'])
  await pressNext(page)
  await judge()
  await pressNext(page)
  await tabTo(page, /^Thư điện tử/)
  await page.keyboard.press('x')
  await pressNext(page)
  await failThenType(/^Thư điện tử/, ['@', 'x', '.', 'v', 'n'])
  await pressNext(page)
  await judge()
  expect(faults).toEqual([])
})
