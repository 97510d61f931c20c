import type { Page } from 'playwright/test'

type Fact = 'Ai làm được' | 'Nhận được gì' | 'Mất bao lâu' | 'Hết bao nhiêu'

/** Trang của một thủ tục. */
export class ProcedurePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  goto(code: string) {
    return this.page.goto(`/thu-tuc/${code}`)
  }

  get title() {
    return this.page.getByRole('heading', { level: 1 })
  }

  section(name: string) {
    return this.page.getByRole('heading', { level: 2, name, exact: true })
  }

  /** One of the four facts under the title. */
  fact(name: Fact) {
    const term = this.page.getByRole('term').filter({ hasText: name }).first()
    return this.page.getByRole('definition').and(term.locator('xpath=following-sibling::*[1]'))
  }

  get papers() {
    return this.page.getByRole('main').getByRole('checkbox')
  }

  /** How many papers are ticked. */
  get papersReady() {
    return this.page.getByRole('status').filter({ hasText: 'giấy tờ' })
  }

  get startButton() {
    return this.page.getByRole('main').getByRole('link', { name: 'Nộp hồ sơ', exact: true })
  }

  get printButton() {
    return this.page.getByRole('button', { name: 'In trang này' })
  }
}
