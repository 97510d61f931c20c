import { describe, expect, it } from 'vitest'
import { findKnownIssuer, issuerKey, toIssuerName } from '../../../cms/content/issuers.ts'

const PROVINCE = 'Ủy ban nhân dân tỉnh Lào Cai'

describe('an issuer', () => {
  it.each([
    PROVINCE,
    'Uỷ ban nhân dân tỉnh Lào Cai',
    PROVINCE.normalize('NFD'),
    `${PROVINCE} `,
    'Ủy ban nhân dân  tỉnh\u00a0Lào Cai',
    'ỦY BAN NHÂN DÂN TỈNH LÀO CAI',
    'UỶ BAN NHÂN DÂN TỈNH LÀO CAI',
    'UBND tỉnh Lào Cai',
    'ubnd tỉnh lào cai',
    'UBND TỈNH LÀO CAI',
    'U\u200bBND tỉnh Lào Cai',
    'U.B.N.D tỉnh Lào Cai',
    'U.B.N.D. T. Lào Cai',
    'UBND T.Lào Cai',
  ])('is one however it is spelled: %j', (text) => {
    expect(issuerKey(text)).toBe(issuerKey(PROVINCE))
    expect(toIssuerName(text)).toBe(text === 'ubnd tỉnh lào cai' ? 'Ủy ban nhân dân tỉnh lào cai' : PROVINCE)
  })

  it.each([
    ['BTC', 'Bộ Tài chính'],
    ['Bộ GD&ĐT', 'Bộ Giáo dục và Đào tạo'],
    ['Bộ GDĐT', 'Bộ Giáo dục và Đào tạo'],
    ['Bộ LĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'],
    ['Ngân hàng Nhà nước', 'Ngân hàng Nhà nước Việt Nam'],
    ['NHNN Việt Nam', 'Ngân hàng Nhà nước Việt Nam'],
    ['bộ tài chính', 'Bộ Tài chính'],
    ['TTg', 'Thủ tướng Chính phủ'],
    ['Thủ tướng', 'Thủ tướng Chính phủ'],
    ['CP', 'Chính phủ'],
    ['UBTVQH', 'Ủy ban Thường vụ Quốc hội'],
    ['Bộ Lao động – Thương binh và Xã hội', 'Bộ Lao động - Thương binh và Xã hội'],
    ['BỘ VĂN HOÁ, THỂ THAO VÀ DU LỊCH', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ['HĐND tỉnh Lào Cai', 'Hội đồng nhân dân tỉnh Lào Cai'],
    ['HÐND TP. Lào Cai', 'Hội đồng nhân dân thành phố Lào Cai'],
    ['Toà án nhân dân tối cao', 'Tòa án nhân dân tối cao'],
    ['TAND tối cao', 'Tòa án nhân dân tối cao'],
    ['Chủ tịch UBND tỉnh Lào Cai', 'Chủ tịch Ủy ban nhân dân tỉnh Lào Cai'],
    ['SỞ TƯ PHÁP', 'Sở tư pháp'],
    ['H.Đ.N.D tỉnh Lào Cai', 'Hội đồng nhân dân tỉnh Lào Cai'],
    ['HDND tỉnh Lào Cai', 'Hội đồng nhân dân tỉnh Lào Cai'],
    ['SYT tỉnh Lào Cai', 'Sở Y tế tỉnh Lào Cai'],
    ['UBND P. Sa Pa', 'Ủy ban nhân dân phường Sa Pa'],
    ['Bộ NN&PTNT', 'Bộ Nông nghiệp và Phát triển nông thôn'],
    ['Ngân hàng Nhà nước Việt Nam (NHNN)', 'Ngân hàng Nhà nước Việt Nam'],
    ['bo tai chinh', 'Bộ Tài chính'],
    ['UBND xã Bắc Hà', 'Ủy ban nhân dân xã Bắc Hà'],
  ])('%s is listed as %s', (text, name) => {
    expect(toIssuerName(text)).toBe(name)
    expect(issuerKey(text)).toBe(issuerKey(name))
  })

  it('is not another one', () => {
    const all = [PROVINCE, 'Hội đồng nhân dân tỉnh Lào Cai', 'Chủ tịch UBND tỉnh Lào Cai', 'UBND xã Bản Lầu']
    const more = [
      'UBND xã Bản Lâu',
      'Ủy ban nhân dân tỉnh Yên Bái',
      'UBND tỉnh',
      'Văn phòng UBND tỉnh Lào Cai',
    ]
    expect(new Set([...all, ...more].map(issuerKey)).size).toBe(8)
    expect(findKnownIssuer('Sở Tài chính')).toBeUndefined()
    expect(findKnownIssuer('')).toBeUndefined()
  })
})
