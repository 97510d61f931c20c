import { describe, expect, it } from 'vitest'
import { feeOf, timeOf, type TimeAndFeeSource } from '../../../cms/content/summaries.ts'

type Methods = NonNullable<TimeAndFeeSource['methods']>
const paid = (...amounts: (number | [number, string])[]): Methods[number] => ({
  fees: amounts.map((one) => (typeof one === 'number' ? { amount: one } : { amount: one[0], note: one[1] })),
})
const VND = 'VND' as const

describe('what a procedure costs', () => {
  it('is told by the ways of filing that agree', () => {
    expect(feeOf({ methods: [paid(20_000), paid(20_000)] })).toEqual({
      kind: 'fixed',
      amount: 20_000,
      currency: VND,
    })
    expect(feeOf({ methods: [paid(20_000), paid(10_000)] })).toMatchObject({
      kind: 'range',
      from: { amount: 10_000 },
      to: { amount: 20_000 },
    })
    expect(feeOf({ methods: [paid(0), paid([0, 'Không'])] })).toEqual({ kind: 'free' })
  })

  it.each<[string, TimeAndFeeSource]>([
    ['free one way, paid another', { methods: [paid(0), paid(20_000)] }],
    ['two fees of one way', { methods: [paid(50_000, 30_000)] }],
    ['a way without a fee', { methods: [paid(20_000), {}] }],
    ['a row that contradicts itself', { methods: [paid([0, '6.000.000 đồng'])] }],
    ['rows against free words', { methods: [paid(25_000)], published: { feeText: 'Miễn phí' } }],
    ['rows against a sum per measure', { methods: [paid(1_000)], published: { feeText: '1.000 đồng/m2' } }],
    ['free rows against a sum', { methods: [paid(0)], published: { feeText: '25.000 đồng' } }],
    ['free rows against a duty', { methods: [paid(0)], published: { feeText: 'Có thu phí' } }],
    ['free rows against a sum in letters', { methods: [paid(0)], published: { feeText: '1tr5' } }],
    ['a stored "free" against a duty', { published: { fee: { kind: 'free' }, feeText: 'Có thu phí' } }],
    [
      'free rows against a rule',
      { methods: [paid(0)], published: { feeText: 'Do HĐND cấp tỉnh quyết định' } },
    ],
    [
      'rows against an exemption',
      { methods: [paid(25_000)], published: { feeText: '25.000 đồng, miễn cho hộ nghèo' } },
    ],
    [
      'rows against words of a condition',
      { methods: [paid(25_000)], published: { feeText: '0 đồng (đúng hạn)' } },
    ],
    [
      'a stored value against its words',
      { published: { fee: { kind: 'free', amount: 0 }, feeText: 'Phí 6.000.000 đồng' } },
    ],
    [
      'a stored sum against its exemption',
      {
        published: {
          fee: { kind: 'fixed', amount: 30_000 },
          feeText: 'Miễn phí đối với hộ nghèo; các trường hợp khác 30.000 đồng',
        },
      },
    ],
  ])('%s: depends on the case', (_name, source) => expect(feeOf(source)).toEqual({ kind: 'various' }))

  it('is the sum an editor gives where the published words leave it to a rule', () => {
    const published = { fee: { kind: 'by_rule' }, feeText: 'Mức do HĐND cấp tỉnh quyết định' }
    expect(feeOf({ methods: [paid(25_000)], published })).toMatchObject({ kind: 'fixed', amount: 25_000 })
    expect(feeOf({ published })).toEqual({ kind: 'by_rule' })
  })

  it('is told by words that name exactly the sums of the ways', () => {
    const published = { feeText: '10.000đ/lần (trực tiếp); 5.000đ/lần (trực tuyến)' }
    expect(feeOf({ methods: [paid(10_000), paid(5_000)], published }).kind).toBe('range')
    expect(feeOf({ methods: [paid(10_000), paid(7_000)], published }).kind).toBe('various')
  })

  it('is unknown when nothing is told', () => {
    expect(feeOf({})).toEqual({ kind: 'unknown' })
    expect(feeOf({ methods: [{ fees: [] }], published: { feeText: 'Không quy định' } }).kind).toBe('unknown')
    const open = { fees: [{ amount: 0, note: 'Không quy định' }] }
    expect(feeOf({ methods: [open, open], published: { feeText: 'Không quy định' } }).kind).toBe('unknown')
  })
})

describe('how long a procedure takes', () => {
  const days = (value: number, note?: string): Methods[number] => ({
    time: { value, unit: 'working_day', ...(note && { note }) },
  })
  it.each<[string, TimeAndFeeSource, object]>([
    ['one time', { methods: [days(5), days(5)] }, { kind: 'fixed', value: 5, unit: 'working_day' }],
    ['a range', { methods: [days(5), days(3)] }, { kind: 'range', from: { value: 3 }, to: { value: 5 } }],
    ['a way without a time', { methods: [days(5), {}] }, { kind: 'various' }],
    ['0 days', { methods: [days(0)] }, { kind: 'unknown' }],
    ['a number of no unit', { methods: [{ time: { value: 1 } }] }, { kind: 'unknown' }],
    ['words against the number', { methods: [days(3, 'Ngay trong ngày')] }, { kind: 'various' }],
    [
      'another number in the words',
      { methods: [days(3, '10 ngày làm việc nếu phải xác minh')] },
      { kind: 'various' },
    ],
    ['a remark', { methods: [days(3, 'kể từ ngày nhận đủ hồ sơ')] }, { kind: 'fixed', value: 3 }],
    [
      'an hour of the day',
      { methods: [days(1, 'nhận sau 15 giờ thì trả ngày làm việc tiếp theo')] },
      { kind: 'fixed' },
    ],
    [
      'published words against the ways',
      { methods: [days(3)], published: { timeText: 'Ngay trong ngày tiếp nhận hồ sơ' } },
      { kind: 'various' },
    ],
    [
      'published words that list the ways',
      { methods: [days(3), days(5)], published: { timeText: '3 ngày làm việc; 5 ngày làm việc' } },
      { kind: 'range' },
    ],
    ['the same day', { published: { timeText: 'Ngay trong ngày' } }, { kind: 'same_day' }],
    [
      'a stored number against its words',
      { published: { time: { value: 3, unit: 'day' }, timeText: '10 ngày (cấp xã); 15 ngày (cấp tỉnh)' } },
      { kind: 'various' },
    ],
    ['nothing', {}, { kind: 'unknown' }],
  ])('%s', (_name, source, expected) => expect(timeOf(source)).toMatchObject(expected))
})
