import { describe, expect, test } from 'vitest'
import { toAudience, toChannel, toOnlineLevel, toOnlineReason, toTier } from '../../../cms/import/choices.ts'
import {
  documentKey,
  findDocumentNumbers,
  issuerFromNumber,
  toDocumentKind,
  toDocumentNumber,
  toDocumentStatus,
} from '../../../cms/import/documents.ts'

describe('choices of a procedure', () => {
  test.each([
    ['cấp tỉnh', 'province'],
    ['Cấp xã', 'commune'],
    ['cấp Bộ', 'ministry'],
    ['Liên thông', 'interconnected'],
    ['cấp huyện', null],
  ])('tier: %s', (text, tier) => expect(toTier(text)).toBe(tier))

  test.each([
    ['Công dân Việt Nam', 'citizen'],
    ['Doanh nghiệp', 'business'],
    ['Tổ chức (không bao gồm doanh nghiệp, HTX)', 'organisation'],
    ['Tổ chức hành nghề công chứng', 'organisation'],
    ['Tổ chức nước ngoài', 'foreign-organisation'],
    ['Hộ kinh doanh', 'household'],
    ['Hợp tác xã', 'cooperative'],
    ['Tổ hợp tác', 'cooperative'],
    ['Người nước ngoài', 'foreigner'],
    ['Người Việt Nam định cư ở nước ngoài', 'overseas'],
    ['Cán bộ, công chức, viên chức', 'official'],
    ['Người được trợ giúp pháp lý (người nghèo…)', 'citizen'],
    ['Doanh nghiệp có vốn đầu tư nước ngoài', 'business'],
    ['Khác', null],
  ])('audience: %s', (text, audience) => expect(toAudience(text)).toBe(audience))

  test('audience by the code of the national portal', () => {
    expect(toAudience('bất kỳ', 'ĐT2')).toBe('business')
    expect(toAudience('', 'DT12')).toBe('overseas')
  })

  test.each([
    ['toàn trình (liên thông điện tử)', 'full', 'liên thông điện tử'],
    ['một phần (isFullProcess=false, có kênh ONLINE)', 'partial', null],
    ['trực tiếp (isFullProcess=false, chỉ có kênh DIRECT)', 'none', null],
    ['chưa rõ', 'unknown', null],
    [null, 'unknown', null],
  ])('online level: %s', (text, level, reason) => {
    expect([toOnlineLevel(text), toOnlineReason(text)]).toEqual([level, reason])
  })

  test('channels of both sources', () => {
    const names = ['Trực tiếp', 'Trực tuyến', 'Bưu chính công ích', 'DIRECT', 'ONLINE', 'POSTAL', 'Fax']
    expect(names.map(toChannel)).toEqual(['direct', 'online', 'post', 'direct', 'online', 'post', null])
  })
})

describe('legal documents', () => {
  test.each([
    ['Nghị định', '61/2018/NĐ-CP', 'nghi_dinh'],
    ['Bộ luật', '91/2015/QH13', 'luat'],
    [null, '61/2018/NĐ-CP', 'nghi_dinh'],
    [null, '68/2020/QH14', 'luat'],
    [null, '01/2020/TT-BTP', 'thong_tu'],
    [null, '02/2016/TTLT-BNG-BTP', 'thong_tu_lien_tich'],
    [null, '12/VBHN-BTC', 'van_ban_hop_nhat'],
    [null, '23/2026/NQ-HĐND', 'nghi_quyet'],
    [null, '2831/QĐ-UBND', 'quyet_dinh'],
    [null, '03/CT-TTg', 'chi_thi'],
    [null, '15/KH-UBND', 'ke_hoach'],
    [null, 'không số', 'khac'],
  ])('kind of %s %s', (type, number, kind) => expect(toDocumentKind(type, number)).toBe(kind))

  test.each([
    ['còn hiệu lực', 'in_force'],
    ['Hết hiệu lực', 'expired'],
    ['còn hiệu lực một phần', 'partly'],
    ['Hết hiệu lực một phần', 'partly'],
    ['chưa có hiệu lực', 'not_yet'],
    ['chưa xác minh', 'unverified'],
    [undefined, 'unverified'],
  ])('status: %s', (text, status) => expect(toDocumentStatus(text)).toBe(status))

  test('issuer from the number, when it alone says so', () => {
    const numbers = [
      '67/2025/QH15',
      '118/2025/NĐ-CP',
      '21/2026/QĐ-TTg',
      '53/2025/TT-BCA',
      '23/2026/NQ-HĐND',
      '02/2016/TTLT-BNG-BTP',
    ]
    expect(numbers.map(issuerFromNumber)).toEqual([
      'Quốc hội',
      'Chính phủ',
      'Thủ tướng Chính phủ',
      'Bộ Công an',
      null,
      null,
    ])
  })

  test('one number in many spellings is one key', () => {
    const spellings = [
      'Số: 61/2018/NĐ-CP',
      '61 / 2018 / NĐ – CP',
      '61/2018/nđ-cp',
      '61/2018/NĐ-CP'.normalize('NFD'),
    ]
    const keyOf = (number: string) => documentKey({ number, issuer: 'Chính phủ' })
    expect(new Set(spellings.map(keyOf)).size).toBe(1)
    expect(toDocumentNumber(spellings[1] ?? '')).toBe('61/2018/NĐ-CP')
  })

  test('a number without a year is another document every year, one with a year is not', () => {
    const keysOf = (number: string) =>
      ['2024-12-31T12:00:00.000Z', '2024-12-31T17:00:00.000Z', undefined].map((issuedOn) =>
        documentKey({ number, issuer: 'UBND tỉnh Lào Cai', issuedOn }),
      )
    expect(new Set(keysOf('12/QĐ-UBND')).size).toBe(3)
    expect(new Set(keysOf('12/2024/QĐ-UBND')).size).toBe(1)
    expect(keysOf('12/QĐ-UBND')).not.toContain(keysOf('12/2024/QĐ-UBND')[0])
  })

  test('numbers inside a text', () => {
    expect(
      findDocumentNumbers('theo NĐ 151/2025/NĐ-CP, QĐ 2831/QĐ-UBND và 66.22/2026/NQ-CP, ngày 15/8/2026'),
    ).toEqual(['151/2025/NĐ-CP', '2831/QĐ-UBND', '66.22/2026/NQ-CP'])
  })
})
