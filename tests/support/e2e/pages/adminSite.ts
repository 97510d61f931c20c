import { expect, type Page } from 'playwright/test'
import { signInToCms, type Account } from '../cmsClient.ts'
import { systemUnderTest } from '../systemSetup.ts'

/** The first admin page after a start needs no compilation, but its JavaScript is large. */
const PATIENCE = { timeout: 30_000 }

/** Trang quản trị, as an editor sees it. */
export class AdminSite {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get password() {
    return this.page.getByRole('textbox', { name: 'Mật khẩu' })
  }

  get signInButton() {
    return this.page.getByRole('button', { name: 'Đăng nhập' })
  }

  /** Links to the collections of an editor. */
  get menu() {
    return this.page.getByRole('complementary').getByRole('navigation')
  }

  textField(label: string) {
    return this.page.getByRole('textbox', { name: label })
  }

  /** The field of a relation. Payload gives its combobox no name, so it is found by the name of the field. */
  relationField(name: string) {
    return this.page.locator(`#field-${name}`).getByRole('combobox')
  }

  /** A field with its label and its messages. */
  field(name: string) {
    return this.page
      .locator('.field-type')
      .filter({ has: this.page.locator(`#field-${name}`) })
      .or(this.page.locator(`.field-type#field-${name}`))
      .first()
  }

  tab(label: string) {
    return this.page.locator('.tabs-field__tab-button').filter({ hasText: label })
  }

  get saveDraft() {
    return this.page.getByRole('button', { name: 'Lưu bản nháp' })
  }

  get publish() {
    return this.page.getByRole('button', { name: 'Xuất bản tài liệu' })
  }

  /** Opens further actions for a document: a button of Payload with three dots and no name. */
  get moreActions() {
    return this.page.locator('.doc-controls__popup').getByRole('button')
  }

  /** Opens the scheduler of the current document. */
  async openScheduler() {
    // Moves the buttons beside it when it comes.
    await expect(this.review).toContainText(': ', PATIENCE)
    await this.page.getByRole('button', { name: 'Lịch xuất bản', exact: true }).click(PATIENCE)
    return this.page.locator('.schedule')
  }

  /** Opens the form that withdraws the current document, in the menu of further actions. */
  get withdraw() {
    return this.page
      .getByRole('button', { name: 'Gỡ khỏi cổng', exact: true })
      .and(this.page.locator('#action-withdraw'))
  }

  get withdrawForm() {
    return this.page.locator('form.withdraw')
  }

  /** Says where the current document stands in its review. */
  get review() {
    return this.page.locator('#review')
  }

  /** Takes a step of the review, in its drawer. @param action such as 'Gửi duyệt' */
  async decide(action: string, comment = '') {
    await this.openReview()
    if (comment) await this.reviewPanel.getByRole('textbox', { name: 'Ghi chú' }).fill(comment)
    await this.reviewPanel.getByRole('button', { name: action, exact: true }).click()
  }

  async openReview() {
    await expect(this.review).toContainText(': ', PATIENCE)
    await this.review.click()
    await expect(this.reviewPanel).toBeVisible()
  }

  get reviewPanel() {
    return this.page.locator('.review')
  }

  /** Messages of the admin about the latest action. */
  get notices() {
    return this.page.getByRole('region', { name: /^Notifications/ }).getByRole('listitem')
  }

  goto(path = '') {
    return this.page.goto(`${systemUnderTest().cmsUrl}/admin${path}`)
  }

  /** Fills in the sign-in form and submits it. */
  async trySignIn(email: string, password: string) {
    await this.goto()
    await expect(this.signInButton).toBeEnabled(PATIENCE)
    await this.textField('Email').fill(email)
    await this.password.fill(password)
    await this.signInButton.click()
  }

  /** Signs in through the API, as the first administrator if left out: the form is for tests of signing in. */
  async signIn(account?: Account) {
    await signInToCms(this.page.request, account)
  }

  /** Opens an empty form. @param collection its slug @param button that says it is ready; authors have only `saveDraft` */
  async create(collection: string, button = this.publish) {
    await this.goto(`/collections/${collection}/create`)
    await expect(button).toBeEnabled(PATIENCE)
  }

  /** Picks a document by its title. */
  async choose(field: string, title: string) {
    await this.relationField(field).fill(title)
    await this.page.getByRole('option', { name: title }).first().click()
  }

  /** Waits until the admin has confirmed a change, and dismisses the message. */
  async confirmed(words: RegExp) {
    const notice = this.notices.filter({ hasText: words }).first()
    await expect(notice).toBeVisible(PATIENCE)
    await notice.getByRole('button').first().click()
    await expect(notice).toBeHidden()
  }
}
