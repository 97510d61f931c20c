import { describe, expect, test } from 'vitest'
import { toWorkdays } from '../../../cms/content/hours/workdays.ts'
import { costOf, papersOf, timeTasks, type PlannedTask } from '../../../site/views/lifeEvents/plan.ts'

let made = 0
const procedure = (days: number | null, more: object = {}) => ({
  ...{ id: String((made += 1)), code: `1.00000${made}`, name: `Thủ tục ${made}`, published: {} },
  methods: [{ channel: 'direct' as const, time: days ? { value: days, unit: 'working_day' as const } : {} }],
  ...more,
})
const task = (begins: PlannedTask['begins'], ...days: (number | null)[]) => ({
  begins,
  procedures: days.map((one) => procedure(one)),
})

/** Monday, 30 November 2026, in the morning; no holidays. */
const FILED = { day: '2026-11-30', minute: 540 }
const time = (...tasks: PlannedTask[]) => timeTasks(tasks, FILED, { workdays: toWorkdays([]) }, 'vi')
const days = ({ tasks }: ReturnType<typeof time>) =>
  tasks.map((own) => own.map(({ filed, due }) => `${filed ?? '?'} ${due ?? '?'}`))

describe('the time of a life event', () => {
  test('is the longest of what is filed at once', () => {
    const timing = time(task('start', 3, 1), task('start', 2))
    expect(days(timing)).toEqual([
      ['2026-11-30 2026-12-03', '2026-11-30 2026-12-01'],
      ['2026-11-30 2026-12-02'],
    ])
    expect(timing.done).toBe('2026-12-03')
  })

  test('adds up where one task waits for those above', () => {
    // The result of the first stage is due on Thursday: the next is filed on Friday, those with it as well.
    const timing = time(
      task('start', 3),
      task('start', 1),
      task('after', 2),
      task('with', 5),
      task('after', 1),
    )
    expect(days(timing).slice(2)).toEqual([
      ['2026-12-04 2026-12-08'],
      ['2026-12-04 2026-12-11'],
      ['2026-12-14 2026-12-15'],
    ])
    expect(timing.done).toBe('2026-12-15')
  })

  test('skips tasks of which nothing is chosen', () => {
    expect(days(time(task('start'), task('after', 2)))).toEqual([[], ['2026-11-30 2026-12-02']])
    expect(days(time(task('start', 1), task('after'), task('after', 2)))[2]).toEqual([
      '2026-12-02 2026-12-04',
    ])
  })

  test('is not known once a time is not: what waits for it has no days', () => {
    const timing = time(task('start', null), task('after', 2), task('start', 1))
    expect(days(timing)).toEqual([['2026-11-30 ?'], ['? ?'], ['2026-11-30 2026-12-01']])
    expect(timing.done).toBeNull()
  })
})

const withFees = (...fees: object[]) =>
  procedure(1, { methods: fees.map((fee) => ({ channel: 'direct', time: {}, fees: [fee] })) })

test('fees are added as far as they are sums', () => {
  const byCase = withFees({ amount: 0, note: 'Theo quy định của HĐND tỉnh' })
  const { from, to, open } = costOf([
    withFees({ amount: 30_000, currency: 'VND' }),
    withFees({ amount: 10_000, currency: 'VND' }, { amount: 5000, currency: 'VND' }),
    withFees({ amount: 0 }),
    byCase,
    withFees({ amount: 10, currency: 'USD' }),
  ])
  expect([from, to]).toEqual([35_000, 40_000])
  expect(open).toHaveLength(2)
  expect(open[0]).toBe(byCase)
})

test('a paper that several procedures ask for is listed once, with all that ask for it', () => {
  const asking = (...documents: object[]) =>
    procedure(1, { cases: [{ documents }, { documents: [{ name: 'Khác' }] }] })
  const papers = papersOf([
    asking({ name: 'Giấy chứng sinh', originals: 1 }, { name: 'Căn cước của mẹ', kind: 'can-cuoc' }),
    asking({ name: 'Giấy chứng sinh.', copies: 2 }, { name: 'Thẻ căn cước', kind: 'can-cuoc', copies: 1 }),
  ])
  expect(papers.map(({ paper }) => paper.name)).toEqual(['Giấy chứng sinh', 'Căn cước của mẹ'])
  expect(papers[0]!.uses.map(({ originals, copies }) => [originals, copies])).toEqual([
    [1, 0],
    [0, 2],
  ])
})

test('of a procedure that asks questions, the papers of all its cases count', () => {
  const cases = [{ documents: [{ name: 'Tờ khai' }] }, { documents: [{ name: 'Bản vẽ' }] }]
  const names = (more: object) => papersOf([procedure(1, { cases, ...more })]).map(({ paper }) => paper.name)
  expect(names({})).toEqual(['Tờ khai'])
  expect(names({ questions: [{ key: 'ai', text: 'Ai?' }] })).toEqual(['Tờ khai', 'Bản vẽ'])
})
