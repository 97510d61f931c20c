import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findListener, killListener, noProcessListReason } from '../../support/e2e/processes.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

const reason = noProcessListReason()
test.skip(reason !== null, reason ?? '')

const RESTART = { timeout: 30_000, intervals: [100] }
const DATABASE_WITHIN_MS = 1000

const enginePort = () =>
  Number(JSON.parse(readFileSync(join(systemUnderTest().dataDir, 'engine.json'), 'utf8')).port)

test('without the search engine the database answers within a second and says so; then the engine is back', async ({
  page,
  request,
  search,
}) => {
  const { dataDir } = systemUnderTest()
  const health = async () => (await (await request.get('/healthz')).json()).search
  const engineOf = async () =>
    (await (await request.get('/api/search', { params: { q: 'khai sinh' } })).json()).engine
  await expect.poll(engineOf, RESTART).toBe('meilisearch')

  // The supervisor brings the engine back after half a second, so it is killed as long as something is to be seen.
  const killing = setInterval(() => {
    if (findListener(dataDir, enginePort())) killListener(dataDir, enginePort())
  }, 50)
  try {
    killListener(dataDir, enginePort())
    const began = Date.now()
    const answer = await request.get('/api/search', { params: { q: '1.001193' } })
    expect(Date.now() - began).toBeLessThan(DATABASE_WITHIN_MS)
    expect(await answer.json()).toMatchObject({ engine: 'database', hits: [{ code: '1.001193' }] })
    expect(await health()).toBe('database')
    await search.goto('khai sinh')
    await expect(search.engineAway).toBeVisible()
    await expect(search.titles.first()).toHaveText(/khai sinh/i)
    await page.goto('/thu-tuc/1.001193')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  } finally {
    clearInterval(killing)
  }

  await expect.poll(health, RESTART).toBe('meilisearch')
  await expect.poll(engineOf, RESTART).toBe('meilisearch')
  await search.goto('khai sinh')
  await expect(search.titles.first()).toBeVisible()
  await expect(search.engineAway).toHaveCount(0)
})

test('without the CMS the portal serves on; then the CMS is back by itself', async ({
  page,
  request,
  home,
}) => {
  const { dataDir, cmsPort, cmsUrl } = systemUnderTest()
  const before = killListener(dataDir, cmsPort)
  await home.goto()
  await expect(home.commonProcedures.first()).toBeVisible()
  await page.goto('/tin-tuc')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect((await request.get('/thu-tuc/1.001193/nop-ho-so', { maxRedirects: 0 })).status()).toBe(303)

  const signInPage = () =>
    request.get(`${cmsUrl}/admin/login`).then(
      (answer) => answer.status(),
      () => 'no answer',
    )
  await expect.poll(signInPage, RESTART).toBe(200)
  expect(findListener(dataDir, cmsPort)).not.toBe(before)
})

test('a portal that dies is started again', async ({ request }) => {
  const { dataDir, port } = systemUnderTest()
  const before = killListener(dataDir, port)
  const ready = () =>
    request.get('/readyz').then(
      (answer) => answer.status(),
      () => 'no answer',
    )
  await expect.poll(ready, RESTART).toBe(200)
  expect(findListener(dataDir, port)).not.toBe(before)
})
