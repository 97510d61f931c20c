import { expect, test } from '../../support/e2e/visitor.ts'

interface Target {
  asked: string
  url: string
}

/** Codes and numbers as people write them, with and without accents. */
const targets: Target[] = [
  { asked: '1.001193', url: '/thu-tuc/1.001193' },
  { asked: ' 1.001193 ', url: '/thu-tuc/1.001193' },
  { asked: '118/2025/NĐ-CP', url: '/van-ban/118-2025-nd-cp' },
  { asked: '118/2025/ND-CP', url: '/van-ban/118-2025-nd-cp' },
  { asked: '118/2025/nd-cp', url: '/van-ban/118-2025-nd-cp' },
  { asked: 'nghị định 118/2025/NĐ-CP', url: '/van-ban/118-2025-nd-cp' },
]

for (const { asked, url } of targets) {
  test(`"${asked}" finds its target first`, async ({ request, search, page }) => {
    const answer = await request.get('/api/search', { params: { q: asked } })
    const { hits, engine } = await answer.json()
    expect(engine).toBe('meilisearch')
    expect(hits[0].url).toBe(url)
    await search.goto(asked)
    await expect(search.titles.first()).toHaveAttribute('href', url)
    await expect(search.exactMatch.first()).toBeVisible()
    await search.titles.first().click()
    await expect(page).toHaveURL(url)
  })
}

const words: [asked: string, url: string][] = [
  ['làm giấy khai sinh cho con', '/thu-tuc/1.001193'],
  ['lam giay khai sinh cho con', '/thu-tuc/1.001193'],
  ['đăng ký kết hôn', '/thu-tuc/1.000894'],
  ['dang ky ket hon', '/thu-tuc/1.000894'],
  // The same letters, each accent a character of its own, as some systems type them.
  ['đăng ký kết hôn'.normalize('NFD'), '/thu-tuc/1.000894'],
]

for (const [asked, url] of words) {
  test(`"${asked}" (${asked.length} characters) leads to ${url}`, async ({ request }) => {
    const { hits } = await (await request.get('/api/search', { params: { q: asked } })).json()
    expect(hits[0].url).toBe(url)
  })
}

test('the API answers in the promised shape', async ({ request }) => {
  const params = { q: 'khai sinh', type: 'procedures', page: '2' }
  const answer = await request.get('/api/search', { params })
  expect(answer.headers()['content-type']).toContain('application/json')
  const body = await answer.json()
  expect(body).toMatchObject({ query: 'khai sinh', engine: 'meilisearch', facets: expect.any(Object) })
  expect(body.total).toBeGreaterThan(10)
  expect(body.tookMs).toBeGreaterThanOrEqual(0)
  for (const hit of body.hits) {
    expect(hit).toEqual({
      type: 'procedures',
      id: expect.any(String),
      code: expect.stringMatching(/^\d\.\d{6}$/),
      title: expect.stringMatching(/\S/),
      url: expect.stringMatching(/^\/thu-tuc\//),
      snippet: expect.any(String),
    })
  }
})

test('a wrong parameter of the API is refused in words', async ({ request }) => {
  for (const query of ['type=bogus', 'page=0', 'page=-1', 'page=abc', `q=${'a'.repeat(201)}`]) {
    const answer = await request.get(`/api/search?${query}`)
    expect(answer.status(), query).toBe(400)
    expect((await answer.json()).error.message).toMatch(/^Tham số/)
  }
})

test('types are tabs: only what was chosen is shown, and the question stays', async ({ search, page }) => {
  await search.goto('khai sinh')
  await search.tabs.filter({ hasText: 'Tin tức' }).click()
  await expect(page).toHaveURL(/q=khai\+sinh&type=news$/)
  await expect(search.field).toHaveValue('khai sinh')
  await expect(search.titles.first()).toHaveAttribute('href', /^\/tin-tuc\//)
  const hrefs = await search.titles.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(hrefs.filter((href) => !href?.startsWith('/tin-tuc/'))).toEqual([])
})

test('matching words are marked', async ({ search, page }) => {
  await search.goto('khai sinh')
  await expect(page.locator('mark').first()).toHaveText(/khai|sinh/i)
})

test('when nothing is found there is help instead of an apology', async ({ search, page }) => {
  await search.goto('zzzqqq')
  await expect(search.nothingFound).toBeVisible()
  await expect(search.field).toHaveValue('zzzqqq')
  await expect(page.getByText('Kiểm tra lại chính tả')).toBeVisible()
  await page.getByRole('link', { name: 'Tất cả lĩnh vực và thủ tục' }).click()
  await expect(page).toHaveURL('/thu-tuc')
})
