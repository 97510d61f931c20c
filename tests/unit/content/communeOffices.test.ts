import { describe, expect, it } from 'vitest'
import { isOfCommittee, namesAnyCommittee, officeOf } from '../../../cms/content/communeOffices.ts'

describe('the office of a commune', () => {
  it.each([
    ['Ủy ban nhân dân xã, phường', 'committee'],
    ['UBND cấp xã', 'committee'],
    ['Chủ tịch Ủy ban nhân dân cấp xã', 'committee'],
    ['Văn phòng HĐND và UBND xã, phường', 'office'],
    ['Phòng Kinh tế (phường: Phòng Kinh tế, Hạ tầng và Đô thị)', 'economy'],
    ['Phòng Văn hoá - Xã hội', 'culture'],
    ['Trung tâm Phục vụ hành chính công xã, phường', 'centre'],
  ])('%s belongs to the committee', (name, office) => {
    expect(officeOf(name)).toBe(office)
    expect(isOfCommittee(officeOf(name))).toBe(true)
  })
  it.each(['Công an xã, phường', 'Ban Chỉ huy quân sự xã', 'Trạm Y tế xã', 'Nhà trường', 'UBNDX', ''])(
    '%s does not',
    (name) => expect(isOfCommittee(officeOf(name))).toBe(false),
  )
})

describe('a published text', () => {
  it.each([
    'Ủy ban nhân dân cấp xã',
    'UBND cấp xã',
    'UBND cấp xã; Chủ tịch UBND cấp xã',
    'Trung tâm Phục vụ hành chính công xã, phường',
  ])('%s names any committee', (text) => expect(namesAnyCommittee(text)).toBe(true))
  it.each([
    '',
    'Sở Nội vụ; UBND cấp xã',
    'Công an cấp xã, UBND cấp xã',
    'UBND tỉnh',
    'UBND xã Bắc Hà',
    'Ủy ban nhân dân cấp xã; tổ chức hành nghề công chứng',
  ])('%s does not', (text) => expect(namesAnyCommittee(text)).toBe(false))
})
