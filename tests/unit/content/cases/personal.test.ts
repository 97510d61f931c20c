import { describe, expect, it } from 'vitest'
import { findPersonal, neverPublic } from '../../../../cms/content/cases/personal.ts'
import { redact } from '../../../../cms/content/cases/redact.ts'

const found = (text: string) => findPersonal(text).map((mark) => [mark.kind, mark.text])

describe('what names a person in a text', () => {
  it.each([
    ['Gọi tôi số 0912.345.678 nhé', 'telephone', '0912.345.678'],
    ['điện thoại +84 912 345 678', 'telephone', '+84 912 345 678'],
    ['máy bàn 0214 3820 123', 'telephone', '0214 3820 123'],
    ['CCCD 010099012345 của tôi', 'identity', '010099012345'],
    ['CMND 063 123 456', 'identity', '063 123 456'],
    ['CCCD 010 203 004 567', 'identity', '010 203 004 567'],
    ['ở thôn Nậm Mòn', 'address', 'thôn Nậm'],
    ['gửi về nguyen.a@gmail.com.', 'email', 'nguyen.a@gmail.com'],
    ['xe 24A-123.45 đỗ trên hè', 'plate', '24A-123.45'],
    ['stk 19034567890123', 'account', '19034567890123'],
    ['xem https://facebook.com/nguyen.a', 'link', 'https://facebook.com/nguyen.a'],
    ['Tôi ở số nhà 12 tổ 5 Kim Tân.', 'address', 'Tôi ở số nhà 12 tổ 5 Kim Tân'],
    ['ông Nguyễn Văn An xây lấn', 'name', 'Nguyễn Văn An'],
  ])('marks in “%s” %s: %s', (text, kind, part) => expect(found(text)).toEqual([[kind, part]]))

  it.each([
    'phí 1.000.000 đồng và 120.000.000 đồng',
    'thủ tục 1.001193, ngày 23/11/2026',
    'từ ngày 30.11.2026 đến 15-12-2026',
    'giai đoạn 2025 - 2030',
    'thủ tục 1.004.873, thủ tục 1.001193.000.00.00.H38',
    'trùng với PA-2026-000123',
    'quyết định 1234/2026/QĐ-UBND',
    'ông chủ quán, bà con trong thôn',
  ])('marks nothing in “%s”', (text) => expect(found(text)).toEqual([]))

  it('says in place of each what was there', () => {
    const text = 'Gọi 0912345678 hoặc a@b.vn'
    expect(redact(text, findPersonal(text))).toBe('Gọi [đã ẩn: số điện thoại] hoặc [đã ẩn: thư điện tử]')
    expect(redact(text, findPersonal(text).slice(0, 1), 'en')).toBe(
      'Gọi [removed: telephone number] hoặc a@b.vn',
    )
  })

  it('lets no telephone, identity number or e-mail into a public text, and leaves addresses to people', () => {
    const kinds = neverPublic('0912345678, 010099012345, a@b.vn, thôn Bản Phố 2').map(({ kind }) => kind)
    expect(kinds).toEqual(['telephone', 'identity', 'email'])
  })
})
