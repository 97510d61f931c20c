import { describe, expect, it } from 'vitest'
import { findSums } from '../../../cms/content/money.ts'

const amounts = (text: string) => findSums(text).map(({ amount }) => amount)

describe('sums of money', () => {
  it.each([
    '30.000 đồng',
    '30.000đ',
    '30,000 VND',
    '30 000 đồng',
    '30000 đồng',
    'VND 30.000',
    '30.000VNĐ',
    '30.000 ₫',
    '30.000.đ',
    '30.000,00 đồng',
    '30 nghìn đồng',
    '30 ngàn đồng',
    '30k/lần',
    '0,03 triệu',
    '30.000/lần',
    'Lệ phí: 30000',
    '30,000 Việt Nam Đồng',
    'ba mươi nghìn đồng',
    'Ba mươi ngàn đồng',
    '30.000 đồng'.normalize('NFD'),
    '30.000\u00a0đồng',
  ])('%s', (text) => expect(amounts(text)).toEqual([30_000]))

  it.each([
    ['6 triệu đồng', 6_000_000],
    ['sáu triệu đồng', 6_000_000],
    ['1,5 triệu', 1_500_000],
    ['1 triệu 500 nghìn đồng', 1_500_000],
    ['một triệu năm trăm nghìn đồng', 1_500_000],
    ['mười lăm nghìn đồng', 15_000],
    ['hai trăm năm mươi nghìn đồng', 250_000],
    ['2 tỷ đồng', 2_000_000_000],
    ['02 triệu đồng/Giấy chứng nhận', 2_000_000],
    ['0 đồng', 0],
  ])('%s', (text, amount) => expect(amounts(text)).toEqual([amount]))

  it('in dollars', () => {
    for (const text of ['20 USD', 'USD 20', '20 đô la Mỹ', '20USD'])
      expect(findSums(text)).toEqual([{ amount: 20, currency: 'USD' }])
  })

  it('several in one text', () => {
    expect(amounts('50.000–150.000đ')).toEqual([50_000, 150_000])
    expect(amounts('4.000.000/10.000.000/15.000.000đ')).toEqual([4_000_000, 10_000_000, 15_000_000])
    expect(amounts('30.000 đồng (ba mươi nghìn đồng)')).toEqual([30_000, 30_000])
  })

  it.each([
    ['8.000 đồng/bản sao trích lục (TT 281/2016/TT-BTC)', 'bản sao trích lục'],
    ['500.000 đồng/lần theo Thông tư số 118/2018/TT-BTC', 'lần'],
    ['6.000.000 đồng/01 cơ sở/lần', '01 cơ sở/lần'],
    ['1.000 đồng/m2', 'm2'],
    ['20.000 đồng / tờ khai', 'tờ khai'],
  ])('for what: %s', (text, per) => expect(findSums(text)[0]?.per).toBe(per))

  it.each([
    'giảm 50% đến 31/12/2026 theo TT 64/2025/TT-BTC, NQ 66.22/2026/NQ-CP, mã 2.002189',
    'diện tích 1.000 m2, từ 10.000 người',
    'Thông tư số 60/2023/TT-BTC ngày 07/9/2023',
    'Quyết định 12000/QĐ-UBND',
    'do Hội đồng nhân dân cấp tỉnh quyết định năm 2025',
  ])('none in %s', (text) => expect(amounts(text)).toEqual([]))
})
