import type { Page } from 'playwright/test'
import { expect, test } from '../../support/e2e/test.ts'

const API = '**/api/suggest?*'

/** What the API is asked while a test runs. */
function watchQuestions(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    if (pathname === '/api/suggest') asked.push(searchParams.get('q') ?? '')
  })
  return asked
}

test('fields, agencies and document numbers are suggested too', async ({ page, search, suggestions }) => {
  await page.goto('/tim-kiem')
  for (const [typed, name, url] of [
    ['ho tich', /^Hộ tịch Lĩnh vực thủ tục$/, '/thu-tuc?linh-vuc=ho-tich'],
    ['so tu phap', /^Sở Tư pháp/, '/co-quan/so-tu-phap'],
    ['nd 118/2025', /^Nghị định 118\/2025\/NĐ-CP/, '/van-ban/118-2025-nd-cp'],
  ] as const) {
    await search.field.fill('')
    await search.field.pressSequentially(typed)
    const option = suggestions.options
      .filter({ hasText: name })
      .or(suggestions.list.getByRole('option', { name }))
    await expect(option.first()).toHaveAttribute('href', url)
  }
})

test('who types fast is asked for once, and a late answer does not come through', async ({
  page,
  home,
  suggestions,
}) => {
  const asked = watchQuestions(page)
  await page.route(API, async (route) => {
    const isFirst = route.request().url().includes('q=khai%20sinh')
    if (isFirst) await new Promise((done) => setTimeout(done, 1500))
    await route.continue().catch(() => undefined)
  })
  await home.goto()
  await home.searchField.focus()
  await home.searchField.evaluate((field: HTMLInputElement) => {
    for (const letter of 'khai sinh') {
      field.value += letter
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
  })
  await expect.poll(() => asked).toEqual(['khai sinh'])
  await home.searchField.fill('ket hon')
  await expect(suggestions.all).toHaveText('Tìm tất cả kết quả cho “ket hon”')
  await page.waitForTimeout(1800)
  await expect(suggestions.all).toHaveText('Tìm tất cả kết quả cho “ket hon”')
  expect(asked).toEqual(['khai sinh', 'ket hon'])
})

test('nothing is asked below two letters, nor while a keyboard composes a syllable', async ({
  page,
  home,
}) => {
  const asked = watchQuestions(page)
  await home.goto()
  await home.searchField.pressSequentially('k')
  const compose = (isComposing: boolean) =>
    home.searchField.evaluate((field: HTMLInputElement, composing) => {
      if (composing) field.value = 'khai sinh'
      field.dispatchEvent(
        composing
          ? new InputEvent('input', { isComposing: true, bubbles: true })
          : new CompositionEvent('compositionend', { bubbles: true }),
      )
    }, isComposing)
  await compose(true)
  await page.waitForTimeout(400)
  expect(asked).toEqual([])
  await compose(false)
  await expect.poll(() => asked).toEqual(['khai sinh'])
})

test('without an answer the form works as ever', async ({ page, home, suggestions, search }) => {
  await page.route(API, (route) => route.fulfill({ status: 503, json: { error: 'away' } }))
  await home.goto()
  const asked = watchQuestions(page)
  await home.searchField.pressSequentially('khai sinh')
  await expect.poll(() => asked.length).toBeGreaterThan(0)
  await expect(suggestions.list).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(search.titles.first()).toBeVisible()
})

test('switched off, the field is a plain one again and asks no more', async ({ page, home, suggestions }) => {
  const asked = watchQuestions(page)
  await page.route(API, (route) => route.fulfill({ json: { query: '', enabled: false, suggestions: [] } }))
  await home.goto()
  await home.searchField.pressSequentially('khai')
  await expect(home.searchField).toHaveRole('searchbox')
  await expect(suggestions.list).toHaveCount(0)
  // Who types slowly has asked more than once before the first answer came.
  const askedBefore = [...asked]
  expect(askedBefore.length).toBeGreaterThan(0)
  await home.searchField.pressSequentially(' sinh')
  await page.waitForTimeout(400)
  expect(asked).toEqual(askedBefore)
})

test('who saves data is not asked for', async ({ page, home }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await home.goto()
  await expect(home.searchField).toHaveRole('searchbox')
})

test('the English page speaks English and says what is Vietnamese', async ({ page }) => {
  await page.goto('/en')
  const field = page.getByRole('main').getByRole('combobox')
  await field.pressSequentially('khai sinh')
  const list = page.getByRole('listbox', { name: 'Search suggestions' })
  await expect(list.getByRole('option').first()).toHaveAttribute('href', '/en/thu-tuc/1.001193')
  await expect(list.getByRole('option').first()).toContainText('Procedure 1.001193')
  await expect(list.locator('[lang="vi"]').first()).toHaveText(/khai sinh/)
  await expect(list.getByRole('option').last()).toHaveText('Search all results for “khai sinh”')
})

test('the script weighs less than 6 KB compressed', async ({ page, request }) => {
  await page.goto('/tin-tuc')
  const sources = await page
    .locator('script[type="module"]')
    .evaluateAll((scripts) => (scripts as HTMLScriptElement[]).map(({ src }) => src))
  const found: number[] = []
  for (const source of sources) {
    const plain = await (await request.get(source)).text()
    if (!plain.includes('aria-activedescendant')) continue
    const names = [
      source,
      ...[...plain.matchAll(/from"(\.[^"]+)"/g)].map(([, path]) => new URL(path!, source).href),
    ]
    for (const name of names) {
      const sent = await request.get(name, { headers: { 'accept-encoding': 'gzip' } })
      expect(sent.headers()['content-encoding']).toBe('gzip')
      found.push(Number(sent.headers()['content-length']))
    }
  }
  expect(found).not.toEqual([])
  expect(found.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(6 * 1024)
})
