import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quote, toFilter } from '../../../search/filters.ts'
import { settingsHash } from '../../../search/indexes.ts'
import { EXACT_FIELDS, FACETS, SETTINGS } from '../../../search/settings.ts'
import { SEARCH_TYPES, type SearchType } from '../../../search/types.ts'

const patterns = (type: SearchType) =>
  (SETTINGS[type].filterableAttributes ?? []).flatMap((one) =>
    typeof one === 'string' ? [one] : one.attributePatterns,
  )

describe.each(SEARCH_TYPES)('settings of %s', (type) => {
  const { searchableAttributes, typoTolerance, rankingRules } = SETTINGS[type]

  it('let every facet, the places and the keys of codes and names, be filtered by', () => {
    expect(patterns(type)).toEqual(['id', 'keys', 'sites', ...FACETS[type].map((facet) => `facets.${facet}`)])
  })

  it('allow no typos where a letter more is another thing', () => {
    expect(typoTolerance?.disableOnAttributes).toEqual(['code', ...EXACT_FIELDS])
    expect(typoTolerance?.disableOnNumbers).toBe(true)
  })

  it('put names with their accents before names without, and names before texts', () => {
    const place = (field: string) => searchableAttributes?.indexOf(field) ?? -1
    expect(place('titleExact')).toBeGreaterThanOrEqual(0)
    expect(place('title')).toBeGreaterThan(place('titleExact'))
    expect(place('body')).toBeGreaterThan(place('title'))
  })

  it('rank what has all the words first, and dates last', () => {
    expect(rankingRules?.[0]).toBe('words')
    expect(rankingRules?.at(-1)).toBe('date:desc')
  })

  it('have one hash per content', () => {
    expect(settingsHash(type)).toBe(settingsHash(type))
  })
})

it('rank what is in force before what is not', () => {
  expect(SETTINGS.procedures.rankingRules).toContain('standing:desc')
  expect(SETTINGS['legal-documents'].rankingRules).toContain('standing:desc')
  expect(settingsHash('news')).not.toBe(settingsHash('pages'))
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
