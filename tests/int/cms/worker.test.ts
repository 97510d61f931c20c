import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { noSearchEngineReason, startSearchEngine, type SearchEngine } from '../../support/searchEngine.ts'

const reason = noSearchEngineReason()

describe.skipIf(reason)(`the worker's part${reason ? ` (${reason})` : ''}`, () => {
  let engine: SearchEngine
  let running: Running
  let payload: Payload
  // Imported late: they read the settings, which name the engine.
  let jobs: typeof import('../../../cms/jobs/searchIndex.ts') &
    typeof import('../../../cms/jobs/abandoned.ts')
  let reconciler: import('../../../cms/jobs/reconcileDue.ts').Reconciler
  let contextOf: (type: 'procedures' | 'news' | 'life-events', query: string) => Promise<string>

  beforeAll(async () => {
    engine = await startSearchEngine()
    const settings = { MEILI_URL: engine.url, MEILI_MASTER_KEY: engine.key }
    running = await startPayload(settings)
    payload = running.payload
    jobs = {
      ...(await import('../../../cms/jobs/searchIndex.ts')),
      ...(await import('../../../cms/jobs/abandoned.ts')),
    }
    const { makeReconciler } = await import('../../../cms/jobs/reconcileDue.ts')
    reconciler = makeReconciler(payload)
    const { makeSearchClient } = await import('../../../search/query.ts')
    const { search } = await import('../../support/engineSearch.ts')
    const client = makeSearchClient({ url: engine.url, apiKey: engine.key, timeoutMs: 20_000 })
    contextOf = async (type, query) => JSON.stringify((await search(client, { query, type })).hits)
    await jobs.refreshStaleIndexes(payload)
  })
  afterAll(async () => {
    await running?.stop()
    await engine?.stop()
  })

  /** What the worker does in a round, until nothing is due. */
  const runJobs = async () => {
    while ((await reconciler.runDue()) > 0);
    await reconciler.settled()
  }
  const queued = async () =>
    (await payload.find({ collection: 'payload-jobs', depth: 0, limit: 100, overrideAccess: true })).docs
  /** How much work the engine has been given so far. */
  const countTasks = async (): Promise<number> => {
    const headers = { authorization: `Bearer ${engine.key}` }
    const answer = await fetch(`${engine.url}/tasks?limit=1`, { headers })
    return ((await answer.json()) as { total: number }).total
  }
  const rename = (
    collection: 'fields' | 'agencies' | 'categories' | 'procedures',
    id: unknown,
    name: string,
  ) =>
    payload.update({
      collection,
      id: id as string,
      data: { name },
      depth: 0,
      overrideAccess: true,
    })

  test('a new name reaches the search entries that show it', async () => {
    const field = await payload.create({
      collection: 'fields',
      data: { name: 'Hộ tịch cũ' },
      depth: 0,
      overrideAccess: true,
    })
    const agency = await make(payload, 'agencies', 'published', { name: 'Sở Tư pháp cũ' })
    const procedure = await make(payload, 'procedures', 'published', {
      name: 'Đăng ký khai sinh',
      field: field.id,
      implementingAgencies: [agency.id],
    })
    const draft = await make(payload, 'procedures', 'draft', { name: 'Thủ tục kín', field: field.id })
    await make(payload, 'life-events', 'published', {
      sections: [{ heading: 'Việc đầu tiên', procedures: [procedure.id] }],
    })
    const { category } = (await make(payload, 'news', 'published', { title: 'Lũ quét' })) as {
      category?: unknown
    }
    await runJobs()
    expect(await contextOf('procedures', 'khai sinh')).toContain('Hộ tịch cũ')

    await rename('fields', field.id, 'Hộ tịch mới')
    await rename('agencies', agency.id, 'Sở Tư pháp mới')
    await rename('procedures', procedure.id, 'Ghi danh trẻ nhỏ')
    await rename('categories', category, 'Thời tiết')
    await runJobs()
    const entry = await contextOf('procedures', 'ghi danh tre nho')
    expect(entry).toContain('Hộ tịch mới')
    expect(entry).toContain('Sở Tư pháp mới')
    expect(await contextOf('news', 'lu quet')).toContain('Thời tiết')
    expect(await contextOf('life-events', 'ghi danh tre nho')).toContain('Sự kiện')
    expect(await contextOf('procedures', 'thu tuc kin')).not.toContain(String(draft.id))
  })

  test('a rebuild misses no document, also when one goes while it reads', async () => {
    const silently = {
      collection: 'fields',
      context: { importing: true },
      depth: 0,
      overrideAccess: true,
    } as const
    const made: string[] = []
    for (let n = 0; n < 205; n++) {
      made.push((await payload.create({ ...silently, data: { name: `Lĩnh vực thử ${n}` } })).id)
    }
    const { listPublic } = await import('../../../cms/jobs/publicView.ts')
    const read: string[] = []
    for await (const { id } of listPublic(payload, 'fields')) {
      read.push(String(id))
      if (read.length === 100) await payload.delete({ ...silently, id: read[0]! })
    }
    expect(new Set(read).size).toBe(read.length)
    expect(made.filter((id) => !read.includes(id))).toEqual([])
  })

  test('a job whose worker was killed is done by the next worker', async () => {
    await make(payload, 'news', 'published', { title: 'Chợ phiên Bắc Hà' })
    const [job] = await queued()
    await payload.db.updateOne({ collection: 'payload-jobs', id: job!.id, data: { processing: true } })
    await runJobs()
    expect(await queued()).toHaveLength(1)
    await jobs.freeAbandonedJobs(payload)
    await runJobs()
    expect(await queued()).toHaveLength(0)
    expect(await contextOf('news', 'cho phien bac ha')).toContain('Chợ phiên')
  })

  test('a name that stands in many entries is changed in all of them, and holds no other change up', async () => {
    const category = await payload.create({
      collection: 'categories',
      data: { name: 'Nông thôn cũ' },
      depth: 0,
      overrideAccess: true,
    })
    const made = []
    for (let n = 0; n < 230; n++) {
      made.push(
        await make(payload, 'news', 'published', { title: `Bản tin làng ${n}`, category: category.id }),
      )
    }
    await runJobs()
    await rename('categories', category.id, 'Nông thôn mới')
    const other = await make(payload, 'news', 'published', { title: 'Tin đến sau' })
    await reconciler.runDue()
    expect(await contextOf('news', 'tin den sau')).toContain(String(other.id))
    await runJobs()
    expect(await queued()).toHaveLength(0)
    expect(await contextOf('news', `ban tin lang 229`)).toContain('Nông thôn mới')
    expect(await contextOf('news', `ban tin lang 0`)).toContain('Nông thôn mới')
  })

  test('changes that wait are written together, not one by one', async () => {
    const news = []
    for (let n = 0; n < 200; n++)
      news.push(await make(payload, 'news', 'published', { title: `Tin dồn ${n}` }))
    const before = await countTasks()
    await runJobs()
    expect((await countTasks()) - before).toBeLessThanOrEqual(2)
    expect(await contextOf('news', 'tin don 59')).toContain(String(news[59]!.id))
  })

  test('a category, a field or an agency that is deleted for good goes from the entries that named it', async () => {
    const { docs } = await payload.find({ collection: 'news', limit: 1, depth: 0, overrideAccess: true })
    const create = (collection: 'categories' | 'fields', name: string) =>
      payload.create({ collection, data: { name }, depth: 0, overrideAccess: true })
    const category = await create('categories', 'Chuyện bản làng')
    const field = await create('fields', 'Thủy nông')
    const agency = await make(payload, 'agencies', 'published', { name: 'Trạm Kiểm Lâm' })
    await payload.update({
      collection: 'news',
      id: docs[0]!.id,
      data: { title: 'Suối Thầu', category: category.id, _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
    await make(payload, 'procedures', 'published', {
      name: 'Cấp nước tưới',
      field: field.id,
      competentAgencies: [agency.id],
    })
    await runJobs()
    expect(await contextOf('news', 'suoi thau')).toContain('Chuyện bản làng')
    for (const name of ['Thủy nông', 'Trạm Kiểm Lâm']) {
      expect(await contextOf('procedures', 'cap nuoc tuoi')).toContain(name)
    }
    const gone = { depth: 0, overrideAccess: true } as const
    await payload.delete({ collection: 'categories', id: category.id, ...gone })
    await payload.delete({ collection: 'fields', id: field.id, ...gone })
    await payload.delete({ collection: 'agencies', id: String(agency.id), ...gone })
    await runJobs()
    expect(await contextOf('news', 'suoi thau')).not.toContain('Chuyện bản làng')
    const entry = await contextOf('procedures', 'cap nuoc tuoi')
    expect(entry).toContain('Cấp nước tưới')
    expect(entry).not.toMatch(/Thủy nông|Trạm Kiểm Lâm/)
    expect(await queued()).toHaveLength(0)
  })

  test('a document that cannot be indexed holds no other back and is tried again later', async () => {
    const { makeReconciler } = await import('../../../cms/jobs/reconcileDue.ts')
    const bad = await make(payload, 'news', 'published', { title: 'Tin hỏng' })
    const picky = makeReconciler(payload, async (from, type, ids) => {
      if (ids.includes(String(bad.id))) throw new Error('This document cannot be indexed')
      await jobs.makeIndexAgreeWithPublic(from, type, ids)
    })
    await make(payload, 'news', 'published', { title: 'Hội chợ cam Vinh' })
    await make(payload, 'news', 'published', { title: 'Đua thuyền trên sông' })
    await picky.runDue()
    expect(await contextOf('news', 'cam vinh')).toContain('Hội chợ')
    expect(await contextOf('news', 'dua thuyen')).toContain('Đua thuyền')
    const left = await queued()
    expect(left).toMatchObject([{ input: { id: bad.id }, totalTried: 1 }])
    expect(Date.parse(left[0]!.waitUntil!)).toBeGreaterThan(Date.now())
    await payload.delete({ collection: 'payload-jobs', id: left[0]!.id, overrideAccess: true })
  })

  test('while the engine is away the jobs wait, and none of their tries is used up', async () => {
    await make(payload, 'news', 'published', { title: 'Mùa hoa ban' })
    await engine.kill()
    await expect(reconciler.runDue()).rejects.toThrow()
    expect(await queued()).toMatchObject([{ totalTried: 0, processing: false }])
    await engine.restart()
    await runJobs()
    expect(await queued()).toHaveLength(0)
    expect(await contextOf('news', 'hoa ban')).toContain('Mùa hoa ban')
  })

  test('says whether the index can be written', async () => {
    expect(await jobs.isIndexReady()).toBe(true)
    await engine.kill()
    expect(await jobs.isIndexReady()).toBe(false)
    await engine.restart()
    expect(await jobs.isIndexReady()).toBe(true)
  })
})
