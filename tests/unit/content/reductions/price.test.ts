import { describe, expect, test } from 'vitest'
import { withPrices } from '../../../../cms/content/reductions/priced.ts'
import { reductionsFor, type FeeReduction } from '../../../../cms/content/reductions/reduction.ts'

const halved: FeeReduction = {
  ...{ effect: 'percent', percent: 50, from: '2025-07-01', until: '2026-12-31' },
}
const waivedOnline: FeeReduction = {
  ...{ effect: 'free', from: '2026-08-15', until: '2027-02-28', channels: ['online'], who: 'đủ 5 giấy tờ' },
}

interface Row {
  kind?: string
  amount?: number
  note?: string
  per?: string
  currency?: string
}
const at = (
  day: string,
  row: Row,
  reductions: FeeReduction[],
  more: { channel?: string; answers?: [string, string][] } = {},
) => {
  const methods = [{ channel: more.channel ?? 'direct', fees: [{ kind: 'phi', ...row }] }]
  const answers = more.answers && new Map(more.answers)
  const doc = withPrices({ methods, published: null }, reductions, { day, answers })
  const fee = doc.methods[0]!.fees[0]! as Row & { price?: { isAsked: boolean; next?: object; note?: string } }
  return { amount: fee.amount, ...fee.price, whole: doc.fees?.now }
}

describe('a fee by day', () => {
  test.each([
    ['2025-06-30', 50_000, { day: '2025-07-01', price: { kind: 'fixed', amount: 25_000, currency: 'VND' } }],
    ['2025-07-01', 25_000, { day: '2027-01-01', price: { kind: 'fixed', amount: 50_000, currency: 'VND' } }],
    ['2026-12-31', 25_000, { day: '2027-01-01', price: { kind: 'fixed', amount: 50_000, currency: 'VND' } }],
    ['2027-01-01', 50_000, undefined],
  ])('%s: %i', (day, amount, next) => {
    expect(at(day, { amount: 50_000 }, [halved])).toMatchObject({ amount })
    expect(at(day, { amount: 50_000 }, [halved]).next).toEqual(next)
  })

  test('a first and a last day count by the calendar of Viet Nam', () => {
    const stored = { ...halved, from: '2025-06-30T17:00:00.000Z', until: '2026-12-30T17:00:00.000Z' }
    expect(at('2025-07-01', { amount: 50_000 }, [stored]).amount).toBe(25_000)
    expect(at('2026-12-31', { amount: 50_000 }, [stored]).amount).toBe(25_000)
    expect(at('2027-01-01', { amount: 50_000 }, [stored]).amount).toBe(50_000)
  })
})

describe('reductions at one time', () => {
  const [third, fixed]: FeeReduction[] = [
    { effect: 'percent', percent: 30 },
    { effect: 'amount', amount: 30_000 },
  ]
  test.each<[string, FeeReduction[], number]>([
    ['the better one of two', [halved, third!], 25_000],
    ['whatever their order', [third!, halved], 25_000],
    ['both where one is given beside others', [halved, { ...third!, isCumulative: true }], 17_500],
    ['a lower amount than the share', [third!, fixed!], 30_000],
    ['a waiver before a share', [halved, { effect: 'free' }], 0],
    ['never more than the fee', [{ effect: 'amount', amount: 90_000 }], 50_000],
    ['nothing of a reduction without a known rate', [{ effect: 'open' }], 50_000],
  ])('%s', (_, reductions, amount) => {
    expect(at('2026-11-30', { amount: 50_000 }, reductions).amount).toBe(amount)
  })

  test('the price after the first of two that end', () => {
    const longer = { ...third!, until: '2027-02-28' }
    expect(at('2026-12-31', { amount: 50_000 }, [halved, longer]).next).toMatchObject({
      ...{ day: '2027-01-01', price: { amount: 35_000 } },
    })
  })
})

