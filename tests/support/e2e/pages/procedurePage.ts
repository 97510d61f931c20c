import type { Page } from 'playwright/test'

type Fact = 'Ai làm được' | 'Nhận được gì' | 'Mất bao lâu' | 'Hết bao nhiêu'

/** The button's words in the states that lead to another site; one page shows one of them. */
export const START_WORDS =
  /^(Nộp hồ sơ( trực tuyến)?|Nộp trực tuyến một phần|(Tìm|Xem) trên Cổng Dịch vụ công quốc gia)$/

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

  /** What stands under a heading, with it; without a role of its own. */
  part(name: string) {
    return this.section(name).locator('xpath=..')
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

  /** Where it is done in the commune of the reader; without a role of its own. */
  get commune() {
    return this.page.locator('[data-mine]')
  }

  get startButton() {
    return this.page.getByRole('main').getByRole('link', { name: START_WORDS })
  }

  get printButton() {
    return this.page.getByRole('button', { name: 'In trang này' })
  }
}
