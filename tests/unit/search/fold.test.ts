import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasAccents, toExact } from '../../../search/exact.ts'
import { fold, tokens } from '../../../search/fold.ts'

const vietnamese = fc.stringMatching(/^[a-zăâđêôơưáàảãạếềểễệốồổỗộứừửữựýỳỷỹỵA-ZĐẾỘ .,/-]{0,40}$/)

describe('fold', () => {
  it.each([
    ['Đăng ký khai sinh', 'dang ky khai sinh'],
    ['ĐƯỜNG  Thuỷ\n', 'duong thuy'],
    ['Giấy phép'.normalize('NFD'), 'giay phep'],
    ['１.００１１９３', '1.001193'],
    ['a\u0000b\u00a0c', 'a b c'],
    ['kết\u200b hôn', 'ket hon'],
    ['NÐ-CP', 'nd-cp'],
  ])('folds %j', (text, folded) => expect(fold(text)).toBe(folded))

  it('gives the same for composed and decomposed text', () => {
    fc.assert(fc.property(vietnamese, (text) => fold(text.normalize('NFC')) === fold(text.normalize('NFD'))))
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })

  it('leaves plain ASCII words of Vietnamese text', () => {
    fc.assert(fc.property(vietnamese, (text) => /^[ -~]*$/.test(fold(text))))
  })
})

describe('tokens', () => {
  it('separates at everything but letters and digits', () => {
    expect(tokens('Khám bệnh, chữa bệnh (BHYT) 118/2025')).toEqual([
      'kham',
      'benh',
      'chua',
      'benh',
      'bhyt',
      '118',
      '2025',
    ])
  })
})

describe('toExact', () => {
  it('keeps words apart that folding makes one', () => {
    const words = ['đường', 'dương', 'duong', 'đương', 'dưỡng', 'dường']
    expect(new Set(words.map(toExact)).size).toBe(words.length)
    expect(new Set(words.map(fold)).size).toBe(1)
  })

  it.each([
    ['hoà', 'hòa'],
    ['uỷ ban', 'ủy ban'],
    ['thuỷ sản', 'thủy sản'],
    ['toà án', 'tòa án'],
    ['khoẻ', 'khỏe'],
    ['khuỷu', 'khủyu'],
    ['đăng kí', 'đăng ký'],
    ['lí lịch', 'lý lịch'],
    ['quí', 'quý'],
    ['qui định', 'quy định'],
    ['bác sỹ', 'bác sĩ'],
    ['kĩ thuật', 'kỹ thuật'],
    ['tỉ lệ', 'tỷ lệ'],
    ['Mĩ', 'MỸ'],
    ['hi sinh', 'hy sinh'],
    ['NÐ-CP', 'nđ cp'],
  ])('takes the two spellings %s and %s for one', (a, b) => expect(toExact(a)).toBe(toExact(b)))

  it.each([
    ['thúy', 'thuý hoa'],
    ['tai', 'tay'],
    ['thủy', 'thui'],
    ['lai', 'lay'],
  ])('keeps %s and %s apart', (a, b) => expect(toExact(a)).not.toBe(toExact(b)))

  it('gives the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(vietnamese, (text) => toExact(text.normalize('NFC')) === toExact(text.normalize('NFD'))),
    )
  })

  it('writes letters and digits only', () => {
    fc.assert(fc.property(vietnamese, (text) => /^[a-z0-9 ]*$/.test(toExact(text))))
  })

  it('knows whether there are accents', () => {
    expect(hasAccents('đo')).toBe(true)
    expect(hasAccents('ky'.normalize('NFD'))).toBe(false)
    expect(hasAccents('ký'.normalize('NFD'))).toBe(true)
  })
})
