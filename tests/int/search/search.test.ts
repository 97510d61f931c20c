import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle } from '../../../search/client.ts'
import { ensureIndexes } from '../../../search/indexes.ts'
import { fold, makeSearchClient, type SearchClient, type SearchInput } from '../../../search/query.ts'
import { search } from '../../support/engineSearch.ts'
import { noSearchEngineReason, startSearchEngine, type SearchEngine } from '../../support/searchEngine.ts'
import { sampleLegalDocuments, sampleNews, sampleProcedures, sampleQueries } from './sample.ts'

const reason = noSearchEngineReason()

describe.skipIf(reason)(`search with the engine${reason ? ` (${reason})` : ''}`, () => {
  let engine: SearchEngine
  let client: SearchClient
  const find = (input: SearchInput) => search(client, input)

  beforeAll(async () => {
    engine = await startSearchEngine()
    client = makeSearchClient({ url: engine.url, apiKey: engine.key, timeoutMs: 20_000 })
    await ensureIndexes(client)
    await settle(client.engine.index('procedures').addDocuments(sampleProcedures()))
    await settle(client.engine.index('legal-documents').addDocuments(sampleLegalDocuments()))
    await settle(client.engine.index('news').addDocuments(sampleNews()))
  })
  afterAll(() => engine?.stop())

  it.each(['1.001193', '1 001193', '1001193', '1,001193', '1.001193.000.00.00.H38', 'thủ tục 1.001193'])(
    'finds a procedure first by its code as %j',
    async (query) => {
      const { hits } = await find({ query })
      expect(hits[0]).toMatchObject({ type: 'procedures', code: '1.001193', url: '/thu-tuc/1.001193' })
    },
  )

  it.each([
    '118/2025/NĐ-CP',
    '118/2025/nd-cp',
    '118/2025',
    'nghị định 118/2025',
    'so 118/2025/ND-CP',
    'nghi dinh 118',
  ])('finds a document first by its number as %j', async (query) => {
    const { hits } = await find({ query })
    expect(hits[0]).toMatchObject({ type: 'legal-documents', code: '118/2025/NĐ-CP' })
  })

  it('finds every sample procedure first by its code', async () => {
    const codes = sampleProcedures().map(({ code }) => code ?? '')
    const missed: string[] = []
    for (const code of codes)
      if ((await find({ query: code, hitsPerPage: 1 })).hits[0]?.code !== code) missed.push(code)
    expect(missed).toEqual([])
  })

  it('finds a name pasted whole first, however long, with and without accents', async () => {
    const missed: string[] = []
    for (const { title } of sampleProcedures().filter((_, at) => at % 8 === 0)) {
      for (const query of [title, fold(title)]) {
        const { hits } = await find({ query, hitsPerPage: 1 })
        if (hits[0]?.title !== title) missed.push(query)
      }
    }
    expect(missed).toEqual([])
  })

  it.each([
    'đăng ký tạm trú',
    'dang ky tam tru',
    'đăng ký tạm trú'.normalize('NFD'),
    'DANG KY TAM TRU',
    'ddawng kys tamj trus',
  ])('finds the same first with and without accents: %j', async (query) =>
    expect((await find({ query })).hits[0]?.code).toBe('1.004194'),
  )

  it('ranks words with the accents asked for above the same letters with others', async () => {
    const titles = async (query: string) =>
      (await find({ query, type: 'news' })).hits.map(({ title }) => title)
    expect((await titles('đường'))[0]).toBe('Mở rộng con đường ven sông')
    expect((await titles('dương'))[0]).toBe('Tuyên dương học sinh giỏi')
    expect(await titles('duong')).toHaveLength(2)
  })

  it('finds the sample queries, most of them first', async () => {
    const queries = sampleQueries()
    let [first, amongThree] = [0, 0]
    for (const { query, expected_codes: codes } of queries) {
      const { hits } = await find({ query, hitsPerPage: 3 })
      const at = hits.findIndex(({ code }) => codes.includes(code ?? ''))
      first += Number(at === 0)
      amongThree += Number(at >= 0)
    }
    console.log(`sample queries: first ${first}, among three ${amongThree}, of ${queries.length}`)
    expect(first / queries.length).toBeGreaterThanOrEqual(0.9)
    expect(amongThree / queries.length).toBeGreaterThanOrEqual(0.95)
  })

  it('counts types for the tabs, and facets of the chosen type', async () => {
    const all = await find({ query: 'hộ tịch' })
    expect(all.facets.type?.map(({ value }) => value)).toContain('legal-documents')
    expect(all.total).toBe(all.facets.type?.reduce((sum, { count }) => sum + count, 0))
    const one = await find({ query: 'hộ tịch', type: 'procedures' })
    expect(one.facets.type).toEqual(all.facets.type)
    expect(one.total).toBe(one.facets.type?.find(({ value }) => value === 'procedures')?.count)
    expect(one.facets.field?.length).toBeGreaterThan(1)
    expect(one.hits.every(({ type }) => type === 'procedures')).toBe(true)
  })

  it('filters by facets', async () => {
    const all = await find({ query: '', type: 'legal-documents' })
    const year = await find({
      query: '',
      type: 'legal-documents',
      filters: { year: ['2025'], kind: ['nghi_dinh'] },
    })
    expect(year.total).toBeGreaterThan(0)
    expect(year.total).toBeLessThan(all.total)
    expect(year.hits.every(({ date }) => date?.startsWith('2025'))).toBe(true)
  })

  it.each([
    '" OR id EXISTS',
    '\\" OR type = "news',
    "x' OR 1=1",
    '"] OR type IN ["news"',
    '\\',
    '\u0000',
    '',
  ])('takes %j as a value to filter by and nothing more', async (value) => {
    const result = await find({ query: '', type: 'procedures', filters: { field: [value, 'no-such-field'] } })
    expect(result.total).toBe(0)
  })

  it.each([
    '',
    '"',
    '""',
    '-',
    '-khai',
    '\\',
    '*',
    '%',
    '\u0000',
    '\ud800',
    '😀',
    'a'.repeat(5000),
    '(((',
    'OR',
    '{"$gt":""}',
    '٣',
  ])('answers the odd query %j', async (query) => {
    const result = await find({ query, page: -3, hitsPerPage: Number.NaN })
    expect(result).toMatchObject({ engine: 'meilisearch', page: 1 })
  })

  it('lists everything for an empty query, page by page, nothing twice', async () => {
    const seen = new Set<string>()
    const first = await find({ query: '', type: 'procedures', hitsPerPage: 50 })
    for (let page = 1; page <= first.pages; page += 1) {
      const { hits } = await find({ query: '', type: 'procedures', hitsPerPage: 50, page })
      hits.forEach(({ id }) => seen.add(id))
    }
    expect(seen.size).toBe(sampleProcedures().length)
    expect(first.total).toBe(seen.size)
  })

  it('marks what matched, as data', async () => {
    const { hits } = await find({ query: 'tam tru', type: 'procedures' })
    expect(hits[0]?.titleSegments).toContainEqual({ text: 'tạm trú', mark: true })
    expect(JSON.stringify(hits)).not.toMatch(/<\/?(em|mark)/)
  })

  it('answers in English where there is English', async () => {
    const { hits } = await find({ query: 'passport', locale: 'en' })
    expect(hits[0]).toMatchObject({ code: '1.001456', url: '/en/thu-tuc/1.001456' })
    expect(hits[0]?.title).toMatch(/passport/i)
  })
})
