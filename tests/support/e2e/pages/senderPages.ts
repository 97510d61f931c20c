import type { Page } from 'playwright/test'
import { guard } from '../../../../site/i18n/guard.ts'

/** What the page says that follows a case that was sent. */
interface Receipt {
  number: string
  code: string
}

/** The pages on which people send cases and follow them. */
export class SenderPages {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  press(name: string) {
    return this.page.getByRole('button', { name, exact: true }).click()
  }

  goOn() {
    return this.press('Tiếp tục')
  }

  /** Sends a form with the work of the script, which must have come; or with the answer that people gave instead. */
  async send(name = 'Gửi đi') {
    await this.page.waitForLoadState()
    await this.press(name)
  }

  /** Answers what people are asked who have no scripts. */
  async answerQuestion() {
    const words = await this.page.locator('label[for=guard-answer]').innerText()
    const [, left = '', sign, right = ''] = /: (.+) (cộng|trừ) (.+) bằng/.exec(words) ?? []
    const [a, b] = [guard.vi.numbers.indexOf(left), guard.vi.numbers.indexOf(right)]
    await this.page.getByLabel(/^Câu hỏi chống gửi tự động/).fill(String(sign === 'trừ' ? a - b : a + b))
  }

  async receipt(): Promise<Receipt> {
    const [code, number] = await Promise.all([
      this.page.locator('code').innerText(),
      this.page.getByText(/^PA-\d{4}-\d{6}$/).innerText(),
    ])
    return { code, number }
  }

  /** Opens the case of a code as people type it from paper. */
  async lookUp(code: string) {
    await this.page.goto('/tra-cuu-phan-anh')
    await this.page.getByLabel('Mã tra cứu').fill(code.toUpperCase().replaceAll('-', ' '))
    await this.press('Xem kết quả')
  }

  /** One of the facts at the top of a case. */
  fact(name: string) {
    return this.page.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd[1]')
  }

  /** An entry of what happened. */
  entry(words: string) {
    return this.page.getByRole('listitem').filter({ hasText: words })
  }
}
