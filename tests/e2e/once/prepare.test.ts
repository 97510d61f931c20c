import { expect, test } from '../../support/e2e/test.ts'

test('a reader works out when the result is due, takes the day along, and keeps case and commune', async ({
  page,
  request,
}) => {
  await page.goto('/thu-tuc/1.013225?xa=xa-bac-ha')
  await page.getByRole('link', { name: 'Tính ngày hẹn trả' }).click()
  await page.goto('/thu-tuc/1.013225/chuan-bi?xa=xa-bac-ha&truong-hop=2')
  await page.getByLabel('Giờ nộp').fill('10:00')
  await page.getByRole('button', { name: 'Tính ngày hẹn trả' }).click()
  await expect(page).toHaveURL(/truong-hop=2&xa=xa-bac-ha&ngay=\d{4}-\d\d-\d\d&gio=10%3A00#ket-qua$/)
  await expect(page.getByText('Nơi bạn ở: Xã Bắc Hà')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Quét mã này' })).toBeVisible()
  const row = page.getByRole('row', { name: '10 ngày làm việc' }).first()
  const day = await row.locator('time').getAttribute('datetime')
  const href = await row.getByRole('link', { name: 'Lưu vào lịch' }).getAttribute('href')
  const file = await (await request.get(href!)).text()
  expect(file).toContain(`DTSTART;VALUE=DATE:${day!.replaceAll('-', '')}`)
})

test('a procedure that has ended has no checklist, but says so', async ({ page }) => {
  await page.goto('/thu-tuc/2.000488/chuan-bi')
  await expect(page).toHaveURL('/thu-tuc/2.000488')
})

test('a checklist that was opened once opens without a network, with its answers and ticks', async ({
  page,
  context,
}) => {
  const path = '/thu-tuc/1.013225/chuan-bi?truong-hop=2'
  await page.goto(path)
  await page.getByRole('checkbox').first().check()
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(location.href))?.ok ?? false))
    .toBe(true)
  await context.setOffline(true)
  await page.goto('about:blank')
  await page.goto(path)
  await expect(page.getByText('Đây là bản lưu trên máy này')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Công trình không theo tuyến' })).toHaveAttribute(
    'aria-current',
  )
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  await expect(page.goto('/thu-tuc/1.001193')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)
})

test('the service worker is small and is looked for anew each time', async ({ request }) => {
  const answer = await request.get('/sw.js')
  expect(answer.headers()['cache-control']).toBe('no-cache')
  expect((await answer.body()).length).toBeLessThanOrEqual(3 * 1024)
})
