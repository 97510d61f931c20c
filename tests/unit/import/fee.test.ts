import { describe, expect, test } from 'vitest'
import { findSums } from '../../../cms/content/money.ts'
import { feeNature, feesByChannel, parseFee } from '../../../cms/import/fee.ts'
import { linesOf } from './data.ts'

describe('parseFee', () => {
  test.each(['Không', '0 đồng', '0đ', 'Miễn phí', 'Miễn lệ phí', 'Không thu phí', 'Không có'])(
    'free: %s',
    (text) => {
      expect(parseFee(text)).toEqual({ kind: 'free', amount: 0, currency: 'VND' })
    },
  )

  test.each([
    ['50.000 đồng', 50_000, undefined],
    ['8.000 đồng/bản', 8_000, 'bản'],
    ['5000 đồng/lần đăng ký', 5_000, 'lần đăng ký'],
    ['14.250.000đ/lần/đơn vị', 14_250_000, 'lần/đơn vị'],
    ['phí công bố 100.000đ (TT 47/2019/TT-BTC)', 100_000, undefined],
    ['8.000 đồng/bản sao trích lục (TT 281/2016/TT-BTC)', 8_000, 'bản sao trích lục'],
    ['1,5 triệu đồng', 1_500_000, undefined],
    ['1.200.000 VNĐ', 1_200_000, undefined],
  ])('fixed: %s', (text, amount, per) => {
    expect(parseFee(text)).toEqual({ kind: 'fixed', amount, currency: 'VND', ...(per && { per }) })
  })

  test('fixed in another currency', () => {
    expect(parseFee('100 USD/thẻ')).toEqual({ kind: 'fixed', amount: 100, currency: 'USD', per: 'thẻ' })
  })

  test.each([
    '50.000–150.000đ (theo bản ghi)',
    'Từ 35.000đ đến 105.000đ (TT 155/2025/TT-BTC)',
    '4.000.000/10.000.000/15.000.000đ',
    '1.500.000đ (1-2 sao), 2.000.000đ (3 sao)',
    '80.000 đồng/hồ sơ (giảm 50% theo NQ 66.22/2026)',
    '0,5% trên giá trị nhà đất',
    '0 đồng (đúng hạn)',
  ])('several sums: %s', (text) => {
    expect(parseFee(text)).toEqual({ kind: 'various', currency: 'VND' })
  })

  test.each([
    'Theo quy định của HĐND cấp tỉnh',
    'Mức do HĐND cấp tỉnh quyết định (TT 85/2019/TT-BTC)',
    'Xe máy, ô tô: theo tỷ lệ % quy định (NQ 66.22/2026/NQ-CP)',
  ])('left to a rule: %s', (text) => {
    expect(parseFee(text)).toEqual({ kind: 'by_rule', currency: 'VND' })
  })

  test.each([null, '', 'Không quy định', 'Liên hệ cơ quan tiếp nhận'])('not said: %s', (text) => {
    expect(parseFee(text)).toBeNull()
  })

  test('each of the 136 published fees of the sample is understood', () => {
    const kinds = linesOf('procedures.jsonl').flatMap((line) => (line.fee ? [parseFee(line.fee)?.kind] : []))
    const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length
    const sizes = {
      free: count('free'),
      fixed: count('fixed'),
      various: count('various'),
      by_rule: count('by_rule'),
    }
    expect(sizes).toEqual({ free: 14, fixed: 36, various: 27, by_rule: 59 })
  })
})

test('findSums: decrees, dates and percentages are no sums', () => {
  expect(
    findSums('giảm 50% đến 31/12/2026 theo TT 64/2025/TT-BTC, NQ 66.22/2026/NQ-CP, mã 2.002189'),
  ).toEqual([])
})

test('feesByChannel: sums that the text ties to a channel', () => {
  expect(feesByChannel('10.000đ/lần (trực tiếp); 5.000đ/lần (trực tuyến); miễn theo Điều 4')).toEqual({
    direct: { amount: 10_000, currency: 'VND', per: 'lần' },
    online: { amount: 5_000, currency: 'VND', per: 'lần' },
  })
  expect(feesByChannel('50.000đ')).toEqual({})
})

test('feeNature', () => {
  expect(feeNature('Lệ phí hộ tịch: 8.000đ')).toBe('le_phi')
  expect(feeNature('Phí thẩm định 1.000.000đ')).toBe('phi')
  expect(feeNature('Phí thẩm định và lệ phí cấp giấy')).toBeNull()
  expect(feeNature('10.000đ')).toBeNull()
})
