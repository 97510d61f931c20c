import { listViolations, overflowOf } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/test.ts'

const PAGES = ['/', '/thu-tuc/1.001193', '/van-ban/118-2025-nd-cp', '/tim-kiem?q=khai+sinh']

test('the text size grows, is remembered on every page, and goes back', async ({ page, frame }) => {
  await page.goto('/thu-tuc/1.001193')
  const size = () =>
    page.getByRole('heading', { level: 1 }).evaluate((node) => parseFloat(getComputedStyle(node).fontSize))
  const normal = await size()
  await frame.openTools()
  await frame.tool('Cỡ chữ rất lớn').click()
  await expect(frame.tool('Cỡ chữ rất lớn')).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(size).toBeGreaterThan(normal * 1.15)
  await page.goto('/thu-tuc/1.000894')
  expect(await size()).toBeGreaterThan(normal * 1.15)
  await frame.openTools()
  await expect(frame.tool('Cỡ chữ rất lớn')).toHaveAttribute('aria-pressed', 'true')
  await frame.tool('Cỡ chữ thường').click()
  await page.reload()
  expect(await size()).toBe(normal)
})

test('high contrast changes the page, is remembered, and goes back', async ({ page, frame }) => {
  await page.goto('/tin-tuc')
  const colours = () =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return `${color} on ${backgroundColor}`
    })
  const normal = await colours()
  await frame.openTools()
  await frame.tool('Tương phản cao').click()
  await expect(frame.tool('Tương phản cao')).toHaveAttribute('aria-pressed', 'true')
  expect(await colours()).not.toBe(normal)
  await page.goto('/van-ban')
  expect(await colours()).not.toBe(normal)
  await frame.openTools()
  await frame.tool('Tương phản cao').click()
  await page.reload()
  expect(await colours()).toBe(normal)
})

for (const path of PAGES) {
  test(`${path} in large text and high contrast is accessible and fits`, async ({ page, frame }) => {
    await page.goto(path)
    await frame.openTools()
    await frame.tool('Cỡ chữ rất lớn').click()
    await frame.tool('Tương phản cao').click()
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high')
    expect(await listViolations(page)).toEqual([])
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  })
}

test('a page can be read aloud and stopped again', async ({ page, frame }) => {
  // A headless browser has no voices: this one has one, which speaks until it is told to stop.
  await page.addInitScript(() => {
    const voice = { lang: 'vi-VN', name: 'Thử', default: true, localService: true, voiceURI: 'thu' }
    const said: string[] = []
    Reflect.set(window, 'said', said)
    speechSynthesis.getVoices = () => [voice] as SpeechSynthesisVoice[]
    speechSynthesis.speak = (speech) => void said.push(`${speech.lang}: ${speech.text}`)
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined })
  })
  await page.goto('/thu-tuc/1.001193')
  await frame.openTools()
  await frame.tool('Đọc trang').click()
  await expect(frame.tool('Dừng đọc')).toHaveAttribute('aria-pressed', 'true')
  const said = await page.evaluate(() => Reflect.get(window, 'said') as string[])
  expect(said[0]).toMatch(/^vi-VN: \S/)
  await frame.tool('Dừng đọc').click()
  await expect(frame.tool('Đọc trang')).toHaveAttribute('aria-pressed', 'false')
})

test('without a voice the reader is told so', async ({ page, frame }) => {
  await page.addInitScript(() => {
    speechSynthesis.getVoices = () => []
  })
  await page.goto('/')
  await frame.openTools()
  await frame.tool('Đọc trang').click()
  await expect(frame.tools.getByRole('status')).toHaveText('Máy này chưa có giọng đọc tiếng Việt.')
})

test('a procedure on paper is its content alone', async ({ page, frame, procedure }) => {
  await procedure.goto('1.001193')
  await expect(procedure.printButton).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(procedure.title).toBeVisible()
  await expect(procedure.section('Giấy tờ cần nộp')).toBeVisible()
  await expect(page.getByText('1.001193').first()).toBeVisible()
  await expect(procedure.printButton).toBeHidden()
  await expect(frame.tools).toBeHidden()
  await expect(frame.mainMenu).toHaveCount(0)
  await expect(frame.skipLink).toBeHidden()
})
