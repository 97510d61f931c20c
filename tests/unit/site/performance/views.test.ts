import { expect, test } from 'vitest'
import type { Figure } from '../../../../cms/content/performance/figures.ts'
import { guessMapping } from '../../../../cms/importRuns/columns.ts'
import { PERFORMANCE_FIELDS } from '../../../../cms/importRuns/performance/fields.ts'
import { toBesidePromise } from '../../../../site/views/performance/besidePromise.ts'
import { toCsv, toLines } from '../../../../site/views/performance/files.ts'
import { readMonth, toOfficeRows, toSources } from '../../../../site/views/performance/offices.ts'

const figure = (code: string, agency: string, over: Partial<Figure> = {}): Figure => ({
  ...{ code, agency, month: '2026-10', received: 130, settled: 120, onTime: 119, openOverdue: 2 },
  ...{
    medianDays: 2.5,
    p90Days: 4,
    unit: 'working',
    source: 'Một cửa',
    fetchedAt: '2026-11-02T01:00:00.000Z',
  },
  ...over,
})
const agencies = [
  { id: 'a', name: 'UBND phường Sa Pa', slug: 'sa-pa', officialCode: 'H38.101' },
  { id: 'b', name: '=Sở Tư pháp', slug: 'so-tu-phap' },
  { id: 'c', name: 'Không có số liệu', slug: 'khong' },
]

test('what was stands beside what is promised, with its month and its number of dossiers', () => {
  const performed = { ...figure('1.001193', ''), isWhole: true }
  expect(toBesidePromise(performed, '5 ngày làm việc', 'vi')).toEqual({
    promised: '5 ngày làm việc',
    label: 'Thực tế, tháng 10/2026',
    text: '9 trên 10 hồ sơ xong trong 4 ngày làm việc; một nửa xong trong 2,5 ngày làm việc; 99\u00a0% đúng hạn',
    note: '120 hồ sơ, toàn tỉnh',
  })
  const less = { ...performed, p90Days: null, medianDays: null, isWhole: false }
  expect(toBesidePromise(less, undefined, 'en')).toMatchObject({ text: '99\u00a0% on time' })
  expect(toBesidePromise(null, '5 ngày', 'vi')).toBeUndefined()
})

test('an office has its own figure, or the sum of its procedures, which says so and has no days', () => {
  const shown = [
    figure('', '', { settled: 1000, onTime: 1000 }),
    figure('', 'a'),
    figure('1', 'a', { settled: 50 }),
    figure('1', 'b', { settled: 10, onTime: 9 }),
    figure('2', 'b', { settled: 20, onTime: 18 }),
  ]
  expect(toOfficeRows(shown, agencies, 'en')).toMatchObject([
    { name: 'Whole province', settled: '1,000', onTime: '100\u00a0%', bar: 100 },
    { name: 'UBND phường Sa Pa', settled: '120', p90: '4 working days', isSummed: false },
    { name: '=Sở Tư pháp', settled: '30', onTime: '90\u00a0%', p90: 'not given', isSummed: true },
  ])
  expect(toSources(shown, 'vi')).toEqual(['Nguồn: Một cửa, lấy lúc 02/11/2026, 08:00.'])
})

test('a month is one that has figures, else none; the latest by default', () => {
  const months = ['2026-10', '2026-09']
  const read = (text: string) => readMonth(new URLSearchParams(text), months)
  expect([read(''), read('thang=2026-09'), read('thang=2020-01'), read('thang=%00')]).toEqual([
    ...['2026-10', '2026-09', undefined, undefined],
  ])
})

test('the open data can be imported again, and holds no formulas', () => {
  const csv = toCsv(toLines([figure('', ''), figure('1.001193', 'a'), figure('1.001193', 'b')], agencies))
  const [head = '', ...rows] = csv.replace('\uFEFF', '').trim().split('\r\n')
  expect(guessMapping(head.split(','), {}, PERFORMANCE_FIELDS)).not.toContain(null)
  expect(rows).toEqual([
    '*,,*,2026-10,130,120,119,2.5,4,working,2,Một cửa,2026-11-02T01:00:00.000Z',
    '1.001193,H38.101,UBND phường Sa Pa,2026-10,130,120,119,2.5,4,working,2,Một cửa,2026-11-02T01:00:00.000Z',
    "1.001193,,'=Sở Tư pháp,2026-10,130,120,119,2.5,4,working,2,Một cửa,2026-11-02T01:00:00.000Z",
  ])
})
