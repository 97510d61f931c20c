import { expect, test } from '../../support/e2e/visitor.ts'

const ARTICLE = '/tin-tuc/cho-bac-ha-chu-nhat'

for (const path of ['/tin-tuc', ARTICLE]) {
  test(`${path}: the picture of the first screen comes before all others, which wait`, async ({ page }) => {
    await page.goto(path)
    const images = page.locator('main picture img')
    await expect(images.first()).toHaveAttribute('fetchpriority', 'high')
    await expect(images.first()).not.toHaveAttribute('loading', 'lazy')
    const others = (await images.all()).slice(1)
    expect(others.length).toBeGreaterThan(0)
    for (const image of others) {
      await expect(image).toHaveAttribute('loading', 'lazy')
      await expect(image).not.toHaveAttribute('fetchpriority')
    }
  })
}

test('an article says what its picture shows; beside a title a picture says nothing once more', async ({
  page,
}) => {
  await page.goto(ARTICLE)
  await expect(page.locator('.article-cover img')).toHaveAttribute('alt', /\S+ \S+/)
  await page.goto('/tin-tuc')
  const besideTitles = await page.locator('main picture img').all()
  expect(besideTitles.length).toBeGreaterThan(0)
  for (const image of besideTitles) await expect(image).toHaveAttribute('alt', '')
})
