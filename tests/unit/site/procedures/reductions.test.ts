import { describe, expect, test } from 'vitest'
import type { Procedure } from '../../../../cms/payload-types.ts'
import { dayOf } from '../../../../cms/content/day.ts'
import { turnsOf } from '../../../../cms/content/reductions/price.ts'
import type { KnownReduction } from '../../../../site/data/feeReductions.ts'
import type { Told } from '../../../../site/data/histories.ts'
import { sentenceOf } from '../../../../site/views/procedures/changes/change.ts'
import { reductionEvents, withReductionEvents } from '../../../../site/views/procedures/changes/reductions.ts'
import { toProcedurePage } from '../../../../site/views/procedures/page.ts'
import { toDueRows } from '../../../../site/views/procedures/dueRows.ts'
import { besideFee, priced } from '../../../../site/views/procedures/prices.ts'
import { toProcedureJson } from '../../../../site/views/procedures/json.ts'
import { toReductions } from '../../../../site/views/procedures/reductions.ts'
import { feeFact } from '../../../../site/views/procedures/timeAndFee.ts'
import { toWorkdays } from '../../../../cms/content/hours/workdays.ts'
import { costOf, pricedPlan } from '../../../../site/views/lifeEvents/plan.ts'

const halved: KnownReduction = {
  ...{ id: 'h', number: '64/2025/TT-BTC', effect: 'percent', percent: 50 },
  ...{ from: '2025-07-01', until: '2026-12-31' },
}
const online: KnownReduction = {
  ...{ id: 'o', number: '66.22/2026/NQ-CP', article: 'Điều 5', effect: 'free', kinds: ['le_phi'] },
  ...{ from: '2026-08-15', until: '2027-02-28', channels: ['online'], who: 'người có 5 giấy tờ trên VNeID' },
}

const fee = (amount: number) => [{ kind: 'le_phi' as const, amount, per: 'lần' }]
const doc = (reductions: KnownReduction[], [direct, web]: [number, number] = [50_000, 50_000]) =>
  ({
    ...{ id: 'a', code: '1.000001', name: 'Thử', onlineLevel: 'full', status: 'in_force', reductions },
    methods: [
      { channel: 'direct', time: { value: 3, unit: 'working_day' }, fees: fee(direct) },
      { channel: 'online', time: { value: 3, unit: 'working_day' }, fees: fee(web) },
    ],
  }) as unknown as Procedure & { reductions: KnownReduction[] }

const rowsOn = (day: string, of: ReturnType<typeof doc>) =>
  toDueRows(priced(of, { day }), { day, minute: 600 }, { workdays: toWorkdays([]) }, 'vi').map(
    ({ channel, fees, isCheapest }) => [channel, fees.join().replaceAll('\u00a0', ' '), isCheapest],
  )

describe('the history of a procedure', () => {
  const told = doc([halved, online]) as unknown as Told
  const eventsOn = (today: string, reductions = [halved, online]) =>
    reductionEvents(reductions, [{ at: '2026-01-05T03:00:00.000Z', doc: told }], { today, locale: 'vi' }).map(
      ({ at, changes }) => [
        dayOf(at),
        ...changes.map((one) => sentenceOf(one, 'vi').replaceAll('\u00a0', ' ')),
      ],
    )

  test('tells when reductions began, for whom, and to which sum', () => {
    expect(eventsOn('2026-08-15')).toEqual([
      [
        '2025-07-01',
        'Giảm 50% phí, lệ phí, từ 01/07/2025 đến hết 31/12/2026 (64/2025/TT-BTC); giảm còn 25.000 ₫ (bình thường 50.000 ₫)',
      ],
      [
        '2026-08-15',
        'Miễn lệ phí khi nộp trực tuyến cho người có 5 giấy tờ trên VNeID, từ 15/08/2026 đến hết 28/02/2027 (66.22/2026/NQ-CP)',
      ],
    ])
    expect(eventsOn('2026-08-14')).toHaveLength(1)
  })

  test('tells when they ended, in one list with the publications', () => {
    const events = eventsOn('2027-01-01', [halved])
    expect(events.map(([day]) => day)).toEqual(['2025-07-01', '2027-01-01'])
    expect(events[1]![1]).toMatch(/^Hết thời hạn miễn, giảm: Giảm 50% phí, lệ phí/)
    const [entry] = [{ at: '2026-01-05T03:00:00.000Z', isFirst: true, changes: [] }]
    const begun = reductionEvents([halved], [], { today: '2027-01-01', locale: 'vi' })
    const all = withReductionEvents([entry!], begun)
    expect(all.map(({ at }) => dayOf(at))).toEqual(['2027-01-01', '2026-01-05', '2025-07-01'])
  })

  test('has the price of each day on the page of that day', () => {
    const onDay = (day: string) => {
      const { methods, reductions } = toProcedurePage(doc([halved]), 1, 'vi', { day })
      return [
        methods
          .flatMap(({ fees }) => fees)
          .join()
          .replaceAll('\u00a0', ' '),
        reductions.length,
      ]
    }
    expect(onDay('2026-12-31')[0]).toContain('25.000 ₫')
    expect(onDay('2025-06-30')).toEqual([expect.stringContaining('50.000 ₫'), 1])
    expect(onDay('2027-01-01')).toEqual([expect.not.stringContaining('25.000 ₫'), 0])
    expect(turnsOf([halved])).toEqual(['2025-07-01', '2027-01-01'])
  })
})

