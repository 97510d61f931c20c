import { expect, test } from 'vitest'
import { makeCounter, type CountedCase } from '../../../../cms/content/cases/figures.ts'
import { CASE_KINDS } from '../../../../cms/content/cases/kinds.ts'
import {
  toFigureCsv,
  toFigureLines,
  toFigurePlaces,
  toFigureRows,
} from '../../../../site/views/cases/figures.ts'
import { middleOf, toProvinceMap } from '../../../../site/views/commune-map.ts'

const names = {
  kinds: CASE_KINDS.map(({ key, name, topics }) => ({ key, name, topics })),
  units: [{ code: '02647', slug: 'phuong-lao-cai', name: 'Lào Cai', fullName: 'Phường Lào Cai' }],
  agencies: [{ id: '7', name: 'Sở Xây dựng' }],
} as never
const vi = { names, locale: 'vi' } as const

const one: CountedCase = {
  ...{ kind: 'hien-truong', topic: 'cong-thuong', commune: '02647', agency: '7', state: 'answered' },
  ...{ receivedOn: '2026-11-02', dueOn: '2026-11-23', closedOn: '2026-11-23' },
}

function count(...cases: Partial<CountedCase>[]) {
  const counter = makeCounter('2026-11-30')
  for (const more of cases) counter.count({ ...one, ...more })
  return counter.figures()
}

test('answered by the end of the due day is in time, the day after is not', () => {
  const [row] = toFigureRows(count({}, { closedOn: '2026-11-24' }), 'all', vi)
  expect(row).toMatchObject({
    name: 'Toàn tỉnh',
    received: '2',
    answered: '2',
    onTime: '50% (1 trên 2)',
    bar: 50,
  })
})

test('open ones past their day are told; duplicates and withdrawn ones are no answers', () => {
  const open = { state: 'processing', closedOn: null } as const
  const [row] = toFigureRows(
    count(open, { ...open, dueOn: '2026-12-01' }, { state: 'duplicate' }),
    'agency',
    vi,
  )
  expect(row).toMatchObject({
    name: 'Sở Xây dựng',
    received: '3',
    answered: '0',
    onTime: '–',
    openOverdue: '1',
  })
})

test('nine ratings are no figure, ten are one with its interval', () => {
  const rated = (ratings: number) => count(...Array.from({ length: ratings }, () => ({ stars: 5 })))
  expect(toFigureRows(rated(9), 'kind', vi)[0]!.satisfied).toBe('Chưa đủ 10 đánh giá')
  expect(toFigureRows(rated(10), 'kind', vi)[0]!.satisfied).toBe(
    '100% (10 đánh giá; mức thật có thể từ 72 đến 100%)',
  )
  expect(toFigureLines(rated(9), names)[0]).toMatchObject({ ratings: null, satisfied: null })
})

test('a confidential case is counted in the whole alone', () => {
  const figures = count({ kind: 'thai-do-phuc-vu', isConfidential: true })
  expect(figures.map(({ by }) => by)).toEqual(['all'])
})

test('months are the latest first, and the file opens in a spreadsheet', () => {
  const figures = count({}, { receivedOn: '2026-10-05' })
  expect(toFigureRows(figures, 'month', vi).map(({ name }) => name)).toEqual(['11/2026', '10/2026'])
  const csv = toFigureCsv(toFigureLines(figures, names))
  expect(csv).toContain('commune,02647,Phường Lào Cai,2,2,2,0,0,,')
})

test('the map has the number received in each commune, in the middle of it', () => {
  const [place] = toFigurePlaces(count({}, {}), names, 'vi')
  expect(place).toMatchObject({ figure: '2', href: '/phan-anh?xa=02647' })
  const { areas, width, height } = toProvinceMap([place!], 'vi')
  expect(areas[0]).toMatchObject({ name: 'Phường Lào Cai: 2', figure: { text: '2' } })
  const { x, y } = areas[0]!.figure!
  expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
  expect(middleOf('M10 20l4 0 0 -6 -8 0z M99 99l1 1z')).toEqual({ x: 10, y: 17 })
})
