import { expect, test } from '../../support/e2e/test.ts'

test('the commune of a reader is remembered on the device, says who decides, and is dropped', async ({
  page,
  procedure,
}) => {
  // A Tuesday in a year without known holidays.
  await page.clock.setFixedTime('2031-03-04T09:00:00+07:00')
  await page.goto('/xa-phuong/xa-bac-ha')
  await expect(page.getByText('Đang mở cửa, đến 11:30')).toBeVisible()
  await expect(page.locator('[aria-current="date"]')).toHaveText('Thứ Hai – Thứ Sáu: 7:30–11:30, 13:30–17:00')
  await page.getByRole('button', { name: 'Đây là nơi tôi ở' }).click()
  await expect(page.getByText('Đã ghi nhớ trên máy này.')).toBeVisible()
  await procedure.goto('1.001456')
  await expect(page.getByText('Việc này do Công an tỉnh giải quyết, không phải ở xã Bắc Hà.')).toBeVisible()
  await page.clock.setFixedTime('2031-03-07T17:00:00+07:00')
  await page.goto('/en/thu-tuc/1.001193')
  await expect(page.getByText(/^The People's Committee of Bac Ha Commune decides this/)).toBeVisible()
  const mine = page.locator('[data-mine]')
  await expect(mine.getByText('Closed now, opens again at 7:30 on Monday')).toBeVisible()
  await page.getByRole('link', { name: 'Remove' }).click()
  await expect(page.getByRole('link', { name: 'Choose your commune or ward' })).toBeVisible()
})

test('ticked papers are counted and remembered on the device', async ({ page, procedure }) => {
  await procedure.goto('1.001193')
  const all = await procedure.papers.count()
  expect(all).toBeGreaterThan(3)
  await procedure.papers.nth(0).check()
  await procedure.papers.nth(2).check()
  await expect(procedure.papersReady).toHaveText(`Đã có 2/${all} giấy tờ`)
  await page.reload()
  await expect(procedure.papers.nth(2)).toBeChecked()
  await expect(procedure.papers.nth(1)).not.toBeChecked()
  await expect(procedure.papersReady).toHaveText(`Đã có 2/${all} giấy tờ`)
  await page.getByRole('button', { name: 'Bỏ đánh dấu' }).click()
  await page.reload()
  await expect(procedure.papers.nth(2)).not.toBeChecked()
})

test('pages of the catalogue follow one another without repeating a procedure', async ({
  page,
  catalogue,
  frame,
}) => {
  await catalogue.goto()
  const first = await catalogue.rows.first().getByRole('link').getAttribute('href')
  await frame.pagination.getByRole('link', { name: 'Trang sau' }).click()
  await expect(page).toHaveURL(/\?trang=2$/)
  await expect(frame.pagination.getByRole('link', { name: 'Trang trước' })).toBeVisible()
  await expect(catalogue.rows).toHaveCount(20)
  const hrefs = await catalogue.rows
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs).not.toContain(first)
})

test('the reader changes the language and stays on the page and in the search', async ({
  page,
  frame,
  search,
}) => {
  await page.goto('/thu-tuc/1.001193')
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  await frame.toEnglish.click()
  await expect(page).toHaveURL('/en/thu-tuc/1.001193')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('link', { name: 'File online' })).toBeVisible()
  await frame.toVietnamese.click()
  await expect(page).toHaveURL('/thu-tuc/1.001193')

  await search.goto('khai sinh')
  await frame.toEnglish.click()
  await expect(page).toHaveURL(/\/en\/tim-kiem\?q=khai\+sinh$/)
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('khai sinh')
})

test('on a phone the button stays in reach, covers neither title nor warning, and gives way to large text', async ({
  page,
  procedure,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await procedure.goto('1.012753')
  const bar = page.locator('.start-bar')
  const heading = (await procedure.title.boundingBox())!
  const warning = (await page.getByRole('main').getByRole('note').first().boundingBox())!
  const inFlow = (await bar.boundingBox())!
  expect(inFlow.y).toBeGreaterThanOrEqual(Math.max(heading.y + heading.height, warning.y + warning.height))
  await procedure.section('Có gì sai?').scrollIntoViewIfNeeded()
  await expect(procedure.startButton).toBeInViewport({ ratio: 1 })
  expect((await bar.boundingBox())!.height).toBeLessThanOrEqual(640 * 0.2)
  const sticks = () => bar.evaluate((one) => getComputedStyle(one).position === 'sticky')
  expect(await sticks()).toBe(true)
  await page.evaluate(() => (document.documentElement.dataset['text'] = 'large'))
  expect(await sticks()).toBe(false)
  await page.evaluate(() => delete document.documentElement.dataset['text'])
  for (const size of [
    { width: 640, height: 360 },
    { width: 320, height: 256 },
  ]) {
    await page.setViewportSize(size)
    expect(await sticks()).toBe(false)
  }
})
