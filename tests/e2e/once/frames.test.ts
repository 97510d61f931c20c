import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { listViolations } from '../../support/e2e/accessibility.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'
import { watchContext } from '../../support/e2e/watch.ts'

const { portalUrl } = systemUnderTest()

/** The page of another site, with the code that the portal offers and a policy that allows what the portal names. */
async function serveForeign(code: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((_, response) => {
    const policy = `default-src 'none'; script-src ${portalUrl}; frame-src ${portalUrl}`
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
    response.end(`<!doctype html><html lang="vi"><title>Trang của xã</title><h1>Trang của xã</h1>${code}`)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

test('a checklist stands within the page of another site, as high as it is, and keeps nothing', async ({
  page,
  browser,
}) => {
  await page.goto('/du-lieu-mo')
  await page.getByRole('link', { name: 'Lấy mã nhúng' }).click()
  const code = await page.getByRole('region', { name: 'Mã nhúng' }).innerText()
  const { server, origin } = await serveForeign(code)
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } })
  const watch = await watchContext(context, [portalUrl, origin])
  const foreign = await context.newPage()
  await foreign.goto(origin)
  const frame = foreign.frameLocator('iframe[title="Giấy tờ cần chuẩn bị, thủ tục 1.001193"]')
  await expect(frame.getByText('Nơi bạn ở: Xã Bắc Hà')).toBeVisible()
  const height = () => foreign.locator('iframe').evaluate((one: HTMLIFrameElement) => Number(one.height))
  await expect.poll(height).toBeGreaterThan(1500)
  const long = await height()
  await frame.getByRole('link', { name: 'Trả lời câu hỏi' }).click()
  await expect(frame.getByRole('heading', { level: 1, name: 'Bạn đăng ký khai sinh cho ai?' })).toBeVisible()
  await expect.poll(height).toBeLessThan(long / 2)
  const source = frame.getByRole('contentinfo').getByRole('link')
  await expect(source).toHaveAttribute('target', '_blank')
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] })
  expect(watch.faults).toEqual([])
  await context.close()
  server.close()
})

test('a code that is none is told within the frame', async ({ page }) => {
  const answer = await page.goto('/nhung/thu-tuc/9.999999')
  expect(answer!.status()).toBe(404)
  expect(answer!.headers()['content-security-policy']).toContain('frame-ancestors *')
  await expect(page.getByText('Không có thủ tục nào mang mã này')).toBeVisible()
  expect(await listViolations(page)).toEqual([])
  expect((await page.request.get('/nhung/thu-tuc/2.000488')).status()).toBe(410)
})

test('a screen in an office leads from the search to the list, and back to the start when nobody is there', async ({
  page,
}) => {
  await page.clock.install()
  await page.goto('/quay?xa=xa-bac-ha')
  await page.getByRole('searchbox').fill('1.013225')
  await page.getByRole('searchbox').press('Enter')
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(page).toHaveURL('/quay/thu-tuc/1.013225?xa=xa-bac-ha')
  await expect(page.getByRole('heading', { level: 1, name: 'Bạn xin giấy phép để làm gì?' })).toBeVisible()
  await page.goto('/quay/thu-tuc/1.013225/chuan-bi?xa=xa-bac-ha')
  await expect(page.getByRole('button', { name: 'In danh sách' })).toBeVisible()
  await expect(page.getByText('Xã Bắc Hà').first()).toBeVisible()
  const hrefs = await page.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  expect(hrefs.filter((href) => !/^(\/(en\/)?quay[/?]|#)/.test(href ?? ''))).toEqual([])
  const dialog = page.getByRole('dialog', { name: 'Bạn còn ở đây không?' })
  await page.clock.runFor(61_000)
  await expect(dialog).toBeVisible()
  expect(await listViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Tôi còn ở đây' }).click()
  await page.clock.runFor(50_000)
  await expect(dialog).toBeHidden()
  await page.clock.runFor(35_000)
  await expect(page).toHaveURL('/quay?xa=xa-bac-ha')
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ''])
})
