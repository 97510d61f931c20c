import type { Page } from 'playwright/test'
import { suggesting } from './suggestions.ts'

/** Tìm kiếm. */
export class SearchPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  goto(query: string, more: Record<string, string> = {}) {
    return this.page.goto(`/tim-kiem?${new URLSearchParams({ q: query, ...more })}`)
  }

  get field() {
    return suggesting(this.page.getByRole('main'), 'Bạn cần tìm gì?')
  }

  get tabs() {
    return this.page.getByRole('navigation', { name: 'Loại nội dung' }).getByRole('link')
  }

  /** How many results there are, in words. */
  get found() {
    return this.page.getByRole('heading', { level: 2, name: /kết quả cho/ })
  }

  /** Titles of the results, in order. */
  get titles() {
    return this.page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link')
  }

  get exactMatch() {
    return this.page.getByText('Khớp đúng mã, số ký hiệu')
  }

  get nothingFound() {
    return this.page.getByRole('heading', { name: /^Không tìm thấy gì cho/ })
  }

  /** Said when the database answers instead of the search engine. */
  get engineAway() {
    return this.page.getByRole('note').filter({ hasText: 'Máy tìm kiếm đang tạm nghỉ' })
  }
}
