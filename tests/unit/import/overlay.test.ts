import { describe, expect, test } from 'vitest'
import { marksOf } from '../../../cms/import/marks.ts'
import { covers, overlay } from '../../../cms/import/overlay.ts'

describe('covers', () => {
  test.each([
    ['equal', { a: 1 }, { a: 1 }, true],
    ['what the source does not name does not count', { a: 1, b: 2 }, { a: 1 }, true],
    ['another value', { a: 1 }, { a: 2 }, false],
    ['something new', {}, { a: 1 }, false],
    ['nothing said', { a: 1 }, { a: null }, true],
    [
      'one day in Viet Nam, which is another one in Greenwich',
      { on: '2026-11-21T17:00:00.000Z' },
      { on: '2026-11-22T12:00:00.000Z' },
      true,
    ],
    ['another day', { on: '2026-11-22T17:00:00.000Z' }, { on: '2026-11-22T12:00:00.000Z' }, false],
    ['one day at two times', { on: '2026-11-22T00:00:00.000Z' }, { on: '2026-11-22T12:00:00.000Z' }, true],
    [
      'ids and editors members of rows',
      { rows: [{ id: 'x', name: 'a', form: 'f' }] },
      { rows: [{ name: 'a' }] },
      true,
    ],
    ['a row more', { rows: [{ name: 'a' }] }, { rows: [{ name: 'a' }, { name: 'b' }] }, false],
    ['a row less', { rows: [{ name: 'a' }, { name: 'b' }] }, { rows: [{ name: 'a' }] }, false],
    ['another order', { rows: ['a', 'b'] }, { rows: ['b', 'a'] }, false],
    ['a group that is not there', { group: null }, { group: { a: 1 } }, false],
    ['a group that is not there, of which nothing is said', { group: null }, { group: { a: null } }, true],
  ])('%s', (_name, stored, incoming, expected) => expect(covers(stored, incoming)).toBe(expected))
})

describe('overlay', () => {
  test('rows keep their id and what an editor added, found by what they say', () => {
    const stored = [
      { id: '1', name: 'Tờ khai', originals: 1, form: 'file' },
      { id: '2', name: 'Ảnh' },
    ]
    const incoming = [{ name: 'Ảnh', copies: 2 }, { name: 'Tờ khai', originals: 2 }, { name: 'Mới' }]
    expect(overlay(stored, incoming)).toEqual([
      { id: '2', name: 'Ảnh', copies: 2 },
      { id: '1', name: 'Tờ khai', originals: 2, form: 'file' },
      { name: 'Mới' },
    ])
  })

  test('two rows that say the same keep an id each', () => {
    const stored = [
      { id: '1', name: 'a' },
      { id: '2', name: 'a' },
    ]
    expect(overlay(stored, [{ name: 'a' }, { name: 'a' }])).toEqual(stored)
  })

  test('rows without a name are taken in their order', () => {
    const stored = [{ id: '1', documents: [{ id: '2', name: 'a', note: 'n' }] }]
    const incoming = [{ documents: [{ name: 'a' }, { name: 'b' }] }]
    expect(overlay(stored, incoming)).toEqual([
      { id: '1', documents: [{ id: '2', name: 'a', note: 'n' }, { name: 'b' }] },
    ])
  })

  test('groups keep their other members; null leaves what is there', () => {
    const stored = { note: 'kept', time: { value: 1, unit: 'day' } }
    expect(overlay(stored, { time: { value: 2 }, note: null })).toEqual({
      note: 'kept',
      time: { value: 2, unit: 'day' },
    })
  })

  test('what it gives covers what came in', () => {
    const stored = { rows: [{ id: '1', channel: 'online', fees: [{ id: '3', amount: 1 }] }] }
    const incoming = {
      rows: [
        { channel: 'direct', fees: [{ amount: 5, kind: null }] },
        { channel: 'online', fees: [{ amount: 2 }] },
      ],
    }
    expect(covers(overlay(stored, incoming), incoming)).toBe(true)
  })
})

