import type { Page } from 'playwright/test'

/** Danh mục thủ tục hành chính. */
export class CataloguePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  goto(query = '') {
    return this.page.goto(`/thu-tuc${query}`)
  }

  /** How many procedures match. */
  get count() {
    return this.page.getByRole('status').filter({ hasText: /thủ tục$/ })
  }

  get rows() {
    return this.page.getByRole('list', { name: 'Danh sách thủ tục' }).getByRole('listitem')
  }

  /** Opens the filters on a phone; a <summary>, which has no role of its own. */
  get filtersOpener() {
    return this.page.getByText('Lọc kết quả', { exact: true })
  }

  filter(group: string, name: RegExp) {
    return this.page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name })
  }

  get showResults() {
    return this.page.getByRole('button', { name: 'Xem kết quả' })
  }

  chosen(label: string) {
    return this.page.getByRole('link', { name: `Bỏ lọc: ${label}` })
  }

  /** Makes the filters visible, whatever the screen. */
  async openFilters() {
    if (!(await this.showResults.isVisible())) await this.filtersOpener.click()
  }
}
