import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { APIRequestContext } from 'playwright/test'
import { damageIndexes } from '../../support/damageIndexes.ts'
import { findListener, findScript, killListener, noProcessListReason } from '../../support/e2e/processes.ts'
import { systemUnderTest } from '../../support/e2e/systemSetup.ts'
import { expect, test } from '../../support/e2e/test.ts'

const reason = noProcessListReason()
test.skip(reason !== null, reason ?? '')
test.describe.configure({ timeout: 300_000 })

/** A process that crashed a few times within a minute is started again after some seconds. */
const RESTART = { timeout: 90_000, intervals: [100] }
/** The portal's patience with the engine, and then the database. */
const NOT_HANGING = { timeout: 20_000 }

const enginePort = () =>
  Number(JSON.parse(readFileSync(join(systemUnderTest().dataDir, 'engine.json'), 'utf8')).port)

/** Takes a port away from the engine, which the supervisor would bring back too soon for anything to be seen. */
async function occupy(port: number): Promise<() => Promise<void>> {
  const server = createServer((socket) => socket.destroy())
  await expect(async () => {
    if (findListener(systemUnderTest().dataDir, port)) killListener(systemUnderTest().dataDir, port)
    await new Promise<void>((done, fail) => {
      server.once('error', fail)
      server.listen(port, '127.0.0.1', done)
    })
  }).toPass({ timeout: 60_000, intervals: [20] })
  return () => new Promise((done) => server.close(() => done()))
}

/** Comes first: an engine that crashed before, as in the tests below, is waited for longer. */
test('an index whose files are damaged is found and made anew within a minute', async ({ request }) => {
  const { dataDir } = systemUnderTest()
  const health = async () => (await (await request.get('/healthz')).json()).search
  const answerOf = async () =>
    (await request.get('/api/search', { params: { q: '1.001193' }, ...NOT_HANGING })).json()
  await expect.poll(health, RESTART).toBe('meilisearch')

  damageIndexes(join(dataDir, 'search'), { from: 0 })
  const damagedAt = Date.now()
  await expect.poll(health, RESTART).not.toBe('meilisearch')
  expect(await answerOf()).toMatchObject({ engine: 'database', hits: [{ code: '1.001193' }] })

  const back = { timeout: 120_000, intervals: [200] }
  await expect.poll(health, back).toBe('meilisearch')
  await expect.poll(async () => (await answerOf()).engine, back).toBe('meilisearch')
  expect(Date.now() - damagedAt).toBeLessThan(60_000)
})

test('without the search engine the database answers within a second and says so; then the engine is back', async ({
  page,
  request,
  search,
}) => {
  const health = async () => (await (await request.get('/healthz')).json()).search
  const engineOf = async () =>
    (await (await request.get('/api/search', { params: { q: 'khai sinh' } })).json()).engine
  await expect.poll(engineOf, RESTART).toBe('meilisearch')

  const release = await occupy(enginePort())
  try {
    const answer = await request.get('/api/search', { params: { q: '1.001193' }, ...NOT_HANGING })
    expect(await answer.json()).toMatchObject({ engine: 'database', hits: [{ code: '1.001193' }] })
    await expect.poll(health, RESTART).toBe('database')
    await search.goto('khai sinh')
    await expect(search.engineAway).toBeVisible()
    await expect(search.titles.first()).toHaveText(/khai sinh/i)
    await page.goto('/thu-tuc/1.001193')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  } finally {
    await release()
  }

  await expect.poll(health, RESTART).toBe('meilisearch')
  await expect.poll(engineOf, RESTART).toBe('meilisearch')
  await search.goto('khai sinh')
  await expect(search.titles.first()).toBeVisible()
  await expect(search.engineAway).toHaveCount(0)
})

test('a search engine that hangs keeps nobody waiting', async ({ request }) => {
  const engine = findListener(systemUnderTest().dataDir, enginePort())
  if (!engine) throw new Error('The search engine is not there')
  process.kill(engine, 'SIGSTOP')
  try {
    const answer = await request.get('/api/search', { params: { q: '1.001193' }, ...NOT_HANGING })
    expect(await answer.json()).toMatchObject({ engine: 'database', hits: [{ code: '1.001193' }] })
  } finally {
    process.kill(engine, 'SIGCONT')
  }
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

/** Who of the four processes is who now. */
function whoIsWho() {
  const { dataDir, port, cmsPort } = systemUnderTest()
  return {
    portal: findListener(dataDir, port),
    cms: findListener(dataDir, cmsPort),
    engine: findListener(dataDir, enginePort()),
    worker: findScript(dataDir, 'cms/jobs/worker.ts'),
  }
}

const statusOf = (request: APIRequestContext, url: string) =>
  request.get(url, { timeout: 1000 }).then(
    (answer) => answer.status(),
    () => 'no answer',
  )

test('a portal that dies is started again, and one that no longer answers serves again within 12 s', async ({
  request,
}) => {
  const { dataDir, port } = systemUnderTest()
  const ready = () => statusOf(request, '/readyz')
  await expect.poll(ready, RESTART).toBe(200)
  const before = killListener(dataDir, port)
  const killedAt = Date.now()
  await expect.poll(ready, RESTART).toBe(200)
  const startMs = Date.now() - killedAt
  expect(findListener(dataDir, port)).not.toBe(before)

  process.kill(whoIsWho().portal!, 'SIGSTOP')
  const stoppedAt = Date.now()
  await expect.poll(ready, RESTART).toBe(200)
  // On a machine that is busy with other work a start alone takes seconds.
  expect(Date.now() - stoppedAt).toBeLessThan(12_000 + 4 * Math.max(0, startMs - 1500))
})

test('admin, worker and search engine that no longer answer are replaced', async ({ request }) => {
  const others = () => {
    const { cms, engine, worker } = whoIsWho()
    return [cms, engine, worker]
  }
  const admin = () => statusOf(request, `${systemUnderTest().cmsUrl}/api/alive`)
  await expect.poll(admin, RESTART).toBe(200)
  const before = others()
  for (const pid of before) process.kill(pid!, 'SIGSTOP')
  const areReplaced = () => others().every((pid) => pid && !before.includes(pid))
  await expect.poll(areReplaced, RESTART).toBe(true)
  await expect.poll(admin, RESTART).toBe(200)
})
