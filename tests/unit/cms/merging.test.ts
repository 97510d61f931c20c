import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChoices, isDecided } from '../../../cms/merging/choose.ts'
import { isSame } from '../../../cms/merging/isSame.ts'
import { mergeDocuments, type Part } from '../../../cms/merging/merge.ts'

const value = (name: string, more: Partial<Part> = {}): Part => ({
  name,
  label: name,
  kind: 'value',
  ...more,
})
const PARTS: Part[] = [
  value('title'),
  value('lead'),
  value('searchText', { isDerived: true }),
  { name: 'contact', label: 'contact', kind: 'group', parts: [value('phone'), value('mail')] },
  { name: 'fees', label: 'fees', kind: 'rows', parts: [value('amount'), value('note')] },
  { name: 'blocks', label: 'blocks', kind: 'rows' },
]
const base = {
  title: 'Tên',
  lead: 'Dẫn',
  contact: { phone: '1', mail: 'a' },
  fees: [
    { id: 'x', amount: 1, note: 'một' },
    { id: 'y', amount: 2, note: 'hai' },
  ],
}
const merge = (mine: object, theirs: object) =>
  mergeDocuments(PARTS, { base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } })
const rows = (...fees: object[]) => ({ fees })
const [x, y] = base.fees as [object, object]

describe('two changes of one document', () => {
  test('of different fields are merged, in groups and rows as well', () => {
    const { data, conflicts, taken } = merge(
      { title: 'Tên tôi', contact: { phone: '2', mail: 'a' }, ...rows({ ...x, amount: 9 }, y) },
      { lead: 'Dẫn khác', contact: { phone: '1', mail: 'b' }, ...rows({ ...x, note: 'khác' }, y) },
    )
    expect(conflicts).toEqual([])
    expect(taken).toEqual(['lead', 'contact > mail', 'fees 1 > note'])
    expect(data).toEqual({
      ...{ title: 'Tên tôi', lead: 'Dẫn khác', contact: { phone: '2', mail: 'b' } },
      ...rows({ id: 'x', amount: 9, note: 'khác' }, y),
    })
  })

  test('of one field are a conflict, and each side can be chosen', () => {
    const merged = merge(
      { title: 'A', ...rows({ ...x, amount: 3 }, y) },
      { title: 'B', ...rows({ ...x, amount: 4 }, y) },
    )
    expect(merged.conflicts).toMatchObject([
      { path: 'title', mine: 'A', theirs: 'B' },
      { path: 'fees.0.amount', label: 'fees 1 > amount', mine: 3, theirs: 4 },
    ])
    expect(isDecided(merged.conflicts, { title: 'mine' })).toBe(false)
    expect(applyChoices(merged, { title: 'mine', 'fees.0.amount': 'theirs' })).toMatchObject({
      title: 'A',
      ...rows({ ...x, amount: 4 }, y),
    })
  })

  test('of rows: one side adds or moves some, the other changes one', () => {
    const added = { id: 'z', amount: 3 }
    const { data, conflicts } = merge(rows({ ...x, note: 'mới' }, y), rows(y, x, added))
    expect(conflicts).toEqual([])
    expect(data.fees).toEqual([y, { ...x, note: 'mới' }, added])
  })

  test('of rows: a row removed here and changed there, or two lists, is decided by a person', () => {
    expect(merge(rows(x), rows(x, { ...y, amount: 7 })).conflicts).toMatchObject([{ path: 'fees' }])
    expect(merge(rows(y, x), rows(x, y, { id: 'z' })).conflicts).toMatchObject([{ path: 'fees' }])
    expect(merge(rows(x), rows(x, y)).data.fees).toEqual([x])
  })

  test('of what the system sets, the newest counts; what was not sent is not touched', () => {
    const sent = { title: 'Tôi', searchText: 'toi' }
    const theirs = { ...base, searchText: 'khac', lead: 'Dẫn khác' }
    const { data, conflicts } = mergeDocuments(PARTS, { base, mine: sent, theirs })
    expect(conflicts).toEqual([])
    expect(data).toEqual({ title: 'Tôi', searchText: 'khac' })
  })

  test('without a known base, every field that differs is decided by a person', () => {
    const theirs = { ...base, title: 'B' }
    const { conflicts } = mergeDocuments(PARTS, { base: null, mine: { ...base, title: 'A' }, theirs })
    expect(conflicts.map(({ path }) => path)).toEqual(['title'])
  })
})

test('emptiness is the same however forms and databases write it', () => {
  for (const empty of [undefined, null, '', false, []]) {
    expect(isSame(empty, null)).toBe(true)
    expect(isSame({ a: 1, b: empty }, { a: 1 })).toBe(true)
  }
  expect(isSame({ a: null }, null)).toBe(true)
  expect(isSame(0, null)).toBe(false)
  expect(isSame({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true)
})

describe('for any three states', () => {
  const word = fc.constantFrom('', 'a', 'b', 'c')
  const fees = fc.uniqueArray(
    fc.record({ id: fc.constantFrom('1', '2', '3', '4'), amount: fc.nat(2), note: word }),
    { selector: ({ id }) => id, maxLength: 4 },
  )
  const doc = fc.record({
    ...{ title: word, lead: word, searchText: word, fees },
    contact: fc.record({ phone: word, mail: word }),
    blocks: fc.constant([]),
  })
  const withPaths = (three: Parameters<typeof mergeDocuments>[1]) => {
    const { conflicts, ...merged } = mergeDocuments(PARTS, three)
    return { ...merged, conflicts, paths: conflicts.map(({ path }) => path) }
  }

  test('nothing is lost: one side alone is kept whole, and both sides find the same conflicts', () => {
    fc.assert(
      fc.property(doc, doc, doc, (before, mine, theirs) => {
        const alone = withPaths({ base: before, mine, theirs: before })
        expect(alone).toMatchObject({ paths: [], taken: [] })
        expect(isSame(alone.data, { ...mine, searchText: before.searchText })).toBe(true)
        const others = withPaths({ base: before, mine: before, theirs })
        expect(others.paths).toEqual([])
        expect(isSame(others.data, theirs)).toBe(true)
        const [one, other] = [
          withPaths({ base: before, mine, theirs }),
          withPaths({ base: before, mine: theirs, theirs: mine }),
        ]
        expect(one.paths).toEqual(other.paths)
      }),
    )
  })

  test('what one side alone changed is in the result, and so is the chosen side of each conflict', () => {
    fc.assert(
      fc.property(doc, doc, doc, (before, mine, theirs) => {
        const { data, conflicts } = mergeDocuments(PARTS, { base: before, mine, theirs })
        for (const name of ['title', 'lead'] as const) {
          const isConflict = conflicts.some(({ path }) => path === name)
          const wanted = mine[name] === before[name] ? theirs[name] : mine[name]
          if (!isConflict) expect(data[name]).toBe(wanted)
        }
        const all = Object.fromEntries(conflicts.map(({ path }) => [path, 'theirs'] as const))
        const chosen = applyChoices({ data, conflicts, taken: [] }, all)
        const { conflicts: left } = mergeDocuments(PARTS, { base: theirs, mine: chosen, theirs })
        expect(left).toEqual([])
        for (const { path, theirs: wanted } of conflicts)
          if (!path.includes('.')) expect(isSame(chosen[path], wanted)).toBe(true)
      }),
    )
  })
})
