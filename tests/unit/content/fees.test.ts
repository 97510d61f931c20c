import { describe, expect, it } from 'vitest'
import { isFeeContradicted, interpretFee, interpretFeeText } from '../../../cms/content/fees.ts'

const kindOf = (amount: number | undefined, note?: string, per?: string) =>
  interpretFee({ ...(amount !== undefined && { amount }), ...(note && { note }), ...(per && { per }) }).kind

describe('a fee told by its words', () => {
  it.each([
    'Miễn phí',
    'Không thu phí',
    'Không có',
    'Không',
    '0 đồng',
    '0đ',
    'Lệ phí: Không',
    'Phí: không; Lệ phí: không',
    'Miễn lệ phí (Thông tư số 47/2019/TT-BTC).',
    '- Miễn lệ phí.',
    'Không thu phí, lệ phí',
    'Phí, lệ phí: Không thu',
    'Phí/lệ phí: không',
    'Không thu tiền',
    'Không mất tiền',
    'Không phải trả phí',
    'Không tốn chi phí',
    'Miễn thu lệ phí',
    'Không thu phí theo Nghị quyết 12/2023/NQ-HĐND',
    'Không thu lệ phí theo quy định tại khoản 2 Điều 22 Luật Hợp tác xã',
    'Miễn phí căn cứ Nghị quyết số 05/2024/NQ-HĐND ngày 10/7/2024',
    'Chưa thu phí',
    'Tạm thời chưa thu',
    'Hiện nay không thu phí',
    '0.000 đồng',
    '0,00 đ',
    '0 đồng/hồ sơ',
    'Không đồng',
    'Miễn phí 100%',
    'Miễn 100% lệ phí',
    'Hoàn toàn miễn phí',
    'Mien phi',
    'Free of charge',
  ])('free: %s', (text) => expect(interpretFeeText(text)).toEqual({ kind: 'free' }))

  it.each([
    'Miễn phí đối với hộ nghèo; các trường hợp khác 30.000 đồng',
    'Miễn phí đối với hộ nghèo',
    '30.000 đồng; trẻ em dưới 6 tuổi không phải nộp',
    '30.000 đồng, trừ người cao tuổi',
    '50.000 đồng; giảm 50 % khi nộp trực tuyến',
    '50.000 đồng/lần. Người khuyết tật: miễn',
    'Không quá 500.000 đồng',
    'Tối đa 700.000 đồng/lần',
    'Từ 35.000đ đến 105.000đ',
    '50.000 - 150.000 đồng',
    'Cấp mới 40.000đồng/lần; cấp lại 20.000 đồng/lần',
    '1.000 đồng/m2',
    '200 đồng/m³',
    '500.000 đồng/tháng',
    '0,5% giá trị',
    '500.000 đồng đến hết ngày 31/12/2026',
    '0 đồng (đúng hạn)',
    'Phí: 0 đồng; lệ phí 20.000 đồng',
    '50 VNĐ',
    'Từ 20.000 đồng',
    'Mức thu từ 20 nghìn đồng',
    'Trên 1.000.000 đồng',
    '~ 50.000 đồng',
    'Người dự thi phải nộp chi phí dự thi theo thông báo',
  ])('depends: %s', (text) => expect(interpretFeeText(text)).toEqual({ kind: 'various' }))

  it.each(['Theo quy định của Hội đồng nhân dân cấp tỉnh', 'Thông tư số 60/2023/TT-BTC ngày 07/9/2023'])(
    'left to a rule: %s',
    (text) => expect(interpretFeeText(text)).toEqual({ kind: 'by_rule' }),
  )

  it.each([null, undefined, '', ' ', 'Không quy định', 'Chưa quy định.', 'Nộp tại quầy'])(
    'not told: %s',
    (text) => expect(interpretFeeText(text)).toEqual({ kind: 'unknown' }),
  )
})

