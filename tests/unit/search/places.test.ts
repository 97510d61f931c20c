import { describe, expect, test } from 'vitest'
import { isAt, placesOf, sitesOf } from '../../../search/documents/sites.ts'
import { toFilter } from '../../../search/filters.ts'

const commune = { tier: 'commune', agencies: ['a1', 'a2'], pushed: ['all', 'commune'] } as const
const department = { tier: 'department', agencies: ['d1'], pushed: ['all', 'department'] } as const
const foundBy = (type: Parameters<typeof sitesOf>[0], doc: Parameters<typeof sitesOf>[1]) => {
  const sites = sitesOf(type, doc)
  return [null, commune, department].map((scope) => isAt(placesOf(scope), { sites }))
}

describe('where a document is found', () => {
  test.each([
    ['of an agency alone', 'news', { agency: 'a2', onProvince: 'no' }, [false, true, false]],
    [
      'that waits for the province',
      'news',
      { agency: { id: 'a1' }, onProvince: 'asked' },
      [false, true, false],
    ],
    ['that the province refused', 'pages', { agency: 'd1', onProvince: 'refused' }, [false, false, true]],
    ['on both', 'events', { agency: 'a1', onProvince: 'yes' }, [true, true, false]],
    ['of the province', 'legal-documents', { onProvince: 'yes', pushedTo: 'none' }, [true, false, false]],
    ['pushed to communes', 'news', { onProvince: 'yes', pushedTo: 'commune' }, [true, true, false]],
    ['pushed to all', 'news', { onProvince: 'yes', pushedTo: 'all' }, [true, true, true]],
    ['that says nothing', 'news', {}, [false, false, false]],
    ['a procedure of the tier', 'procedures', { tiers: ['commune'] }, [true, true, false]],
    ['a procedure of the agency', 'procedures', { competentAgencies: [{ id: 'd1' }] }, [true, false, true]],
    ['a life event', 'life-events', {}, [true, false, false]],
    ['the agency itself', 'agencies', { id: 'd1' }, [true, false, true]],
  ] as const)('%s', (_, type, doc, found) => {
    expect(foundBy(type, doc)).toEqual(found)
  })
})

test('the engine is asked for these places, beside the facets a reader chose', () => {
  expect(toFilter('news', { sites: placesOf(null), year: ['2026'] })).toEqual([
    'sites IN ["province"]',
    'facets.year IN ["2026"]',
  ])
})
