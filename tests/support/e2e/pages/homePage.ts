import type { Page } from 'playwright/test'
import { suggesting } from './suggestions.ts'

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
    return suggesting(this.page.getByRole('main'), 'Bạn cần làm việc gì?')
  }

  get searchButton() {
    return this.page.getByRole('main').getByRole('button', { name: 'Tìm kiếm' })
  }

  get commonProcedures() {
    return this.page.getByRole('region', { name: 'Thủ tục nhiều người cần' }).getByRole('listitem')
  }
}
