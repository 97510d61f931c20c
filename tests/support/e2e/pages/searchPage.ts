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

  /** The number of results, in words. */
  get found() {
    return this.page.getByRole('heading', { level: 2, name: /kết quả cho/ })
  }

  /** Titles of the results, in order. */
  get titles() {
    return this.page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link')
  }

  tab(name: RegExp) {
    return this.tabs.filter({ hasText: name })
  }

  /** A better spelling, as a link. */
  suggestion(text: string) {
    return this.page
      .getByRole('paragraph')
      .filter({ hasText: 'Có phải bạn muốn tìm:' })
      .getByRole('link', { name: text })
  }

  /** What editors answer to the query, with the pages it leads to. */
  get answer() {
    return this.page.getByRole('region', { name: 'Trả lời nhanh' })
  }

  /** The procedure as it is done in the commune that the question names. */
  get inCommune() {
    return this.page.getByRole('main').getByRole('listitem').filter({ hasText: 'nơi nộp, giờ làm việc' })
  }

  /** The nearest names when nothing was found. */
  get nearest() {
    return this.page.getByRole('region', { name: 'Gần nhất với điều bạn tìm' })
  }

  get fields() {
    return this.page.getByRole('region', { name: 'Tìm theo lĩnh vực' })
  }

  /** Opens the form for missing content; a <summary>, which has no role of its own. */
  get missingOpener() {
    return this.page.getByText('Bạn không tìm thấy điều mình cần?')
  }

  get missingNote() {
    return this.page.getByRole('textbox', { name: 'Bạn đang tìm điều gì?' })
  }

  get sendMissing() {
    return this.page.getByRole('button', { name: 'Gửi', exact: true })
  }

  /** Opens the filters on a phone; a <summary>, which has no role of its own. */
  get filtersOpener() {
    return this.page.getByText(/^Lọc kết quả/)
  }

  get showResults() {
    return this.page.getByRole('button', { name: 'Xem kết quả' })
  }

  group(name: string) {
    return this.page.getByRole('group', { name, exact: true })
  }

  /** Active filters, as links that remove them. */
  get chosen() {
    return this.page.getByRole('link', { name: /^(Bỏ lọc|Remove filter): / })
  }

  get noSuchPage() {
    return this.page.getByRole('heading', { name: 'Trang kết quả này không có' })
  }

  get exactMatch() {
    return this.page.getByText('Khớp đúng mã, số ký hiệu')
  }

  get nothingFound() {
    return this.page.getByRole('heading', { name: /^Không tìm thấy gì cho/ })
  }

  /** The notice that the database answers instead of the search engine. */
  get engineAway() {
    return this.page.getByRole('note').filter({ hasText: 'Máy tìm kiếm đang tạm nghỉ' })
  }
}
