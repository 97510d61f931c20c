import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { expect, test } from '../../support/e2e/test.ts'

/** How soon readers must see what an editor has switched. */
const AT_ONCE = { timeout: 1000, intervals: [100] }

test('an editor denies a word and switches suggestions off and on again', async ({
  page,
  request,
  home,
  suggestions,
}) => {
  const cms = await signInToCms(request)
  const set = async (suggest: { enabled: boolean; denied: string }) =>
    expect((await cms.set('search-settings', { suggestions: suggest })).status()).toBe(200)
  const suggested = async (q: string) => {
    const answer = await page.request.get('/api/suggest', { params: { q } })
    const { enabled, suggestions: list } = await answer.json()
    return { enabled, labels: (list as { label: string }[]).map(({ label }) => label).join('; ') }
  }
  expect((await suggested('dang ky ket hon')).labels).toContain('Đăng ký kết hôn')
  try {
    await set({ enabled: true, denied: 'kết hôn' })
    await expect.poll(() => suggested('dang ky ket hon'), AT_ONCE).toEqual({ enabled: true, labels: '' })
    await expect.poll(async () => (await suggested('dang ky')).labels, AT_ONCE).not.toMatch(/kết hôn/i)

    await home.goto()
    await home.searchField.pressSequentially('khai sinh')
    await expect(suggestions.list).toBeVisible()
    await set({ enabled: false, denied: '' })
    await expect.poll(() => suggested('khai sinh'), AT_ONCE).toEqual({ enabled: false, labels: '' })
    await home.searchField.pressSequentially(' con')
    await expect(home.searchField).toHaveRole('searchbox')
    await expect(suggestions.list).toHaveCount(0)
  } finally {
    await set({ enabled: true, denied: '' })
  }
  await expect
    .poll(async () => (await suggested('dang ky ket hon')).labels, AT_ONCE)
    .toContain('Đăng ký kết hôn')
})
