import { expect, test } from 'vitest'
import {
  medianOf,
  percentileOf,
  shownFigures,
  type Figure,
} from '../../../cms/content/performance/figures.ts'
import { shareOf } from '../../../cms/content/wilson.ts'

const figure = (code: string, agency: string, settled: number): Figure => ({
  ...{ code, agency, settled, month: '2026-10', received: settled, onTime: settled, openOverdue: 0 },
  ...{ medianDays: 3, p90Days: 4, unit: 'working', source: 'một cửa', fetchedAt: '2026-11-01T00:00:00.000Z' },
})
const keys = (list: readonly Figure[]) => list.map(({ code, agency }) => `${code}@${agency}`)

test('dossiers of 1 to 10 days have the median 5.5, and 9 in 10 are done in 9 days', () => {
  const days = [10, 3, 1, 2, 9, 4, 8, 5, 7, 6]
  expect([medianOf(days), percentileOf(days, 0.9)]).toEqual([5.5, 9])
  expect([medianOf([4]), percentileOf([4], 0.9), medianOf([]), percentileOf([], 0.9)]).toEqual([
    4,
    4,
    null,
    null,
  ])
})

test('nothing is shown of nine dossiers, all of ten', () => {
  expect(keys(shownFigures([figure('1', 'a', 9), figure('1', 'b', 10)]))).toEqual(['1@b'])
})

test.each([
  [
    'a total from which few hidden dossiers could be worked out',
    [
      ['1', '', 29],
      ['1', 'a', 20],
      ['1', 'b', 9],
    ],
    ['1@a'],
  ],
  [
    'but not one that hides many',
    [
      ['1', '', 38],
      ['1', 'a', 20],
      ['1', 'b', 9],
      ['1', 'c', 9],
    ],
    ['1@', '1@a'],
  ],
  [
    'the same of an office',
    [
      ['', 'a', 24],
      ['1', 'a', 20],
      ['2', 'a', 4],
    ],
    ['1@a'],
  ],
  [
    'a total of which all parts are shown stays',
    [
      ['', 'a', 30],
      ['1', 'a', 20],
      ['2', 'a', 10],
    ],
    ['@a', '1@a', '2@a'],
  ],
] as [string, [string, string, number][], string[]][])('%s is left out', (_, list, shown) => {
  expect(keys(shownFigures(list.map((one) => figure(...one))))).toEqual(shown)
})

test('an interval is Wilson’s', () => {
  const { share, low, high } = shareOf(8, 10)
  expect([share, low, high].map((one) => one.toFixed(3))).toEqual(['0.800', '0.490', '0.943'])
  expect(shareOf(10, 10).high).toBe(1)
})
