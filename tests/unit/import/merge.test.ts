import { describe, expect, test } from 'vitest'
import { baseOfMarks } from '../../../cms/import/merge/marks.ts'
import { merge } from '../../../cms/import/merge/merge.ts'
import type { MergeRules } from '../../../cms/import/merge/sides.ts'
import { covers } from '../../../cms/import/merge/values.ts'

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

const paths = (list: { path: string }[]) => list.map(({ path }) => path)

describe('without an earlier import', () => {
  const untracked = (here: unknown, source: unknown) => merge({ here, source }, { isUntracked: true }).value

  test('rows keep their id and what an editor added, found by what they say', () => {
    const stored = [
      { id: '1', name: 'Tờ khai', originals: 1, form: 'file' },
      { id: '2', name: 'Ảnh' },
    ]
    const incoming = [{ name: 'Ảnh', copies: 2 }, { name: 'Tờ khai', originals: 2 }, { name: 'Mới' }]
    expect(untracked(stored, incoming)).toEqual([
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
    expect(untracked(stored, [{ name: 'a' }, { name: 'a' }])).toEqual(stored)
  })

  test('rows without a name are taken in their order', () => {
    const stored = [{ id: '1', documents: [{ id: '2', name: 'a', note: 'n' }] }]
    const incoming = [{ documents: [{ name: 'a' }, { name: 'b' }] }]
    expect(untracked(stored, incoming)).toEqual([
      { id: '1', documents: [{ id: '2', name: 'a', note: 'n' }, { name: 'b' }] },
    ])
  })

  test('groups keep their other members; null leaves what is there', () => {
    const stored = { note: 'kept', time: { value: 1, unit: 'day' } }
    expect(untracked(stored, { time: { value: 2 }, note: null })).toEqual({
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
    expect(covers(untracked(stored, incoming), incoming)).toBe(true)
  })

  test('where imports are tracked, what is stored was written by hand: it stays, and gaps are filled', () => {
    const merged = merge({ here: { name: 'Của tôi', note: null }, source: { name: 'Nguồn', note: 'Mới' } })
    expect(merged.value).toEqual({ name: 'Của tôi', note: 'Mới' })
    expect(paths(merged.conflicts)).toEqual(['.name'])
  })
})

describe('what was edited here since the last import', () => {
  const last = {
    published: { feeText: 'Không', timeText: '05 ngày' },
    results: [{ name: 'Giấy A' }, { name: 'Giấy B' }],
    cases: [{ documents: [{ name: 'Tờ khai', copies: 1 }, { name: 'Ảnh' }], steps: [{ text: 'Nộp' }] }],
    methods: [{ channel: 'direct', fees: [{ amount: 0 }] }],
  }
  const rows = (...names: string[]) => ({ results: names.map((name) => ({ name })) })
  const of = (here: object, source: object, base: object = last, rules: MergeRules = {}) => {
    const { value, base: next, ...lists } = merge({ base, here, source }, rules)
    const [changes, kept, conflicts] = [lists.changes, lists.kept, lists.conflicts].map(paths)
    return { value, next, changes, kept, conflicts }
  }

  test('rows added by hand stay where they stand, and are named', () => {
    const here = {
      ...last,
      results: [{ name: 'Giấy A' }, { name: 'Bằng tay' }, { name: 'Giấy B' }],
      cases: [
        {
          ...last.cases[0],
          documents: [{ name: 'Của tôi' }, { name: 'Tờ khai', copies: 1 }, { name: 'Ảnh' }],
        },
        { name: 'Trường hợp mới', documents: [{ name: 'Đơn' }] },
      ],
      methods: [{ channel: 'direct', fees: [{ amount: 0 }, { amount: 25_000 }] }],
    }
    expect(of(here, last)).toEqual({
      value: here,
      next: last,
      changes: [],
      kept: [
        '.results[Bằng tay#0]',
        '.cases[#0].documents[Của tôi#0]',
        '.cases[Trường hợp mới#0]',
        '.methods[direct#0].fees[#1]',
      ],
      conflicts: [],
    })
  })

  test('a row the source takes back goes, unless it was added or edited here', () => {
    const here = { results: [{ id: '1', name: 'Giấy A' }, { name: 'Giấy B' }, { name: 'Bằng tay' }] }
    const plain = of(here, rows('Giấy A'))
    expect(plain.value).toEqual({ results: [{ id: '1', name: 'Giấy A' }, { name: 'Bằng tay' }] })
    expect(plain.changes).toEqual(['.results[Giấy B#0]'])
    const edited = { results: [{ name: 'Giấy A' }, { name: 'Giấy B', note: 'Bản chính' }] }
    expect(of(edited, rows('Giấy A'))).toMatchObject({ value: edited, conflicts: ['.results[Giấy B#0]'] })
    const isDefault = (path: string, value: unknown) => path.endsWith('.note') && value === 'Bản chính'
    expect(of(edited, rows('Giấy A'), last, { isDefault }).value).toEqual(rows('Giấy A'))
  })

  test('a row removed or reworded here does not come back, and is a conflict once the source changes it', () => {
    const here = rows('Giấy A', 'Giấy B, bản chính')
    expect(of(here, { results: last.results })).toMatchObject({
      value: here,
      kept: ['.results[Giấy B, bản chính#0]', '.results[Giấy B#0]'],
      conflicts: [],
    })
    const source = { results: [{ name: 'Giấy A' }, { name: 'Giấy B', copies: 2 }] }
    expect(of(here, source)).toMatchObject({ value: here, conflicts: ['.results[Giấy B#0]'] })
  })

  test('an order changed by hand stays; one of the source is taken; two orders are a conflict', () => {
    const base = rows('A', 'B', 'C')
    const here = rows('C', 'A', 'B')
    expect(of(here, base, base)).toMatchObject({ value: here, conflicts: [] })
    expect(of(base, rows('B', 'A', 'C'), base)).toMatchObject({
      value: rows('B', 'A', 'C'),
      changes: ['.results'],
    })
    expect(of(here, rows('B', 'A', 'C'), base)).toMatchObject({ value: here, conflicts: ['.results'] })
  })

  test('a value changed on both sides stays, is a conflict until a person chooses, and then is none', () => {
    const [here, source] = [{ fee: '25.000 đồng' }, { fee: '30.000 đồng' }]
    const open = of(here, source, { fee: 'Không' })
    expect(open).toMatchObject({ value: here, next: { fee: 'Không' }, conflicts: ['.fee'] })
    expect(of(here, source, open.next as object)).toMatchObject({ conflicts: ['.fee'] })
    const taken = of(here, source, open.next as object, { choices: new Map([['.fee', 'source']]) })
    expect(taken).toMatchObject({ value: source, next: source, changes: ['.fee'], conflicts: [] })
    const mine = of(here, source, open.next as object, { choices: new Map([['.fee', 'here']]) })
    expect(mine).toMatchObject({ value: here, next: source, kept: ['.fee'], conflicts: [] })
    expect(of(here, source, mine.next as object)).toMatchObject({ kept: ['.fee'], conflicts: [] })
  })

  test('a value cleared here stays clear until the source changes it', () => {
    expect(of({ fee: null }, { fee: 'a' }, { fee: 'a' })).toMatchObject({ value: { fee: null } })
    expect(of({ fee: null }, { fee: 'b' }, { fee: 'a' }).conflicts).toEqual(['.fee'])
  })

  test('new rows of the source are added between those that are there', () => {
    const merged = of(rows('Giấy A', 'Bằng tay'), rows('Mới', 'Giấy A'), rows('Giấy A'))
    expect(merged.value).toEqual(rows('Mới', 'Giấy A', 'Bằng tay'))
  })

  test('the hashes of imports of before tell the values of then', () => {
    const here = { fee: 'Sửa', time: '05 ngày', results: [{ name: 'A' }] }
    const source = { fee: 'Mới', time: '03 ngày', results: [{ name: 'A' }, { name: 'B' }] }
    // Of { time: '05 ngày', results: [{ name: 'A' }, { name: 'B' }] }, and of a fee that neither side has.
    const marks = new Set(['rSci9Nix', 'VY6VsoYZ', '0nXXS8hE', '03yQpg8d', 'uLyIH0BL'])
    const merged = of(here, source, baseOfMarks(marks, here, source) as object)
    expect(merged).toMatchObject({ value: { ...here, time: '03 ngày' }, conflicts: ['.fee'] })
    expect(merged.kept).toEqual(['.results[B#0]'])
  })
})