describe('a number and its words', () => {
  it.each([
    [0, 'Phí thẩm định: 6.000.000 đồng/01 cơ sở/lần'],
    [0, 'sáu triệu đồng'],
    [0, 'Theo quy định của Luật phí và lệ phí'],
    [0, 'do Ủy ban nhân dân cấp tỉnh quy định.'],
    [0, 'Miễn lệ phí đối với người khuyết tật'],
    [30_000, 'Miễn phí đối với hộ nghèo'],
    [30_000, 'Miễn phí'],
    [30_000, 'hộ nghèo được giảm 50%'],
    [800_000, 'áp dụng mức phí 400.000 đồng/hồ sơ'],
    [30_000, 'không quá 30.000 đồng'],
    [30_000, '30 USD'],
  ])('%i beside "%s" depends on the case', (amount, note) => {
    expect(kindOf(amount, note)).toBe('various')
    expect(isFeeContradicted({ amount, note })).toBe(true)
  })

  it.each([
    [0, undefined, 'free'],
    [0, 'Không', 'free'],
    [0, 'Phí: Không', 'free'],
    [0, 'Không thu phí', 'free'],
    [0, 'Không có)Qua dịch vụ bưu chính công ích', 'free'],
    [0, '10 ngày kể từ ngày nhận được văn bản đề nghị của Hội đồng thanh lý', 'free'],
    [30_000, undefined, 'fixed'],
    [30_000, '30.000 đồng/lần', 'fixed'],
    [30_000, 'Phí thẩm định hồ sơ', 'fixed'],
    [30_000, 'Theo quy định tại Thông tư số 85/2019/TT-BTC', 'fixed'],
    [400_000, 'Cấp lại do hỏng hoặc mất', 'fixed'],
    [undefined, '30.000 đồng', 'fixed'],
    [undefined, undefined, 'unknown'],
  ] as const)('%s beside "%s" is %s', (amount, note, kind) => {
    expect(kindOf(amount, note)).toBe(kind)
    expect(isFeeContradicted({ amount: amount ?? null, note: note ?? null })).toBe(false)
  })

  it.each([
    'Không quy định',
    'Không quy định.)Không quá 35 ngày, kể từ ngày nhận đủ hồ sơ hợp lệ',
    '-Không được quy định tại Biểu phí, lệ phí ban hành kèm theo Thông tư số 47/2019/TT-BTC.',
    'Chưa quy định.)- Nộp hồ sơ qua dịch vụ bưu chính (nếu có)',
    'chưa quy định)- Cá nhân đề nghị cấp lại chứng chỉ hành nghề đo đạc và bản đồ',
  ])('0 beside "%s" says nothing of the fee', (note) => {
    expect(kindOf(0, note)).toBe('unknown')
    expect(isFeeContradicted({ amount: 0, note })).toBe(true)
  })

  it.each([
    'Phí thẩm định',
    'Phí xác nhận kháng nghị hàng hải đối với tàu thuyền hoạt động hàng hải nội địa',
    'đối với cá nhân đạt kỳ thi nghiệm vụ chuyên môn về đấu thầu',
    'Liên hệ cơ quan tiếp nhận',
    'Có',
    'Có thu phí',
    'Có phí',
    'Thu phí',
    'Thu phí qua bưu điện',
    'Không thu phí; thu lệ phí',
    'Không miễn phí',
    'Không thu phí theo Nghị quyết 12/2023/NQ-HĐND đối với hộ nghèo',
    'Nộp theo thông báo',
    'Theo thỏa thuận',
    'Tùy loại',
    'Tùy trường hợp',
    'Không (trừ cấp lại)',
    'Không đối với công dân Việt Nam',
    'Không phải trả phí nếu nộp trực tuyến',
    'Năm trăm nghìn',
    'năm trăm ngàn',
    '2 trăm nghìn đồng',
    '5 chục nghìn',
    '1tr5',
    '1tr500',
    '100 euro',
    '€100',
    '50 phần trăm',
    '3 lần mức lương cơ sở',
    'Phí trích lục 8000',
    '50.OOO đồng',
    '1,5 tr.đ',
    'x1000đ: 50',
    '50k trong 3 ngày làm việc, nộp tiền mặt',
  ])('0 beside "%s" depends on the case', (note) => {
    expect(kindOf(0, note)).toBe('various')
    expect(isFeeContradicted({ amount: 0, note })).toBe(true)
  })

  it.each(['', '-', '...', '05 ngày làm việc'])('0 beside %j is free', (note) =>
    expect(kindOf(0, note)).toBe('free'),
  )

  it('of 20.000 beside "Từ 20.000 đồng" depends on the case', () =>
    expect(kindOf(20_000, 'Từ 20.000 đồng')).toBe('various'))

  it('a sum for a measure only the reader knows is no sum to pay', () => {
    expect(kindOf(1_000, undefined, 'm2')).toBe('various')
    expect(interpretFee({ amount: 8_000, per: 'bản' })).toEqual({
      kind: 'fixed',
      amount: 8_000,
      currency: 'VND',
      per: 'bản',
    })
  })
})
