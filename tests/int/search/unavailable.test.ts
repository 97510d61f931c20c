import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureIndexes } from '../../../search/indexes.ts'
import { isSearchAlive, makeSearchClient, SearchUnavailable } from '../../../search/query.ts'
import { search } from '../../support/engineSearch.ts'
import { noSearchEngineReason, startSearchEngine, type SearchEngine } from '../../support/searchEngine.ts'

const reason = noSearchEngineReason()

/** Longer than a test may take: who waits for it fails. */
const NEVER_MS = 600_000

describe('search without an answer', () => {
  let silent: Server
  let port: number

  beforeAll(async () => {
    silent = createServer(() => {})
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const address = silent.address()
    port = typeof address === 'object' && address ? address.port : 0
  })
  afterAll(() => {
    silent.closeAllConnections()
    silent.close()
  })

  it('gives up within its time when the engine hangs', async () => {
    const client = makeSearchClient({ url: `http://127.0.0.1:${port}`, timeoutMs: 500 })
    await expect(search(client, { query: 'khai sinh', type: 'procedures' })).rejects.toThrow(
      SearchUnavailable,
    )
  })

  it('gives up at once when nobody listens', async () => {
    const client = makeSearchClient({ url: 'http://127.0.0.1:9', timeoutMs: NEVER_MS })
    await expect(search(client, { query: 'khai sinh' })).rejects.toThrow(SearchUnavailable)
    expect(await isSearchAlive(client)).toBe(false)
  })
})

describe.skipIf(reason)(`search with an engine that dies${reason ? ` (${reason})` : ''}`, () => {
  let engine: SearchEngine
  beforeAll(async () => {
    engine = await startSearchEngine()
  })
  afterAll(() => engine?.stop())

  it('says so when there are no indexes or the key is wrong', async () => {
    const options = { url: engine.url, timeoutMs: 5000 }
    const unprepared = makeSearchClient({ ...options, apiKey: engine.key })
    const stranger = makeSearchClient({ ...options, apiKey: 'wrong' })
    await expect(search(unprepared, { query: 'x' })).rejects.toThrow(SearchUnavailable)
    await expect(search(stranger, { query: 'x' })).rejects.toThrow(SearchUnavailable)
  })

  it('says so at once when it was killed, and works again when it is back', async () => {
    const client = makeSearchClient({ url: engine.url, apiKey: engine.key, timeoutMs: NEVER_MS })
    await ensureIndexes(client)
    expect((await search(client, { query: 'x' })).total).toBe(0)
    await engine.kill()
    await expect(search(client, { query: 'x' })).rejects.toThrow(SearchUnavailable)
    await engine.restart()
    expect((await search(client, { query: 'x' })).engine).toBe('meilisearch')
    expect(await isSearchAlive(client)).toBe(true)
  })
})
