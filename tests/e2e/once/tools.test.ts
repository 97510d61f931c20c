import { expect, test } from '../../support/e2e/test.ts'

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