describe('what was edited here since the last import', () => {
  const source = {
    published: { feeText: 'Không', timeText: '05 ngày' },
    results: [{ name: 'Giấy A' }, { name: 'Giấy B' }],
    cases: [{ documents: [{ name: 'Tờ khai' }, { name: 'Ảnh' }], steps: [{ text: 'Nộp' }] }],
    methods: [{ channel: 'direct', fees: [{ amount: 0 }] }],
  }
  const merge = (stored: object, incoming: object, last: object | null = source) => {
    const edits: string[] = []
    const base = last ? { base: new Set(marksOf(last)) } : {}
    return { value: overlay(stored, incoming, '', { ...base, edits }), edits }
  }

  test('rows added by hand stay where they stand, and are named', () => {
    const stored = {
      ...source,
      results: [{ name: 'Giấy A' }, { name: 'Bằng tay' }, { name: 'Giấy B' }],
      cases: [
        { ...source.cases[0], documents: [{ name: 'Của tôi' }, { name: 'Tờ khai' }, { name: 'Ảnh' }] },
        { name: 'Trường hợp mới', documents: [{ name: 'Đơn' }] },
      ],
      methods: [{ channel: 'direct', fees: [{ amount: 0 }, { amount: 25_000 }] }],
    }
    for (const last of [source, null]) {
      const { value, edits } = merge(stored, source, last)
      expect(value).toEqual(stored)
      expect(edits).toEqual([
        'results: Bằng tay',
        'cases.documents: Của tôi',
        'cases: Trường hợp mới',
        'methods.fees',
      ])
    }
  })

  test('a row the source takes back goes, unless it was added by hand', () => {
    const stored = { results: [{ name: 'Giấy A' }, { name: 'Giấy B' }, { name: 'Bằng tay' }] }
    const { value, edits } = merge(stored, { results: [{ name: 'Giấy A' }] })
    expect(value).toEqual({ results: [{ name: 'Giấy A' }, { name: 'Bằng tay' }] })
    expect(edits).toEqual(['results: Bằng tay'])
  })

  test('a row removed or reworded by hand does not come back', () => {
    const stored = { results: [{ name: 'Giấy A' }, { name: 'Giấy B, bản chính' }] }
    const { value, edits } = merge(stored, { results: source.results })
    expect(value).toEqual(stored)
    expect(edits).toEqual(['results: Giấy B', 'results: Giấy B, bản chính'])
  })

  test('rows put into another order by hand stay in it until the source changes its own', () => {
    const results = (...names: string[]) => ({ results: names.map((name) => ({ name })) })
    const stored = results('C', 'A', 'B')
    const last = results('A', 'B', 'C')
    expect(merge(stored, last, last)).toEqual({ value: stored, edits: [] })
    const changed = results('B', 'A', 'C')
    expect(merge(stored, changed, last).value).toEqual(changed)
    expect(merge(stored, last, null).value).toEqual(last)
  })

  test('a value changed by hand stays until the source changes it', () => {
    const stored = { published: { feeText: '25.000 đồng', timeText: '05 ngày' } }
    const same = merge(stored, { published: source.published })
    expect(same).toEqual({ value: stored, edits: ['published.feeText'] })
    const changed = merge(stored, { published: { ...source.published, feeText: '30.000 đồng' } })
    expect(changed).toEqual({
      value: { published: { feeText: '30.000 đồng', timeText: '05 ngày' } },
      edits: [],
    })
  })

  test('new rows of the source are added between those that are there', () => {
    const stored = { results: [{ name: 'Giấy A' }, { name: 'Bằng tay' }] }
    const { value } = merge(
      stored,
      { results: [{ name: 'Mới' }, { name: 'Giấy A' }] },
      { results: [{ name: 'Giấy A' }] },
    )
    expect(value).toEqual({ results: [{ name: 'Mới' }, { name: 'Giấy A' }, { name: 'Bằng tay' }] })
  })
})
