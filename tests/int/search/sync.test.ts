import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DOCUMENT_VERSION, toSearchDocument } from '../../../search/documents.ts'
import { SearchTaskFailed } from '../../../search/errors.ts'
import { ensureIndexes, listStaleTypes } from '../../../search/indexes.ts'
import { makeSearchClient, type SearchClient } from '../../../search/query.ts'
import { search } from '../../support/engineSearch.ts'
import { rebuild } from '../../../search/rebuild.ts'
import { makeIndexAgree } from '../../../search/reconcile.ts'
import { putState, readState } from '../../../search/state.ts'
import { SEARCH_TYPES, type SearchDocument } from '../../../search/types.ts'
import { noSearchEngineReason, startSearchEngine, type SearchEngine } from '../../support/searchEngine.ts'

const reason = noSearchEngineReason()

function news(id: string, title: string, status = 'published'): SearchDocument | null {
  return toSearchDocument('news', { id, _status: status, slug: `tin-${id}`, title: { vi: title } })
}

describe.skipIf(reason)(`index sync with the engine${reason ? ` (${reason})` : ''}`, () => {
  let engine: SearchEngine
  let client: SearchClient
  const agree = (id: string, doc: SearchDocument | null) =>
    makeIndexAgree(client, 'news', id, doc, { wait: true })
  const titles = async (query = '') =>
    (await search(client, { query, type: 'news', hitsPerPage: 100 })).hits.map((hit) => hit.title)
  const reconcile = async () => {}

  async function* many(
    count: number,
    title: string,
    onStart?: () => Promise<void>,
  ): AsyncGenerator<SearchDocument> {
    await onStart?.()
    for (let at = 0; at < count; at += 1) {
      const doc = news(String(at), `${title} ${at}`)
      if (doc) yield doc
    }
  }

  beforeAll(async () => {
    engine = await startSearchEngine()
    client = makeSearchClient({ url: engine.url, apiKey: engine.key, timeoutMs: 20_000, prefix: 'test-' })
  })
  afterAll(() => engine?.stop())

  it('makes the indexes once and says that they are to be filled', async () => {
    expect(await ensureIndexes(client)).toEqual([...SEARCH_TYPES])
    const tasksBefore = (await client.engine.tasks.getTasks()).total
    expect(await ensureIndexes(client)).toEqual([...SEARCH_TYPES])
    expect((await client.engine.tasks.getTasks()).total).toBe(tasksBefore)
  })

  it('leaves an index of other settings to a rebuild, since to change it would take as long', async () => {
    const made = (await readState(client)).indexes.find(({ id }) => id === 'news')!
    await putState(client, [{ ...made, settings: 'others', documents: DOCUMENT_VERSION }])
    const tasksBefore = (await client.engine.tasks.getTasks()).total
    expect(await ensureIndexes(client)).toContain('news')
    expect((await client.engine.tasks.getTasks()).total).toBe(tasksBefore)
    await putState(client, [made])
  })

  it('stores, stores again, removes and removes again', async () => {
    for (const title of ['Một', 'Hai', 'Hai']) await agree('1', news('1', title))
    expect(await titles()).toEqual(['Hai'])
    for (let times = 0; times < 2; times += 1) await agree('1', news('1', 'Hai', 'draft'))
    expect(await titles()).toEqual([])
  })

  it('says when the engine refuses a document', async () => {
    const doc = { ...news('x', 'Tên'), id: 'not a valid id!' } as SearchDocument
    await expect(agree('x', doc)).rejects.toThrow(SearchTaskFailed)
  })

  it('rebuilds with no failed and no half-filled search', async () => {
    await rebuild(client, 'news', many(1200, 'cũ'), { reconcile })
    let isRunning = true
    const totals: number[] = []
    const searching = (async () => {
      while (isRunning) {
        totals.push((await search(client, { query: '', type: 'news' })).total)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    })()
    const progress: number[] = []
    const written = await rebuild(client, 'news', many(1100, 'mới'), {
      reconcile,
      onProgress: (n) => progress.push(n),
    })
    isRunning = false
    await searching
    expect(written).toBe(1100)
    expect(progress).toEqual([1000, 1100])
    expect(totals.length).toBeGreaterThan(3)
    expect(totals.every((total) => total === 1200 || total === 1100)).toBe(true)
    expect(await titles('mới 7')).toContain('mới 7')
    expect(await listStaleTypes(client)).not.toContain('news')
  })

  it('loses no change made during a rebuild', async () => {
    const truth = new Map<string, SearchDocument | null>()
    const duringBuild = async () => {
      truth.set('0', null)
      truth.set('1', news('1', 'sửa trong lúc dựng lại'))
      for (const [id, doc] of truth) await agree(id, doc)
    }
    await rebuild(client, 'news', many(3, 'bản', duringBuild), {
      reconcile: async (ids) => {
        for (const id of ids) await agree(id, truth.get(id) ?? null)
      },
    })
    expect((await titles()).sort()).toEqual(['bản 2', 'sửa trong lúc dựng lại'])
  })

  it('leaves nothing behind, not even when the documents fail', async () => {
    async function* broken(): AsyncGenerator<SearchDocument> {
      yield* many(2, 'hỏng')
      throw new Error('The database went away')
    }
    await expect(rebuild(client, 'news', broken(), { reconcile })).rejects.toThrow('The database went away')
    await expect
      .poll(async () => (await client.engine.getRawIndexes({ limit: 100 })).results.length)
      .toBe(SEARCH_TYPES.length + 1)
    const { builds, changes } = await readState(client)
    expect([...builds, ...changes]).toEqual([])
    expect(await titles()).toHaveLength(2)
  })

  it('makes an index with its settings when the engine has lost its data', async () => {
    for (const { uid } of (await client.engine.getRawIndexes({ limit: 100 })).results)
      await client.engine.deleteIndex(uid).waitTask()
    await agree('1', news('1', 'Sau khi mất dữ liệu'))
    expect(await titles('du lieu')).toEqual(['Sau khi mất dữ liệu'])
    expect(await listStaleTypes(client)).toEqual([...SEARCH_TYPES])
  })
})
