import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeSearchClient } from '../../../search/client.ts'
import { planPartly, planWhole } from '../../../search/plan.ts'
import { readQuestion } from '../../../search/question.ts'
import { SEARCH_TYPES } from '../../../search/types.ts'

const client = makeSearchClient({ url: 'http://127.0.0.1:9', timeoutMs: 10, prefix: 'x-' })
const everything = { types: SEARCH_TYPES, filters: {}, limit: 30 }
const plan = (query: string, asked: Parameters<typeof planWhole>[2] = everything) =>
  planWhole(client, readQuestion(query), asked)

describe('the queries of a question', () => {
  it('are few', () => {
    expect(plan('đăng ký khai sinh').length).toBeLessThanOrEqual(SEARCH_TYPES.length + 2)
  })

  it('look for names with the accents that were typed, and for texts without', () => {
    const ofNews = (query: string) => plan(query, { ...everything, types: ['news'] }).map((one) => one.query)
    expect(ofNews('đường')[0]).toMatchObject({ q: '"dzduzhozhngzf"', attributesToSearchOn: ['titleExact'] })
    expect(ofNews('đường')[1]).toMatchObject({ q: '"duong"' })
    expect(ofNews('duong')[0]?.attributesToSearchOn).toEqual(['title', 'titleEn'])
  })

  it('ask for codes and numbers by filter, where documents have them', () => {
    const byKeys = plan('118/2025').filter(({ finds }) => finds === 'keys')
    expect(byKeys.map(({ type }) => type)).toEqual(['procedures', 'legal-documents', 'news'])
    expect(byKeys[0]?.query.filter).toEqual(['keys IN ["q118x2025"]'])
  })

  it('list everything for a query of nothing', () => {
    expect(plan('', { ...everything, types: ['pages'] })[0]?.query).toMatchObject({ q: '', filter: [] })
  })

  it('count a facet with chosen values without them, and nothing when types are mixed', () => {
    const filters = { kind: ['luat'], year: ['2020'] }
    const open = plan('đất', { types: ['legal-documents'], filters, limit: 10 }).filter(
      ({ finds }) => finds === 'facet',
    )
    expect(open.map(({ query }) => [query.facets, query.filter, query.limit])).toEqual([
      [['facets.kind'], ['facets.year IN ["2020"]'], 0],
      [['facets.year'], ['facets.kind IN ["luat"]'], 0],
    ])
    expect(plan('đất').every(({ query }) => !query.facets?.length)).toBe(true)
  })

  it('never ask for more than the engine ranks, whatever page is asked for', () => {
    for (const limit of [1e9, Infinity, -5, NaN])
      for (const { query } of plan('đất', { ...everything, limit }))
        expect(query.limit).toBeLessThanOrEqual(1000)
  })

  it('cannot be left by any query', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (raw) => {
        for (const { query } of [...plan(raw), ...planPartly(client, readQuestion(raw), everything)]) {
          expect(query.q ?? '').toMatch(/^(?:"[^"\s\\]+"(?: |$)|[^"\s\\]+(?: |$))*$/u)
          for (const filter of query.filter ?? []) expect(filter).toMatch(/^keys IN \[("[a-z0-9]+"(, )?)+\]$/)
        }
      }),
      // A letter without an exact form beside one with an accent.
      { examples: [['\u{1171D}\u{2EE5E}À']] },
    )
  })
})
