import { NOTICES, signInToCms } from '../../support/e2e/cmsClient.ts'
import { askSite } from '../../support/e2e/sites.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

/** How soon a reader must see what an editor has done. */
const SOON = { timeout: 5000, intervals: [200] }
const word = `Mới${Date.now().toString(36)}`
const slug = `xa-${word.toLowerCase().replace('mới', 'moi')}`
const title = `Tin của xã ${word}`

const shows = async (on: string, path: string) => (await askSite(on, path)).text.includes(title)
const finds = async (on: string) => {
  const { text } = await askSite(on, `/api/search?type=news&q=${encodeURIComponent(title)}`)
  return (JSON.parse(text).hits as { title: string }[]).some((hit) => hit.title === title)
}

test('a commune has its site, its editor publishes there, and asks for the provincial portal', async ({
  request,
  browser,
}) => {
  test.slow()
  const { cmsUrl, portalUrl } = systemUnderTest()
  const desk = await signInToCms(request)
  const made = await desk.create('agencies', {
    name: `Ủy ban nhân dân xã ${word}`,
    tier: 'commune',
    _status: 'published',
  })
  expect(made.status).toBe(201)
  const site = await desk.create('sites', {
    name: `Xã ${word}`,
    slug,
    tier: 'commune',
    agency: made.doc.id,
    accent: 'teal',
    live: true,
  })
  expect(site.status).toBe(201)

  await test.step('the site answers at its host at once', async () => {
    await expect.poll(async () => (await askSite(slug)).status, SOON).toBe(200)
    expect((await askSite(slug)).text).toContain(`Trang thông tin điện tử xã ${word}`)
  })

  const password = 'mot-mat-khau-dai-cua-xa-2026'
  const email = `${slug}@example.vn`
  const account = { name: 'Biên tập xã', email, password, roles: ['publisher'], agency: made.doc.id }
  expect((await desk.create('users', { ...account, mustChangePassword: false })).status).toBe(201)
  const context = await browser.newContext()
  const headers = { origin: cmsUrl }
  expect(
    (await context.request.post(`${cmsUrl}/api/users/login`, { headers, data: { email, password } })).ok(),
  ).toBe(true)

  const item = await test.step('its editor publishes, and it stands on that site alone', async () => {
    const [category] = await desk.find('categories', NOTICES)
    const data = { title, lead: 'Một tin.', category: category!.id, _status: 'published' }
    const answer = await context.request.post(`${cmsUrl}/api/news?depth=0`, { headers, data })
    expect(answer.status()).toBe(201)
    await expect.poll(() => shows(slug, '/tin-tuc'), SOON).toBe(true)
    await expect.poll(() => finds(slug), SOON).toBe(true)
    for (const other of ['xa-bac-ha', 'so-tu-phap']) {
      expect(await shows(other, '/tin-tuc')).toBe(false)
      expect(await finds(other)).toBe(false)
    }
    expect(await (await context.request.get(`${portalUrl}/tin-tuc`)).text()).not.toContain(title)
    return (await answer.json()).doc as { id: string; slug: string }
  })

  await test.step('it asks for the provincial portal, and cannot grant it by itself', async () => {
    const change = (data: object) =>
      context.request.patch(`${cmsUrl}/api/news/${item.id}?depth=0`, { headers, data })
    expect((await change({ onProvince: 'asked' })).ok()).toBe(true)
    const granted = await change({ onProvince: 'yes' })
    const stored = (await desk.find('news', `where[id][equals]=${item.id}`))[0] as unknown as {
      onProvince: string
    }
    expect([granted.ok(), stored.onProvince]).not.toEqual([true, 'yes'])
  })

  await test.step('the province grants it, and it is there', async () => {
    expect((await desk.change('news', item.id, { onProvince: 'yes' })).ok()).toBe(true)
    const onPortal = async () => (await context.request.get(`${portalUrl}/tin-tuc`)).text()
    await expect.poll(onPortal, SOON).toContain(title)
    const page = await (await context.request.get(`${portalUrl}/tin-tuc/${item.slug}`)).text()
    expect(page).toContain(`rel="canonical" href="http://${slug}.localhost`)
  })

  await test.step('closed, the site says so', async () => {
    const closed = { closedFrom: new Date(Date.now() - 60_000).toISOString() }
    expect((await desk.change('sites', site.doc.id, closed)).ok()).toBe(true)
    await expect.poll(async () => (await askSite(slug)).status, SOON).toBe(410)
  })
  await context.close()
})
