import { describe, expect, it } from 'vitest'
import { nextStarts } from '../../../site/data/mapParts.ts'

const moments = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => new Date(1_000_000 + 1000 * (from + at)).toISOString())

describe('the parts of the map of pages', () => {
  it('begin anew only when one is full', () => {
    expect(nextStarts([], 3)).toEqual([])
    expect(nextStarts(moments(3), 3)).toEqual([])
    expect(nextStarts(moments(4), 3)).toEqual([moments(4)[3]])
    expect(nextStarts(moments(10), 3)).toEqual([3, 6, 9].map((at) => moments(10)[at]))
  })

  it('begin where they began when more documents have come', () => {
    const before = nextStarts(moments(10), 3)
    const after = nextStarts(moments(5, 9), 3)
    expect([...before, ...after]).toEqual(nextStarts(moments(14), 3))
  })

  it('do not rely on the order of the database', () => {
    expect(nextStarts(moments(10).toReversed(), 3)).toEqual(nextStarts(moments(10), 3))
  })
})
