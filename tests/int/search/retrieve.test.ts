import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateLegalDocuments } from '../../../cms/generate/legalDocuments.ts'
import { generateNews } from '../../../cms/generate/news.ts'
import { settle } from '../../../search/client.ts'
import { ensureIndexes } from '../../../search/indexes.ts'
import {
  makeSearchClient,
  readQuestion,
  retrieve,
  SEARCH_TYPES,
  toHit,
  toSearchDocument,
  withBodies,
  type RetrieveAsked,
  type SearchClient,
  type SearchDocument,
} from '../../../search/query.ts'
import { noSearchEngineReason, startSearchEngine, type SearchEngine } from '../../support/searchEngine.ts'

const reason = noSearchEngineReason()
const isThere = (doc: SearchDocument | null): doc is SearchDocument => doc !== null

describe.skipIf(reason)(`candidates of the engine${reason ? ` (${reason})` : ''}`, () => {
  const laws = [...generateLegalDocuments(1500)]
    .map((doc) => toSearchDocument('legal-documents', doc))
    .filter(isThere)
  const news = [...generateNews(300)].map((doc) => toSearchDocument('news', doc)).filter(isThere)
  let engine: SearchEngine
  let client: SearchClient
  const ask = (query: string, asked: Partial<RetrieveAsked> = {}) =>
    retrieve(client, readQuestion(query), { types: ['legal-documents'], filters: {}, limit: 60, ...asked })
  const ofLaws = async (query: string, asked: Partial<RetrieveAsked> = {}) => {
    const found = (await ask(query, asked)).get('legal-documents')
    if (!found) throw new Error('Legal documents were asked for')
    return found
  }
  const having = (facet: string, value: string) =>
    laws.filter(({ facets }) => facets[facet]?.includes(value)).length

  beforeAll(async () => {
    engine = await startSearchEngine()
    client = makeSearchClient({ url: engine.url, apiKey: engine.key, timeoutMs: 20_000 })
    await ensureIndexes(client)
    await settle(client.engine.index('legal-documents').addDocuments(laws))
    await settle(client.engine.index('news').addDocuments(news))
  })
  afterAll(() => engine?.stop())

  it('counts a facet as if nothing of its own were chosen, and others with it', async () => {
    const { facets, total } = await ofLaws('', { filters: { kind: ['chi_thi'] } })
    expect(total).toBe(having('kind', 'chi_thi'))
    expect(facets.kind).toContainEqual({ value: 'quyet_dinh', count: having('kind', 'quyet_dinh') })
    const years = facets.year?.reduce((sum, { count }) => sum + count, 0)
    expect(years).toBe(total)
  })

  it('tells of every document whether it is in force, in a search of all types too', async () => {
    const known = new Map(laws.map(({ id, facets }) => [id, facets.status?.[0]]))
    for (const types of [['legal-documents'], [...SEARCH_TYPES]] as const) {
      const found = (await ask('quyết định', { types: [...types] })).get('legal-documents')
      const hits = found!.candidates.map(({ doc }) => toHit(doc, new Set(), 'vi'))
      expect(hits.length).toBeGreaterThan(10)
      expect(hits.map(({ validity }) => validity)).toEqual(hits.map(({ id }) => known.get(id)))
    }
  })

  it('reaches a thousand hits and no more, whatever is asked for', async () => {
    expect((await ofLaws('', { limit: 1e9 })).candidates).toHaveLength(1000)
    expect((await ofLaws('', { limit: 1e9 })).total).toBe(laws.length)
  })

  it('only counts with a limit of nothing', async () => {
    const { candidates, total } = await ofLaws('quyết định', { limit: 0 })
    expect(candidates).toEqual([])
    expect(total).toBe((await ofLaws('quyết định', { limit: 1000 })).total)
  })

  it('says which have the number asked for, and finds a name pasted whole', async () => {
    const { code, title } = laws[7] ?? { code: '', title: '' }
    const byNumber = (await ofLaws(code ?? '')).candidates.find(({ doc }) => doc.code === code)
    expect(byNumber?.key).toBe(0)
    const byName = (await ofLaws(title)).candidates.find(({ doc }) => doc.title === title)
    expect(byName?.text).toBe(1)
  })

  it('finds what is misspelt or half typed when nothing has the words as they stand', async () => {
    for (const query of ['quyeet ddinhj thu hoi', 'phee duyett quy hoachh', 'phe duyet quy hoa'])
      expect((await ofLaws(query)).candidates.length).toBeGreaterThan(0)
  })

  it('reads the texts of shown hits whose summary does not answer', async () => {
    const question = readQuestion('trách nhiệm chia sẻ vất vả')
    const found = (await retrieve(client, question, { types: ['news'], filters: {}, limit: 10 })).get('news')
    const hits = await withBodies(client, question, found?.candidates.map(({ doc }) => doc) ?? [])
    expect(hits.some(({ _formatted }) => _formatted?.body?.includes('vất vả'))).toBe(true)
  })

  it.each(['"] OR id EXISTS', '\\" OR kind = "luat', "'", '\u0000', 'x'.repeat(500)])(
    'takes %j as a value to filter by and nothing more',
    async (value) => {
      expect((await ofLaws('', { filters: { kind: [value, 'no-such-kind'] } })).total).toBe(0)
      expect((await ofLaws('', { filters: { [value]: ['luat'] } })).total).toBe(laws.length)
    },
  )

  it.each(['x'.repeat(10_000), '"', '\\', '\u0000\u0001', '\ud800', '((', '-đất -"', '٣', '😀'])(
    'answers the odd query %j',
    async (query) => expect((await ask(query, { types: SEARCH_TYPES })).size).toBe(SEARCH_TYPES.length),
  )
})
