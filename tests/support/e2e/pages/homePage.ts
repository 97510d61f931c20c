import type { Page } from 'playwright/test'

/** Trang chủ. */
export class HomePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  goto() {
    return this.page.goto('/')
  }

  get searchField() {
    return this.page.getByRole('main').getByRole('searchbox')
  }

  get searchButton() {
    return this.page.getByRole('main').getByRole('button', { name: 'Tìm kiếm' })
  }

  get commonProcedures() {
    return this.page.getByRole('region', { name: 'Thủ tục nhiều người cần' }).getByRole('listitem')
  }
}
