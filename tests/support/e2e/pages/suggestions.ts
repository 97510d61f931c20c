import type { Locator, Page } from 'playwright/test'

/** A search field with suggestions: a combobox where scripts run, else a plain search field. */
export const suggesting = (place: Locator, name: string): Locator =>
  place.getByRole('searchbox', { name }).or(place.getByRole('combobox', { name }))

/** The list below a search field while a reader types. */
export class Suggestions {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get list() {
    return this.page.getByRole('listbox', { name: 'Gợi ý tìm kiếm' })
  }

  /** The suggestions, followed by the link to all results. */
  get options() {
    return this.list.getByRole('option')
  }

  get all() {
    return this.list.getByRole('option', { name: /^Tìm tất cả kết quả cho/ })
  }

  /** The option selected with the keyboard. */
  get active() {
    return this.list.getByRole('option', { selected: true })
  }

  /** The announcement for screen readers. */
  told(words: RegExp) {
    return this.page.getByRole('status').filter({ hasText: words })
  }
}
