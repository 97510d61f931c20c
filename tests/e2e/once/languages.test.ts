import { listUnmarkedVietnamese } from '../../support/e2e/accessibility.ts'
import { expect, test } from '../../support/e2e/visitor.ts'

test('content that is not translated is marked as Vietnamese on an English page', async ({ page }) => {
  await page.goto('/en/tin-tuc/ra-soat-ho-ngheo-cuoi-nam')
  await expect(page.getByText('This content is available in Vietnamese only.')).toBeVisible()
  const language = await page
    .getByRole('heading', { level: 1 })
    .evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang'))
  expect(language).toBe('vi')
  await page.goto('/en/thu-tuc/1.009759')
  await expect(page.getByRole('main').getByRole('note').first()).toHaveText(
    'This content is available in Vietnamese only.',
  )
  expect(await listUnmarkedVietnamese(page)).toEqual([])
  await page.goto('/en/tin-tuc/tro-cap-huu-tri-xa-hoi-ai-duoc-nhan')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Social pension/)
  await expect(page.getByText('This content is available in Vietnamese only.')).toHaveCount(1)
  const text = page.getByRole('heading', { name: 'Khi người hưởng qua đời' })
  expect(await text.evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang'))).toBe('vi')
})

test('every page says where its other language is', async ({ page }) => {
  await page.goto('/thu-tuc/1.001193')
  const addressOf = (lang: string) =>
    page.locator(`link[rel="alternate"][hreflang="${lang}"]`).getAttribute('href')
  expect(new URL((await addressOf('en')) ?? '').pathname).toBe('/en/thu-tuc/1.001193')
  expect(new URL((await addressOf('vi')) ?? '').pathname).toBe('/thu-tuc/1.001193')
})
