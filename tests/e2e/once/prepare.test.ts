import { expect, test } from '../../support/e2e/test.ts'

const HOUSE = 'q-viec=moi&q-loai=nha-o&q-chu=ca-nhan&q-khu=khong&q-dat=so&q-lien-ke=khong&q-kem=khong'

test('a reader works out when the result is due, takes the day along, and keeps answers and commune', async ({
  page,
  request,
}) => {
  await page.goto('/thu-tuc/1.013225?xa=xa-bac-ha')
  await page.getByRole('link', { name: 'Tính ngày hẹn trả' }).click()
  await page.goto(`/thu-tuc/1.013225/chuan-bi?xa=xa-bac-ha&${HOUSE}`)
  await page.getByLabel('Giờ nộp').fill('10:00')
  await page.getByRole('button', { name: 'Tính ngày hẹn trả' }).click()
  await expect(page).toHaveURL(/xa=xa-bac-ha&q-viec=moi.*&ngay=\d{4}-\d\d-\d\d&gio=10%3A00#ket-qua$/)
  await expect(page.getByText('Nơi bạn ở: Xã Bắc Hà')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Quét mã này' })).toBeVisible()
  const row = page.getByRole('row', { name: '7 ngày làm việc' }).first()
  const day = await row.locator('time').getAttribute('datetime')
  const href = await row.getByRole('link', { name: 'Lưu vào lịch' }).getAttribute('href')
  const file = await (await request.get(href!)).text()
  expect(file).toContain(`DTSTART;VALUE=DATE:${day!.replaceAll('-', '')}`)
})

test.describe('on a phone without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('a reader answers questions, goes back, changes an answer, and gets a list or another procedure', async ({
    page,
  }) => {
    const answer = async (option: string) => {
      await page.getByRole('radio', { name: option }).first().check()
      await page.getByRole('button', { name: 'Tiếp tục' }).click()
    }
    const question = (name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await page.goto('/thu-tuc/1.013225?xa=xa-bac-ha')
    await page.getByRole('link', { name: 'câu hỏi để có danh sách giấy tờ' }).first().click()
    await page.getByRole('button', { name: 'Tiếp tục' }).click()
    await expect(page.getByText('Bạn chưa chọn câu trả lời')).toBeVisible()
    await answer('Xây mới')
    await question('Đó là công trình gì?')
    await page.goBack()
    await question('Bạn xin giấy phép để làm gì?')
    await answer('Xây mới')
    for (const option of ['Nhà ở riêng lẻ', 'Cá nhân', 'Không', 'Sổ đỏ', 'Không', 'Không'])
      await answer(option)
    await expect(page).toHaveURL(`/thu-tuc/1.013225/chuan-bi?xa=xa-bac-ha&${HOUSE}`)
    await expect(page.getByText('Nơi bạn ở: Xã Bắc Hà')).toBeVisible()
    await expect(page.getByRole('row', { name: '10 ngày' })).toHaveCount(0)
    await page.getByRole('link', { name: 'câu trả lời cho “Bạn xin giấy phép để làm gì?”' }).click()
    await answer('Gia hạn')
    await page.getByRole('link', { name: 'Mở thủ tục này' }).click()
    await expect(page).toHaveURL('/thu-tuc/1.013227?xa=xa-bac-ha')
  })
})

test('a reader plans a life event: papers once, days and costs together', async ({ page }) => {
  await page.goto('/su-kien/ket-hon')
  await page.getByRole('link', { name: 'Lập kế hoạch' }).click()
  await page.getByRole('button', { name: 'Lập kế hoạch' }).click()
  await expect(page.getByRole('alert')).toHaveText('Hãy chọn ít nhất một việc.')
  await page.getByLabel('Xin giấy xác nhận độc thân').check()
  await page.getByLabel('Ghi chú ly hôn đã giải quyết ở nước ngoài').check()
  await page.getByRole('button', { name: 'Lập kế hoạch' }).click()
  await expect(page).toHaveURL(/tt=1\.004873&tt=2\.000554&.*#ket-qua$/)
  await expect(page.getByText(/^Xong tất cả: .* \(dự kiến\)$/)).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Giấy tờ cần chuẩn bị \(\d+\)$/ })).toBeVisible()
})

test('a procedure that has ended has no checklist, but says so', async ({ page }) => {
  await page.goto('/thu-tuc/2.000488/chuan-bi')
  await expect(page).toHaveURL('/thu-tuc/2.000488')
})

test('a checklist that was opened once opens without a network, with its answers and ticks', async ({
  page,
  context,
}) => {
  const path = `/thu-tuc/1.013225/chuan-bi?${HOUSE}`
  await page.goto(path)
  await page.getByRole('checkbox').first().check()
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(location.href))?.ok ?? false))
    .toBe(true)
  await context.setOffline(true)
  await page.goto('about:blank')
  await page.goto(path)
  await expect(page.getByText('Đây là bản lưu trên máy này')).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: 'Nhà ở riêng lẻ' })).toBeVisible()
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  await expect(page.goto('/thu-tuc/1.001193')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/)
})

test('the service worker is small and is looked for anew each time', async ({ request }) => {
  const answer = await request.get('/sw.js')
  expect(answer.headers()['cache-control']).toBe('no-cache')
  expect((await answer.body()).length).toBeLessThanOrEqual(3 * 1024)
})
