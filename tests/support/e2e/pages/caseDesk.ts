import { expect } from 'playwright/test'
import type { AdminSite } from './adminSite.ts'

const exactly = (words: string) => new RegExp(`^${words}$`)

/** The desk of citizens' cases in the admin. */
export class CaseDesk {
  readonly admin: AdminSite

  constructor(admin: AdminSite) {
    this.admin = admin
  }

  private get page() {
    return this.admin.page
  }

  /** Opens a case from a list of the desk. @param tab such as 'Chờ duyệt trả lời' */
  async open(number: string, tab = 'Mới') {
    await this.admin.goto('/cases')
    await this.page
      .getByRole('navigation', { name: 'Danh sách hồ sơ' })
      .getByRole('link', { name: tab })
      .click()
    await this.page.getByRole('link', { name: number, exact: true }).click()
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(number)
  }

  /** How the case stands, with its due day. */
  get standing() {
    return this.page.locator('section[aria-labelledby=case-clock]')
  }

  get heading() {
    return this.standing.getByRole('heading', { level: 2 })
  }

  get thread() {
    return this.page.getByRole('region', { name: 'Diễn biến' }).getByRole('listitem')
  }

  /** Opens the form of an act. */
  async begin(act: string) {
    await this.page
      .locator('summary')
      .filter({ hasText: exactly(act) })
      .click()
    const form = this.page
      .locator('details[open]')
      .filter({ has: this.page.locator('summary').filter({ hasText: exactly(act) }) })
    // What is typed before the script runs may be lost.
    await expect(form.locator('button[type=submit]').last()).toBeEnabled()
    return form
  }

  /** Presses the button of an act and waits until it is done: the focus is then where the case says how it stands. */
  async finish(act: string) {
    await this.page.getByRole('button', { name: act, exact: true }).click()
    await expect(this.heading).toBeFocused()
    await this.admin.confirmed(new RegExp(`^Đã thực hiện: ${act}`))
  }
}
