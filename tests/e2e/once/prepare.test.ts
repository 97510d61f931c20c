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
