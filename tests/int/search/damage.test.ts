import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Service } from '../../../ops/start/service.ts'
import { makeSearchClient, type SearchClient } from '../../../search/client.ts'
import { dropIndexes, findDamaged } from '../../../search/damage.ts'
import { ensureIndexes } from '../../../search/indexes.ts'
import { make } from '../../support/content.ts'
import { damageIndexes } from '../../support/damageIndexes.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { noSearchEngineReason, startSearchEngine, type SearchEngine } from '../../support/searchEngine.ts'

const reason = noSearchEngineReason()

describe.skipIf(reason)(`an index${reason ? ` (${reason})` : ''}`, () => {
  let engine: SearchEngine
  let running: Running
  let payload: Payload
  let indexing: typeof import('../../../cms/jobs/searchIndex.ts')
  let search: typeof import('../../../site/data/search.ts')
  let health: typeof import('../../../site/data/health.ts')

  beforeAll(async () => {
    engine = await startSearchEngine()
    running = await startPayload({ MEILI_URL: engine.url, MEILI_MASTER_KEY: engine.key })
    payload = running.payload
    indexing = await import('../../../cms/jobs/searchIndex.ts')
    search = await import('../../../site/data/search.ts')
    health = await import('../../../site/data/health.ts')
    await make(payload, 'procedures', 'published', { name: 'Đăng ký khai sinh' })
    await make(payload, 'news', 'published', { title: 'Lễ hội khai sinh' })
  })
  afterAll(async () => {
    await running?.stop()
    await engine?.stop()
  })

  const find = async () => (await search.searchPortal({ query: 'khai sinh' })).engine
  const state = async () => (await health.checkHealth()).search
  /** What is known of the engine is used for so long. */
  const later = { timeout: 60_000, interval: 300 }

  test('before it is filled, the database answers and health says so', async () => {
    await expect.poll(state, later).toBe('rebuilding')
    expect(await find()).toBe('database')
    await indexing.makeIndexKeeper(payload).look()
    await expect.poll(state, later).toBe('meilisearch')
    await expect.poll(find, later).toBe('meilisearch')
  })

  test('that is lost is filled anew by the worker', async () => {
    await dropIndexes(makeSearchClient({ url: engine.url, apiKey: engine.key, timeoutMs: 5000 }), [
      'news',
      'state',
    ])
    await expect.poll(state, later).toBe('rebuilding')
    await indexing.makeIndexKeeper(payload).look()
    await expect.poll(state, later).toBe('meilisearch')
  })

  test('whose files are damaged is found while the database answers, and filled when they are gone', async () => {
    damageIndexes(engine.dataDir)
    await expect.poll(state, later).toBe('rebuilding')
    await expect.poll(find, later).toBe('database')
    await engine.kill()
    rmSync(engine.dataDir, { recursive: true })
    await engine.restart()
    await indexing.rebuildIndexes(payload)
    await expect.poll(state, later).toBe('meilisearch')
    await expect.poll(find, later).toBe('meilisearch')
  })
})

describe.skipIf(reason)('the bundled engine', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bundled-engine-'))
  const told: string[] = []
  let service: Service
  let client: SearchClient

  beforeAll(async () => {
    const { startSearch } = await import('../../../ops/start/search.ts')
    const { makeService } = await import('../../../ops/start/service.ts')
    const { parseEnv } = await import('../../../cms/env.ts')
    const settings = parseEnv({ DATA_DIR: dataDir, MEILI_PREFIX: 'tinh_' })
    const step = () => ({ share: () => undefined, done: () => undefined })
    const launch = (options: Parameters<Parameters<typeof startSearch>[1]>[0]) => {
      service = makeService({
        ...options,
        logFile: join(dataDir, 'search.log'),
        onCrash: (line) => told.push(line),
      })
      service.start()
      return service
    }
    const { MEILI_URL, MEILI_MASTER_KEY } = await startSearch(settings, launch, {
      tell: () => undefined,
      step,
    })
    client = makeSearchClient({ url: MEILI_URL!, apiKey: MEILI_MASTER_KEY, timeoutMs: 2000, prefix: 'tinh_' })
    await ensureIndexes(client)
  })
  afterAll(async () => {
    await service?.stop(0)
    rmSync(dataDir, { recursive: true, force: true })
  })

  test('with damaged files is started again without them', async () => {
    expect(await findDamaged(client, 0)).toEqual([])
    damageIndexes(join(dataDir, 'search'), { from: 0 })
    const indexes = () =>
      client.engine.getRawIndexes().then(
        ({ total }) => total,
        () => NaN,
      )
    await expect.poll(indexes, { timeout: 90_000, interval: 200 }).toBe(0)
    expect(told.join()).toMatch(/search (has a damaged index|stopped)/)
    expect(await findDamaged(client, 0)).toEqual([])
  })
})
