import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quote, toFilter } from '../../../search/filters.ts'
import { settingsHash } from '../../../search/indexes.ts'
import { SETTINGS, toSynonyms } from '../../../search/settings.ts'
import { SYNONYMS } from '../../../search/synonyms.ts'
import { SEARCH_TYPES } from '../../../search/types.ts'

describe('settings', () => {
  it('are alike where hits of all types are ranked together', () => {
    const ranked = SEARCH_TYPES.map((type) => {
      const { rankingRules, searchableAttributes } = SETTINGS[type]
      return JSON.stringify([rankingRules, searchableAttributes])
    })
    expect(new Set(ranked).size).toBe(1)
  })

  it('allow no typos where a letter more is another thing', () => {
    const exact = ['keys', 'code', 'titleExact', 'namesExact']
    expect(SETTINGS.procedures.typoTolerance?.disableOnAttributes).toEqual(exact)
    expect(SETTINGS.procedures.searchableAttributes?.slice(0, 4)).toEqual(exact)
  })

  it('have one hash per content', () => {
    expect(settingsHash('news')).toBe(settingsHash('news'))
    expect(settingsHash('news')).not.toBe(settingsHash('pages'))
  })
})

describe('synonyms', () => {
  it('hold folded and accent-exact forms', () => {
    expect(toSynonyms([['sổ đỏ', ['giấy chứng nhận']]])).toEqual({
      'so do': ['giay chung nhan'],
      'sozczr dzdozr': ['giazcyzs chuzhngzs nhazcnzj'],
    })
  })

  it('have at most three words to the left, as the engine reads no more', () => {
    for (const [word] of SYNONYMS) expect(word.split(' ').length).toBeLessThanOrEqual(3)
  })
})

describe('filters', () => {
  it('cannot be left by any value', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const inner = quote(value).slice(1, -1)
        expect(inner.replace(/\\[\\"]/g, '')).not.toMatch(/["\\]/)
      }),
    )
  })

  it('name only facets the type has', () => {
    const filters = { field: ['ho-tich', ''], kind: ['luat'], constructor: ['x'], tiers: [] }
    expect(toFilter('procedures', filters)).toEqual(['facets.field IN ["ho-tich"]'])
  })
})
