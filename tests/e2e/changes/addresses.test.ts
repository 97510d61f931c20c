import { listViolations } from '../../support/e2e/accessibility.ts'
import { signInToCms } from '../../support/e2e/cmsClient.ts'
import { expect, test } from '../../support/e2e/test.ts'

/** A change of the menu makes every kept page old: how soon readers see it is told by `npm run bench:freshness`. */
const SOON = { timeout: 30_000, intervals: [200] }
const run = Date.now().toString(36)

test('a page in the menu moves, is withdrawn and comes back: nobody is led to a dead end', async ({
  page,
  request,
}) => {
  test.setTimeout(300_000)
  const cms = await signInToCms(request)
  const path = (slug: string) => `/gioi-thieu/${slug}-${run}`
  const status = async (address: string) => (await request.get(address, { maxRedirects: 0 })).status()
  const menu = new RegExp(`<nav.*?<a\\s[^>]*href="([^"]+)"[^>]*>(?:\\s|<[^>]*>)*Trang tạm ${run}`, 's')
  const inMenu = async () => menu.exec(await (await request.get('/tro-nang')).text())?.[1] ?? null

  const { doc } = await cms.create('pages', {
    title: `Trang tạm ${run}`,
    slug: `trang-tam-${run}`,
    _status: 'published',
  })
  const { menu: entries = [] } = await cms.readPortal()
  const link = { label: `Trang tạm ${run}`, href: path('trang-tam') }
  await cms.setPortal({ menu: [...entries, link] })
  try {
    await expect.poll(inMenu, SOON).toBe(path('trang-tam'))

    await cms.change('pages', doc.id, { slug: `trang-moi-${run}`, _status: 'published' })
    await expect.poll(() => status(path('trang-tam')), SOON).toBe(301)
    await expect.poll(inMenu, SOON).toBe(path('trang-moi'))
    const old = await request.get(`/en${path('trang-tam')}?a=b`, { maxRedirects: 0 })
    expect(old.headers().location).toBe(`/en${path('trang-moi')}?a=b`)

    const reason = 'Trang này có số liệu sai.'
    await cms.withdraw('pages', doc.id, { kind: 'error', explanation: { vi: reason } })
    await expect.poll(() => status(path('trang-moi')), SOON).toBe(410)
    await expect.poll(inMenu, SOON).toBeNull()
    await page.goto(path('trang-tam'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nội dung này đã được gỡ')
    await expect(page.getByText(reason)).toBeVisible()
    await expect(
      page.getByRole('main').getByRole('searchbox').or(page.getByRole('combobox')).first(),
    ).toBeVisible()
    expect(await listViolations(page)).toEqual([])

    await cms.change('pages', doc.id, { _status: 'published' })
    await expect.poll(inMenu, SOON).toBe(path('trang-moi'))
    await expect.poll(() => status(path('trang-moi')), SOON).toBe(200)
  } finally {
    await cms.setPortal({ menu: entries })
  }
})
