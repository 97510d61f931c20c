import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, sortByName } from '../../../cms/content/order.ts'
import { withOneTonePlace } from '../../../cms/content/tones.ts'

const shuffled = <T>(list: readonly T[]): T[] =>
  list.toReversed().toSorted((a, b) => (String(a).length % 3) - (String(b).length % 3))
const order = (names: readonly string[]) => sortByName(shuffled(names), (name) => name)

/** Lists in the right order, written by hand. */
const LISTS: Record<string, string[]> = {
  'the alphabet': [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'],
  'the tones of one letter': ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'],
  'letters before tones': [
    'ma',
    'mạ',
    'mă',
    'mặ',
    'mâ',
    'mậ',
    'me',
    'mê',
    'mệ',
    'mo',
    'mô',
    'mơ',
    'mu',
    'mư',
  ],
  'letters of the whole name before tones': ['Bà A', 'Ba Bể', 'Bà Rịa', 'Bá Thước', 'Ba Z', 'Bác Ái'],
  'd before đ': ['Dền Sáng', 'Dương Quỳ', 'Đại Sơn', 'Đông An', 'Đồng Tâm', 'E'],
  'communes of one order': [
    ...['An Bình', 'Âu Lâu', 'Bản Lầu', 'Bảo Thắng', 'Bát Xát', 'Bắc Hà', 'Dương Quỳ', 'Đồng Tâm'],
  ].map((name) => `Ủy ban nhân dân xã ${name}`),
  'numbers by value': ['Phường 1', 'Phường 2', 'Phường 10', 'Phường 12'],
  'numbers inside names': ['Quận 2, khu 9', 'Quận 2, khu 10', 'Quận 12, khu 1', 'Quận Ba'],
  'numbers with zeros': ['Tổ 01', 'Tổ 2', 'Tổ 003', 'Tổ 10'],
  ministries: [
    'Bộ Công an',
    'Bộ Công Thương',
    'Bộ Giáo dục và Đào tạo',
    'Bộ Tài chính',
    'Bộ Y tế',
    'Chính phủ',
  ],
}

describe('names in a list', () => {
  it.each(Object.entries(LISTS))('%s', (_name, list) => expect(order(list)).toEqual(list))

  it('are alike composed and decomposed, and with either tone place', () => {
    expect(compareNames('Đồng Tâm', 'Đồng Tâm'.normalize('NFD'))).toBe(0)
    expect(compareNames('Hoà Bình', 'Hòa Bình')).toBe(0)
    expect(order(['Hoà An', 'Hỏa An', 'Hoá An'])).toEqual(['Hoà An', 'Hỏa An', 'Hoá An'])
  })

  it('sort by their letters whatever their case and blanks', () => {
    const list = ['AN BÌNH', ' âu  lâu', 'Bản Lầu', 'BẢN LẦU 2']
    expect(order(list)).toEqual(list)
  })

  it('keep the order of equal names, and names that are missing come first', () => {
    const list = [
      { id: 2, name: 'An' },
      { id: 1, name: 'An' },
      { id: 3, name: null },
    ]
    expect(sortByName(list, ({ name }) => name).map(({ id }) => id)).toEqual([3, 2, 1])
  })

  it('have one order', () => {
    const name = fc
      .array(fc.constantFrom(...'aăâáàdđĐ1209 .-Bb'), { maxLength: 6 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(compareNames(a, b))).toBe(-Math.sign(compareNames(b, a)) + 0)
        if (compareNames(a, b) <= 0 && compareNames(b, c) <= 0)
          expect(compareNames(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('the place of a tone', () => {
  it.each([
    ['Uỷ ban nhân dân', 'Ủy ban nhân dân'],
    ['UỶ BAN', 'ỦY BAN'],
    ['hoà, hoá, hoả, hoã, hoạ, khoẻ, thuỷ', 'hòa, hóa, hỏa, hõa, họa, khỏe, thủy'],
    ['quý, quỷ, Quỳ', 'quý, quỷ, Quỳ'],
    ['hoàng, hoài, thuýt, ngoẻo, toàn', 'hoàng, hoài, thuýt, ngoẻo, toàn'],
  ])('%s', (given, one) => {
    expect(withOneTonePlace(given)).toBe(one)
    expect(withOneTonePlace(one.normalize('NFD'))).toBe(one)
  })
})
