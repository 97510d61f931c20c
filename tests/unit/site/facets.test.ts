import { describe, expect, it } from 'vitest'
import { applyFacets, type Facet } from '../../../site/facets.ts'

type Item = { colour: string; sizes: string[] }
const items: Item[] = [
  { colour: 'red', sizes: ['s', 'm'] },
  { colour: 'red', sizes: ['l'] },
  { colour: 'blue', sizes: ['m'] },
]
const facets: Facet<Item>[] = [
  { name: 'colour', valuesOf: ({ colour }) => [colour] },
  { name: 'size', valuesOf: ({ sizes }) => sizes },
]

describe('applyFacets', () => {
  it('keeps everything when nothing is chosen', () => {
    const { matches, counts } = applyFacets(items, facets, {})
    expect(matches).toHaveLength(3)
    expect(Object.fromEntries(counts.size ?? [])).toEqual({ s: 1, m: 2, l: 1 })
  })

  it('widens within a group and narrows between groups', () => {
    expect(applyFacets(items, facets, { size: ['s', 'l'] }).matches).toHaveLength(2)
    expect(applyFacets(items, facets, { size: ['m'], colour: ['blue'] }).matches).toEqual([items[2]])
  })

  it('counts a group as if its own choice were open', () => {
    const { counts } = applyFacets(items, facets, { colour: ['red'] })
    expect(counts.colour?.get('blue')).toBe(1)
    expect(counts.size?.get('m')).toBe(1)
  })

  it('finds nothing for a value that nobody has', () => {
    expect(applyFacets(items, facets, { colour: ['green'] }).matches).toEqual([])
  })
})
