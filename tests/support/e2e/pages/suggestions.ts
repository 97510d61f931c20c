import type { Locator, Page } from 'playwright/test'

/** A search field that suggests: a combobox where scripts run, else a plain search field. */
export const suggesting = (place: Locator, name: string): Locator =>
  place.getByRole('searchbox', { name }).or(place.getByRole('combobox', { name }))

/** What opens under a search field while a reader types. */
export class Suggestions {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get list() {
    return this.page.getByRole('listbox', { name: 'Gợi ý tìm kiếm' })
  }

  /** Suggestions, and as the last one the way to all results. */
  get options() {
    return this.list.getByRole('option')
  }

  get all() {
    return this.list.getByRole('option', { name: /^Tìm tất cả kết quả cho/ })
  }

  /** The one the keys are on. */
  get active() {
    return this.list.getByRole('option', { selected: true })
  }

  /** What a screen reader is told. */
  told(words: RegExp) {
    return this.page.getByRole('status').filter({ hasText: words })
  }
}
