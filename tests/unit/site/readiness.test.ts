import { afterEach, expect, it, vi } from 'vitest'
import { makePageCache } from '../../../site/cache/pageCache.ts'
import { shared } from '../../../site/cache/shared.ts'
import { isReady } from '../../../site/data/readiness.ts'

vi.mock('../../../site/data/payload.ts', () => ({ getCms: () => new Promise(() => undefined) }))

it('says that it is not ready while the database says nothing', async () =>
  expect(await isReady()).toBe(false))

afterEach(() => void (shared.cache = undefined))

it('is ready without the database once it keeps a page to serve', async () => {
  const cache = makePageCache({ maxBytes: 1e6 })
  shared.cache = cache
  expect(await isReady()).toBe(false)
  const rule = { maxAge: 60, staleFor: 60, tags: ['news'] }
  const page = {
    status: 200,
    headers: [['content-type', 'text/html']] as [string, string][],
    body: Buffer.from('x'),
  }
  await cache.answer('/robots.txt', async () => ({ page, rule: { ...rule, tags: [] } }))
  await cache.answer('/khong-co', async () => ({ page: { ...page, status: 404 }, rule }))
  expect(await isReady()).toBe(false)
  await cache.answer('/', async () => ({ page, rule }))
  expect(await isReady()).toBe(true)
})
