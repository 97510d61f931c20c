import type { Page } from 'playwright/test'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { SenderPages } from '../../support/e2e/pages/senderPages.ts'
import { sendPlain } from '../../support/e2e/plainClient.ts'
import { mailsTo } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

const run = Date.now().toString(36)
const code = `8.${String(Date.now()).slice(-6)}`
const name = `Thủ tục được theo dõi ${run}`
const [leaver, stayer] = [`di-${run}@test.example`, `o-${run}@test.example`]
/** The worker writes and sends mails every two seconds. */
const SOON = { timeout: 30_000 }

const countOf = (address: string) => mailsTo(address).length
const lastTo = (address: string) => mailsTo(address).at(-1)!.text
const linkIn = (text: string, path: string) => new RegExp(`http\\S+${path}\\?ma=[\\w.-]+`).exec(text)![0]

/** Follows the procedure from its page, and confirms it by the link of the mail. */
async function follow(page: Page, address: string): Promise<void> {
  await page.goto(`/thu-tuc/${code}`)
  await page.getByRole('link', { name: 'Theo dõi qua thư điện tử' }).click()
  await page.getByLabel('Địa chỉ thư điện tử').fill(address)
  await page.getByLabel('Mỗi khi có thay đổi').check()
  await new SenderPages(page).send('Gửi thư xác nhận')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hãy mở hộp thư của bạn')
  await expect.poll(() => countOf(address), SOON).toBe(1)
  await page.goto(linkIn(lastTo(address), '/theo-doi/xac-nhan'))
  await page.getByRole('button', { name: 'Xác nhận' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã xác nhận')
}

test('who follows a procedure gets one mail of a change, leaves with one click, and gets none of the next', async ({
  page,
  request,
}) => {
  const cms = await signInToCms(request)
  const data = { code, name, onlineLevel: 'none', status: 'in_force', _status: 'published' }
  const { doc } = await cms.create('procedures', data)
  const publish = async (summary: string) =>
    expect((await cms.change('procedures', doc.id, { summary, _status: 'published' })).ok()).toBe(true)
  for (const address of [leaver, stayer]) await follow(page, address)

  await test.step('a change arrives once', async () => {
    await publish('Nộp hồ sơ tại phường.')
    await expect.poll(() => [countOf(leaver), countOf(stayer)], SOON).toEqual([2, 2])
    expect(lastTo(leaver)).toContain(`Đã thay đổi: ${name}`)
    // The mail with this link is of a later round of the worker.
    await page.goto('/theo-doi/cua-toi')
    await page.getByLabel('Địa chỉ thư điện tử').fill(leaver)
    await new SenderPages(page).send('Gửi liên kết')
    await expect.poll(() => countOf(leaver), SOON).toBe(3)
    expect(countOf(stayer)).toBe(2)
    await page.goto(linkIn(lastTo(leaver), '/theo-doi/cua-toi'))
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
  })

  await test.step('the mail program leaves with one click', async () => {
    const { text } = mailsTo(leaver)[1]!
    expect(text).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    const url = /List-Unsubscribe:\s+<([^>]+)>/.exec(text)![1]!
    // As a scanner of mails does.
    expect((await sendPlain({ url, method: 'GET' })).status).toBe(200)
    await page.reload()
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const left = await sendPlain({ url, headers, body: 'List-Unsubscribe=One-Click' })
    expect(left.status).toBe(200)
    await page.reload()
    await expect(page.getByText('Bạn không theo dõi nội dung nào.')).toBeVisible()
  })

  await test.step('the next change reaches the other follower alone', async () => {
    await publish('Nộp hồ sơ trực tuyến.')
    await expect.poll(() => countOf(stayer), SOON).toBe(3)
    expect(countOf(leaver)).toBe(3)
  })
})
