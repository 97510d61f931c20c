import { describe, expect, test } from 'vitest'
import { believableTiers, tierOfAgency } from '../../../cms/import/tiers.ts'

describe('the tier that the name of an agency tells', () => {
  test.each([
    ['Chi cục Hải quan khu vực', 'ministry'],
    ['Thuế cơ sở', 'ministry'],
    ['Bảo hiểm xã hội cấp huyện', 'ministry'],
    ['Cục Thuế - Bộ tài chính', 'ministry'],
    ['Bộ Công an', 'ministry'],
    ['Công an cấp Xã', 'commune'],
    ['Uỷ ban Nhân dân cấp xã, phường, thị trấn', 'commune'],
    ['UBND cấp xã - tỉnh Quảng Trị', 'commune'],
    ['Cơ quan chuyên môn về Nông nghiệp và Môi trường thuộc UBND cấp xã', 'commune'],
    ['Sở Xây dựng', 'province'],
    ['Công an tỉnh', 'province'],
    ['Chủ tịch ủy ban nhân dân cấp tỉnh', 'province'],
    ['Phòng Tư Pháp', undefined],
    ['Tổ chức hành nghề công chứng', undefined],
  ])('%s: %s', (name, tier) => {
    expect(tierOfAgency(name)).toBe(tier)
  })
})

describe('the tiers of a procedure', () => {
  test('a commune flag that every agency contradicts is not believed', () => {
    expect(believableTiers(['commune'], ['Chi cục Hải quan khu vực'])).toEqual(['ministry'])
    expect(believableTiers(['province', 'commune'], ['Thuế tỉnh, thành phố', 'Thuế cơ sở'])).toEqual([
      'province',
    ])
    expect(believableTiers(['commune'], ['Sở Xây dựng', 'Bộ Quốc phòng'])).toEqual(['province', 'ministry'])
  })
  test('it stays where an agency may be of the commune, or none is named', () => {
    expect(believableTiers(['commune'], ['Cục cảnh sát giao thông', 'Công an cấp Xã'])).toEqual(['commune'])
    expect(believableTiers(['commune'], ['Phòng Tư Pháp', 'UBND cấp huyện'])).toEqual(['commune'])
    expect(believableTiers(['commune'], [])).toEqual(['commune'])
  })
})
