import { expect, test } from 'vitest'
import type { SheetRow } from '../../../cms/importRuns/read/sheet.ts'
import { findPlaces, type Point } from '../../../cms/importRuns/services/places.ts'
import { readRow, type World } from '../../../cms/importRuns/services/readRow.ts'
import { toTargets } from '../../../cms/importRuns/services/targets.ts'

const MAPPING = ['variant', 'variantName', 'agencyCode', 'url']
const procedure = (code: string, agencies: string[]) => ({
  id: `id-${code}`,
  code,
  name: code,
  agencies,
  isInForce: true,
})
const world: World = {
  procedures: new Map([
    ['1.000001', procedure('1.000001', ['A'])],
    ['1.000002', procedure('1.000002', ['A', 'B'])],
  ]),
  providers: [{ id: 'p', hosts: ['a.gov.vn'] }],
  findAgency: (_name, code) => (code ? { id: code, notes: [] } : undefined),
}
const ONE = '1.000001'
const TWO = '1.000002'

type Cells = [variant: string, name: string, agency: string, path: string]
const sheet = (rows: Cells[]): SheetRow[] =>
  rows.map(([variant, name, agency, path], at) => ({
    line: at + 2,
    cells: [variant, name, agency, `a.gov.vn/${path}`],
  }))
const targets = (rows: SheetRow[]) => toTargets(rows.map((row) => readRow(MAPPING, row, world)))
const keysOf = (rows: Cells[]) =>
  targets(sheet(rows))
    .targets.map(({ key, url }) => `${key} ${url.replace('https://a.gov.vn/', '')}`)
    .toSorted()

test('an entry point has a variant and an agency only where its address depends on them', () => {
  expect(keysOf([[`${ONE}.01`, 'x', 'A', 'a']])).toEqual([`${ONE}||A a`])
  expect(keysOf([[`${ONE}.01`, 'x', 'C', 'a']])).toEqual([`${ONE}|| a`])
  const many: Cells[] = [...'ABCDE'].map((agency) => [`${TWO}.01`, 'x', agency, 'a'])
  expect(keysOf(many)).toEqual([`${TWO}|| a`])
  expect(keysOf([...many, [`${TWO}.02`, 'y', 'A', 'a']])).toEqual([`${TWO}|| a`])
  expect(keysOf([...many, [`${TWO}.02`, 'y', 'A', 'b']])).toEqual([
    `${TWO}|phuong-an-01| a`,
    `${TWO}|phuong-an-02|A b`,
  ])
  expect(
    keysOf([
      [`${TWO}.01`, 'x', 'A', 'a'],
      [`${TWO}.01`, 'x', 'B', 'b'],
    ]),
  ).toEqual([`${TWO}||A a`, `${TWO}||B b`])
})

test('services of one name are told apart by their codes', () => {
  const two = targets(
    sheet([
      [`${TWO}.01`, 'Cấp thẻ', '', 'a'],
      [`${TWO}.02`, 'Cấp thẻ', '', 'b'],
    ]),
  ).targets
  expect(two.map(({ variantLabel }) => variantLabel)).toEqual([
    'Cấp thẻ (1.000002.01)',
    'Cấp thẻ (1.000002.02)',
  ])
})

test('rows of one service and agency that differ are all refused', () => {
  const { targets: none, refused } = targets(
    sheet([
      [ONE, 'x', 'A', 'a'],
      [ONE, 'x', 'A', 'b'],
    ]),
  )
  expect(none).toEqual([])
  expect(refused.map(({ line, problem }) => [line, problem.vi])).toEqual([
    [2, expect.stringContaining('2, 3')],
    [3, expect.stringContaining('2, 3')],
  ])
})

test('any order of the rows asks for the same entry points', () => {
  let seed = 1
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  const pick = (from: string) => from[random(from.length)]!
  for (let turn = 0; turn < 300; turn += 1) {
    const rows = Array.from({ length: 2 + random(6) }, (): Cells => {
      const variant = [`${ONE}.01`, `${TWO}.01`, `${TWO}.02`, TWO][random(4)]!
      return [variant, `tên ${pick('xy')}`, pick('AB ').trim(), pick('ab')]
    })
    const shuffled = rows.map((row) => [random(1000), row] as const).toSorted(([a], [b]) => a - b)
    expect(keysOf(shuffled.map(([, row]) => row))).toEqual(keysOf(rows))
  }
})

test('an address that a more general entry point has already needs no other; a switched-off one does not count', () => {
  const [target] = targets(sheet([[`${ONE}.01`, 'x', 'A', 'a']])).targets
  const general = { id: 'g', procedure: `id-${ONE}`, url: 'https://a.gov.vn/a', createdAt: '' } as Point
  expect(findPlaces([target!], [general])).toMatchObject([{ point: { id: 'g' }, isCovered: true }])
  expect(findPlaces([target!], [{ ...general, enabled: false }])).toEqual([{ target, isCovered: false }])
  const own = { ...general, id: 'o', agency: 'A', url: 'https://a.gov.vn/b' }
  expect(findPlaces([target!], [general, own])).toMatchObject([{ point: { id: 'o' }, isCovered: false }])
})