describe('the fees of the day of filing', () => {
  test('with the sum before, and the one to come', () => {
    expect(rowsOn('2026-12-31', doc([halved]))).toEqual([
      [
        'Trực tiếp, trực tuyến',
        'Lệ phí: 25.000 ₫/lần (bình thường 50.000 ₫/lần); từ 01/01/2027: 50.000 ₫/lần',
        false,
      ],
    ])
    expect(rowsOn('2027-01-01', doc([halved]))).toEqual([
      ['Trực tiếp, trực tuyến', 'Lệ phí: 50.000 ₫/lần', false],
    ])
  })

  test('the cheapest way after reductions that everybody has', () => {
    const free = doc([{ ...online, who: null }])
    expect(rowsOn('2027-02-28', free).map(([, , isCheapest]) => isCheapest)).toEqual([false, true])
    expect(rowsOn('2027-03-01', free)).toEqual([['Trực tiếp, trực tuyến', 'Lệ phí: 50.000 ₫/lần', false]])
  })

  test('what only some have is told, not counted', () => {
    expect(rowsOn('2026-11-30', doc([online], [20_000, 10_000]))).toEqual([
      ['Trực tiếp', 'Lệ phí: 20.000 ₫/lần', false],
      ['Trực tuyến', 'Lệ phí: 10.000 ₫/lần; có thể được miễn, giảm', true],
    ])
  })

  test('in a line, and what stands beside it', () => {
    const reduced = priced(doc([halved]), { day: '2026-11-30' })
    expect(feeFact(reduced, 'vi')?.value.replaceAll('\u00a0', ' ')).toBe('25.000 ₫/lần')
    expect(besideFee(reduced, 'vi')?.replaceAll('\u00a0', ' ')).toBe(
      'bình thường 50.000 ₫/lần; đến hết 31/12/2026',
    )
    expect(besideFee(priced(doc([online]), { day: '2026-11-30' }), 'vi')).toBe('có thể được miễn, giảm')
    expect(besideFee(priced(doc([]), { day: '2026-11-30' }), 'vi')).toBeUndefined()
  })
})

describe('reductions in words', () => {
  const told = (day: string, locale: 'vi' | 'en' = 'vi') =>
    toReductions(doc([halved, online]), locale, { day }).map(({ text, basis }) => [text, basis.number])
  test('those that hold, before those to come; ended ones are gone', () => {
    const first = ['Giảm 50% phí, lệ phí, đến hết 31/12/2026', '64/2025/TT-BTC']
    const whom = 'Miễn lệ phí khi nộp trực tuyến cho người có 5 giấy tờ trên VNeID'
    expect(told('2026-07-01')).toEqual([
      first,
      [`${whom}, từ 15/08/2026 đến hết 28/02/2027`, '66.22/2026/NQ-CP'],
    ])
    expect(told('2026-12-31')[1]).toEqual([`${whom}, đến hết 28/02/2027`, '66.22/2026/NQ-CP'])
    expect(told('2027-01-01')).toHaveLength(1)
    expect(told('2027-03-01')).toEqual([])
  })
  test('in English', () => {
    expect(told('2026-12-31', 'en')[0]?.[0]).toBe('50% off the fees, until 31 December 2026')
  })
})

test('the record for machines says sums, days and law', () => {
  const record = toProcedureJson(doc([{ ...halved, until: '2099-12-31' }]), 'https://x.vn', 'vi')
  expect(record.methods[0]?.fees[0]).toMatchObject({
    ...{ amount: 50_000, amountToday: 25_000, changesOn: '2100-01-01' },
  })
  expect(record.feeReductions[0]).toMatchObject({
    ...{ effect: 'percent', percent: 50, from: '2025-07-01', until: '2099-12-31' },
    legalBasis: { number: '64/2025/TT-BTC', article: null, url: null },
  })
  expect(toProcedureJson(doc([halved]), 'https://x.vn', 'vi').methods[0]?.fees[0]).toMatchObject({
    amount: 50_000,
  })
})

test('a plan counts each fee on the day on which it is filed', () => {
  const [one, two] = [doc([halved]), { ...doc([halved]), id: 'b' }].map((of) => {
    const methods = of.methods?.map((method) => ({
      ...method,
      fees: [{ kind: 'phi' as const, amount: 50_000 }],
    }))
    return { ...of, methods } as typeof of
  })
  const timing = {
    tasks: [[{ doc: one!, filed: '2026-12-31', due: null }], [{ doc: two!, filed: '2027-01-04', due: null }]],
    done: null,
  }
  const docs = pricedPlan(timing, '2026-12-31')
    .tasks.flat()
    .map(({ doc: of }) => of)
  expect(costOf(docs)).toMatchObject({ from: 75_000, to: 75_000, open: [] })
})
