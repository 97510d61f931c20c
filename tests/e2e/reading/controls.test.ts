import { expect, test } from '../../support/e2e/test.ts'

test('the text size grows, is remembered on every page, and goes back', async ({ page, frame }) => {
  await page.goto('/thu-tuc/1.001193')
  const size = () =>
    page.getByRole('heading', { level: 1 }).evaluate((node) => parseFloat(getComputedStyle(node).fontSize))
  const normal = await size()
  await frame.openTools()
  await frame.tool('Cỡ chữ rất lớn').click()
  await expect(frame.tool('Cỡ chữ rất lớn')).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(size).toBeGreaterThan(normal * 1.15)
  await page.goto('/thu-tuc/1.000894')
  expect(await size()).toBeGreaterThan(normal * 1.15)
  await frame.openTools()
  await expect(frame.tool('Cỡ chữ rất lớn')).toHaveAttribute('aria-pressed', 'true')
  await frame.tool('Cỡ chữ thường').click()
  await page.reload()
  expect(await size()).toBe(normal)
})

test('high contrast changes the page, is remembered, and goes back', async ({ page, frame }) => {
  await page.goto('/tin-tuc')
  const colours = () =>
    page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body)
      return `${color} on ${backgroundColor}`
    })
  const normal = await colours()
  await frame.openTools()
  await frame.tool('Tương phản cao').click()
  await expect(frame.tool('Tương phản cao')).toHaveAttribute('aria-pressed', 'true')
  expect(await colours()).not.toBe(normal)
  await page.goto('/van-ban')
  expect(await colours()).not.toBe(normal)
  await frame.openTools()
  await frame.tool('Tương phản cao').click()
  await page.reload()
  expect(await colours()).toBe(normal)
})
