import { Meilisearch } from 'meilisearch'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { noSearchEngineReason, startSearchEngine, type SearchEngine } from '../../support/searchEngine.ts'

const reason = noSearchEngineReason()

describe.skipIf(reason)(`drift between database and index${reason ? ` (${reason})` : ''}`, () => {
  let engine: SearchEngine
  let running: Running
  let payload: Payload
  let index: Meilisearch
  // Imported late: they read the settings, which name the engine.
  let check: typeof import('../../../cms/jobs/driftCheck.ts')
  let reconciler: import('../../../cms/jobs/reconcileDue.ts').Reconciler
  let ids: Record<'field' | 'procedure' | 'category' | 'news', string>

  beforeAll(async () => {
    engine = await startSearchEngine()
    running = await startPayload({ MEILI_URL: engine.url, MEILI_MASTER_KEY: engine.key })
    payload = running.payload
    index = new Meilisearch({ host: engine.url, apiKey: engine.key })
    check = await import('../../../cms/jobs/driftCheck.ts')
    const { makeReconciler } = await import('../../../cms/jobs/reconcileDue.ts')
    reconciler = makeReconciler(payload)
    ids = await makeContent()
    await check.checkSearch(payload, { settlingMs: 0 })
    await work()
  })
  afterAll(async () => {
    await running?.stop()
    await engine?.stop()
  })
  beforeEach(async () => expect(await wrong()).toEqual([]))

  async function makeContent() {
    const field = await payload.create({
      collection: 'fields',
      data: { name: 'Hộ tịch' },
      depth: 0,
      overrideAccess: true,
    })
    const shown = await make(payload, 'agencies', 'published', { name: 'Sở Tư pháp' })
    const hidden = await make(payload, 'agencies', 'draft', { name: 'Sở chưa công bố' })
    const procedure = await make(payload, 'procedures', 'published', {
      name: 'Đăng ký khai tử',
      field: field.id,
      competentAgencies: [hidden.id, shown.id],
      implementingAgencies: [shown.id],
    })
    await make(payload, 'life-events', 'published', {
      sections: [{ heading: 'Việc cần làm', procedures: [procedure.id] }],
    })
    await make(payload, 'pages', 'published')
    await make(payload, 'legal-documents', 'published')
    await make(payload, 'news', 'draft', { title: 'Tin nháp' })
    const news = await make(payload, 'news', 'published', { title: 'Lễ hội đền Thượng' })
    const { category } = news as { category?: unknown }
    const text = (value: unknown) => String(value)
    return {
      field: text(field.id),
      procedure: text(procedure.id),
      news: text(news.id),
      category: text(category),
    }
  }

  async function work() {
    while ((await reconciler.runDue()) > 0);
    await reconciler.settled()
  }

  /** What a check reports as wrong; what it has the worker mend is mended. */
  async function wrong() {
    const { types } = await check.checkSearch(payload, { settlingMs: 0 })
    await work()
    const isWrong = (one: (typeof types)[number]) =>
      one.isRebuilt || one.missing + one.extra + one.different > 0
    return types.filter(isWrong)
  }

  const entry = async (type: string, id: string) =>
    JSON.stringify(
      await index
        .index(type)
        .getDocument(id)
        .catch(() => null),
    )
  const silently = { context: { importing: true }, depth: 0, overrideAccess: true } as const

  test('an entry that was lost comes back', async () => {
    await index.index('news').deleteDocument(ids.news).waitTask()
    expect(await wrong()).toMatchObject([{ type: 'news', missing: 1, extra: 0, different: 0 }])
    expect(await entry('news', ids.news)).toContain('đền Thượng')
  })

  test('entries of documents that are not public go', async () => {
    const ghosts = ['ghost-1', 'ghost-2'].map((id) => ({ id, title: 'Tin ma', type: 'news' }))
    await index.index('news').addDocuments(ghosts).waitTask()
    expect(await wrong()).toMatchObject([{ type: 'news', missing: 0, extra: 2, different: 0 }])
    expect(await entry('news', 'ghost-1')).toBe('null')
  })

  test('an entry of an older state is written again', async () => {
    await payload.update({
      collection: 'news',
      id: ids.news,
      data: { title: 'Lễ hội đền Trung' },
      ...silently,
    })
    expect(await wrong()).toMatchObject([{ type: 'news', missing: 0, extra: 0, different: 1 }])
    expect(await entry('news', ids.news)).toContain('đền Trung')
  })

  test('a name that went for good leaves the entries that showed it', async () => {
    expect(await entry('procedures', ids.procedure)).toContain('Hộ tịch')
    await payload.delete({ collection: 'fields', id: ids.field, ...silently })
    expect(await wrong()).toMatchObject([{ type: 'procedures', different: 1 }])
    expect(await entry('procedures', ids.procedure)).not.toContain('Hộ tịch')
  })

  test('an index that was lost is made again, with its settings', async () => {
    const settings = await index.index('procedures').getSettings()
    await index.deleteIndex('procedures').waitTask()
    expect(await wrong()).toMatchObject([{ type: 'procedures', isRebuilt: true }])
    expect(await entry('procedures', ids.procedure)).toContain('khai tử')
    expect(await index.index('procedures').getSettings()).toEqual(settings)
  })

  test('a change just before the loss of an index makes none without settings', async () => {
    const settings = await index.index('news').getSettings()
    await index.deleteIndex('news').waitTask()
    await make(payload, 'news', 'published', { title: 'Tin đầu tiên' })
    await work()
    expect(await wrong()).toMatchObject([{ type: 'news', isRebuilt: true }])
    expect(await entry('news', ids.news)).toContain('đền Trung')
    expect(await index.index('news').getSettings()).toEqual(settings)
  })

  test('so much that is wrong is filled anew, and no search fails or finds less meanwhile', async () => {
    for (let n = 0; n < 30; n++) await make(payload, 'news', 'published', { title: `Chợ phiên ${n}` })
    await work()
    const ghosts = Array.from({ length: 1500 }, (_, n) => ({
      id: `ghost-${n}`,
      title: 'Tin ma',
      type: 'news',
    }))
    await index.index('news').addDocuments(ghosts).waitTask()
    let isRunning = true
    const totals: number[] = []
    const searching = (async () => {
      while (isRunning)
        totals.push((await index.index('news').search('Chợ phiên', { limit: 50 })).hits.length)
    })()
    expect(await wrong()).toMatchObject([{ type: 'news', extra: 1500, isRebuilt: true }])
    isRunning = false
    await searching
    expect(totals.length).toBeGreaterThan(3)
    expect(Math.min(...totals)).toBeGreaterThanOrEqual(30)
  })

  test('administrators find the last report', async () => {
    const report = await check.findLastCheck(payload)
    expect(report).toMatchObject({ stuck: 0, types: expect.any(Array) })
    expect(Date.parse(report!.at)).toBeGreaterThan(Date.now() - 60_000)
  })
})
