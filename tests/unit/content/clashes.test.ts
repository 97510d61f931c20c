import { expect, test } from 'vitest'
import { clashWords } from '../../../cms/checks/clashWords.ts'
import type { StatedFacts } from '../../../cms/content/clashes/clash.ts'
import { clashKey, findClashes } from '../../../cms/content/clashes/find.ts'

const timed = (
  value: number,
  unit: 'day' | 'working_day' | 'hour' | 'month',
  note?: string,
): StatedFacts => ({
  methods: [{ channel: 'direct', time: { value, unit, note: note ?? null } }],
})
const paid = (amount: number, note?: string, per?: string): StatedFacts => ({
  methods: [{ channel: 'online', fees: [{ amount, note: note ?? null, per: per ?? null }] }],
})
const pathsIn = (facts: StatedFacts) => findClashes(facts).flatMap(({ paths }) => paths)

test.each<[string, StatedFacts, string[]]>([
  [
    'a time and its note',
    timed(5, 'working_day', '10 ngày làm việc'),
    ['methods.0.time.value', 'methods.0.time.note'],
  ],
  [
    'days and working days',
    timed(5, 'day', '05 ngày làm việc'),
    ['methods.0.time.value', 'methods.0.time.note'],
  ],
  [
    'a week and the same day',
    timed(7, 'day', 'Ngay trong ngày'),
    ['methods.0.time.value', 'methods.0.time.note'],
  ],
  ['a fee and its note', paid(50_000, '60.000 đồng'), ['methods.0.fees.0.amount', 'methods.0.fees.0.note']],
  ['a fee and “free”', paid(50_000, 'Miễn phí'), ['methods.0.fees.0.amount', 'methods.0.fees.0.note']],
  [
    'the published time and its words',
    { published: { time: { value: 3, unit: 'day' }, timeText: '4 ngày' } },
    ['published.time.value', 'published.timeText'],
  ],
  [
    'the published fee and its words',
    { published: { fee: { kind: 'free' }, feeText: '8.000 đồng' } },
    ['published.fee.kind', 'published.feeText'],
  ],
  [
    'the ways of filing and the published time',
    { ...timed(5, 'day'), published: { timeText: '10 ngày' } },
    ['methods.0.time.value', 'published.timeText'],
  ],
  [
    'the ways of filing and the published fee',
    { ...paid(25_000), published: { feeText: 'Miễn phí' } },
    ['methods.0.fees.0.amount', 'published.feeText'],
  ],
])('%s clash', (_, facts, paths) => {
  expect(pathsIn(facts)).toEqual(paths)
})

test.each<[string, StatedFacts]>([
  ['nothing', {}],
  ['the same in words', timed(5, 'working_day', 'Trong 05 (năm) ngày làm việc')],
  ['words for other cases', timed(5, 'day', '5 ngày; trường hợp phải xác minh 10 ngày')],
  ['a day and the same day', timed(1, 'working_day', 'Ngay trong ngày')],
  ['a month and thirty days', timed(1, 'month', '30 ngày')],
  ['an exemption', paid(50_000, 'Miễn cho hộ nghèo')],
  ['a rule', paid(50_000, 'Theo nghị quyết của Hội đồng nhân dân tỉnh')],
  ['a price per copy beside no fee', paid(0, '8.000 đồng/bản')],
  [
    'another way of filing',
    {
      methods: [...timed(5, 'day').methods!, ...timed(3, 'day').methods!],
      published: { timeText: '5 ngày' },
    },
  ],
  [
    'a way without a time',
    { methods: [...timed(5, 'day').methods!, {}], published: { timeText: '10 ngày' } },
  ],
])('%s explains the difference', (_, facts) => {
  expect(pathsIn(facts)).toEqual([])
})

test('a clash says in words which places disagree and what each states', () => {
  const [ofTime] = findClashes(timed(1500, 'working_day', '10 ngày làm việc'))
  expect(clashWords(ofTime!).vi).toMatch(
    /^Thời hạn ở ô số của cách nộp “Trực tiếp” là 1\.500 ngày làm việc, ở ô ghi chú là 10 ngày làm việc\. Hãy sửa/,
  )
  const [ofFee] = findClashes({ ...paid(25_000), published: { feeText: 'Miễn phí' } })
  expect(clashWords(ofFee!).en).toMatch(
    /^The fee is 25,000 VND in the ways of filing, but 0 VND in the published facts\. Make them agree/,
  )
})

test('a clash stays the same when its words or rows change, not when its values do', () => {
  const keys = (note: string) => findClashes(timed(5, 'day', note)).map(clashKey)
  expect(keys('10 ngày')).toEqual(keys('Tối đa 10 ngày.'))
  expect(keys('10 ngày')).not.toEqual(keys('11 ngày'))
})
