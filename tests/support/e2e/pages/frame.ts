import type { Page } from 'playwright/test'

/** What surrounds the content of every page of the portal. */
export class Frame {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get skipLink() {
    return this.page.getByRole('link', { name: 'Chuyển đến nội dung chính' })
  }

  get main() {
    return this.page.getByRole('main')
  }

  get mainMenu() {
    return this.page.getByRole('navigation', { name: 'Menu chính' })
  }

  /** Opens the menu on a phone; a <summary>, which has no role of its own. */
  get menuOpener() {
    return this.page.getByText('Danh mục', { exact: true })
  }

  /** The link to the search page on a phone. */
  get searchLink() {
    return this.page.getByRole('banner').getByRole('link', { name: 'Tìm kiếm' })
  }

  get toEnglish() {
    return this.page.getByRole('link', { name: 'English' })
  }

  get toVietnamese() {
    return this.page.getByRole('link', { name: 'Tiếng Việt' })
  }

  get pagination() {
    return this.page.getByRole('navigation', { name: 'Phân trang' })
  }

  get tools() {
    return this.page.getByRole('group', { name: 'Công cụ trợ năng' })
  }

  /** Shows the tools on a phone; on wide screens they are always shown. */
  get toolsOpener() {
    return this.tools.getByRole('button', { name: 'Trợ năng' })
  }

  tool(
    name: 'Cỡ chữ thường' | 'Cỡ chữ lớn' | 'Cỡ chữ rất lớn' | 'Tương phản cao' | 'Đọc trang' | 'Dừng đọc',
  ) {
    return this.tools.getByRole('button', { name, exact: true })
  }

  /** Makes the tools visible, whatever the screen. */
  async openTools() {
    if (await this.toolsOpener.isVisible()) await this.toolsOpener.click()
  }
}