describe('who has it', () => {
  const row = { amount: 10_000 }
  test('a way of filing', () => {
    const all = [{ ...waivedOnline, who: null }]
    expect(at('2026-11-30', row, all, { channel: 'online' }).amount).toBe(0)
    expect(at('2026-11-30', row, all, { channel: 'direct' })).toMatchObject({ amount: 10_000 })
  })
  test('a condition in words changes no price, and is asked about', () => {
    const on = (day: string) => at(day, row, [waivedOnline], { channel: 'online' })
    expect(on('2026-11-30')).toMatchObject({ amount: 10_000, isAsked: true })
    expect(on('2027-02-28')).toMatchObject({ isAsked: true })
    expect(on('2027-03-01')).toMatchObject({ amount: 10_000, isAsked: false })
  })
  test.each<[[string, string][] | undefined, number, boolean]>([
    [undefined, 10_000, true],
    [[['ngheo', 'co']], 0, false],
    [[['ngheo', 'khong']], 10_000, false],
  ])('answers %j', (answers, amount, isAsked) => {
    const poor: FeeReduction = { effect: 'free', who: 'hộ nghèo', when: 'ngheo=co' }
    expect(at('2026-11-30', row, [poor], { ...(answers && { answers }) })).toMatchObject({ amount, isAsked })
  })
  test('a kind of fee, or its amount', () => {
    expect(at('2026-11-30', row, [{ ...halved, kinds: ['le_phi'] }]).amount).toBe(10_000)
    expect(at('2026-11-30', row, [{ ...halved, onlyAmount: 20_000 }]).amount).toBe(10_000)
    expect(at('2026-11-30', row, [{ ...halved, onlyAmount: 10_000 }]).amount).toBe(5_000)
  })
  test('procedures by name and by field', () => {
    const doc = { id: 'a', field: { id: 'f' } }
    const all: FeeReduction[] = [
      ...[
        { ...halved, procedures: ['a'] },
        { ...halved, procedures: [{ id: 'b' }], fields: ['f'] },
      ],
      ...[{ ...halved, procedures: ['b'] }, halved],
    ]
    expect(reductionsFor(all, doc)).toEqual(all.slice(0, 2))
    expect(reductionsFor(all, { id: 'c' })).toEqual([])
  })
})

describe('what is not known', () => {
  test.each<[string, Row]>([
    ['no number', { note: 'Theo quy định của HĐND tỉnh' }],
    ['several sums', { amount: 800_000, note: 'Phí 800.000 đồng; lệ phí 100.000 đồng' }],
    ['nothing at all', {}],
  ])('%s stays unknown', (_, row) => {
    expect(['by_rule', 'various', 'unknown']).toContain(at('2026-11-30', row, [halved]).whole?.kind)
  })
  test('a waiver of all of it holds whatever it is', () => {
    const row = { note: 'Theo quy định của HĐND tỉnh' }
    expect(at('2026-11-30', row, [{ effect: 'free' }]).whole).toEqual({ kind: 'free' })
    expect(at('2026-11-30', row, [{ effect: 'free', kinds: ['phi'] }]).whole?.kind).toBe('by_rule')
  })
  test('a sum per unit is reduced, the whole stays open', () => {
    const row = { amount: 10_000, per: 'người', note: 'Theo danh sách' }
    expect(at('2026-11-30', row, [halved])).toMatchObject({
      ...{ amount: 5000, note: 'Theo danh sách', whole: { kind: 'various' } },
    })
  })
  test('sums in other currencies stay as they are', () => {
    expect(at('2026-11-30', { amount: 100, currency: 'USD' }, [halved]).amount).toBe(100)
  })
})

/** As procedure 1.008624 of the national portal has it. */
const published =
  '800,000 Việt Nam Đồng((áp dụng mức phí 400.000 đồng/hồ sơ kể từ ngày 01/7/2025 đến hết ngày 31/12/2026 theo Thông tư số 64/2025/TT-BTC))'

describe('words that name the reduced sum as well', () => {
  test.each([
    ['2026-12-31', 400_000],
    ['2027-01-01', 800_000],
  ])('%s: %i', (day, amount) => {
    expect(at(day, { amount: 800_000, note: published }, [halved])).toMatchObject({
      ...{ amount, whole: { kind: 'fixed', amount } },
    })
  })
  test('another sum in them leaves the fee open', () => {
    const note = published.replace('400.000', '300.000')
    expect(at('2026-11-30', { amount: 800_000, note }, [halved]).whole).toEqual({ kind: 'various' })
    const more = `${published}. Lệ phí: 100.000 đồng/hồ sơ`
    expect(at('2026-11-30', { amount: 800_000, note: more }, [halved]).whole).toEqual({ kind: 'various' })
  })
})
