import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../search/fold.ts'
import { decodeKeyboard } from '../../../search/keyboard.ts'
import { ENGLISH_WORDS, LOAN_WORDS } from '../../../search/keyboardWords.ts'

const KEYS: Record<'telex' | 'vni', Record<string, string>> = {
  telex: {
    '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j',
    đ: 'dd', ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw',
  }, // prettier-ignore
  vni: {
    '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5',
    đ: 'd9', ă: 'a8', â: 'a6', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7',
  }, // prettier-ignore
}
const TONE = /[\u0301\u0300\u0309\u0303\u0323]/

/** A word as the keys of a keyboard, the tone behind its vowel or at the end. */
function type(word: string, keyboard: 'telex' | 'vni', isToneLast: boolean): string {
  let tone = ''
  const keys = [...word.normalize('NFC')].map((char) => {
    const mark = TONE.exec(char.normalize('NFD'))?.[0]
    const letter = char.normalize('NFD').replace(TONE, '').normalize('NFC')
    const key = mark ? (KEYS[keyboard][mark] ?? '') : ''
    if (isToneLast) tone += key
    return (KEYS[keyboard][letter] ?? letter) + (isToneLast ? '' : key)
  })
  return keys.join('') + tone
}

const NAMES = [
  'đăng ký khai sinh',
  'giấy xác nhận tình trạng hôn nhân',
  'cấp đổi giấy phép lái xe',
  'quyền sử dụng đất',
  'chứng thực bản sao từ bản chính',
  'người khuyết tật nặng hưởng trợ cấp',
  'thường trú tạm vắng',
  'tổ chức lễ hội truyền thống',
  'chuyển đổi mục đích sử dụng rừng',
  'hỗ trợ chi phí mai táng người cao tuổi',
  'ủy quyền quyết toán thuế',
  'khuyến nông thủy sản',
  'xoài giỏ quả quýt nghỉ hưu',
]

describe('decodeKeyboard', () => {
  it.each(['telex', 'vni'] as const)('reads names typed in %s', (keyboard) => {
    for (const isToneLast of [true, false]) {
      for (const name of NAMES) {
        const typed = name.split(' ').map((word) => type(word, keyboard, isToneLast))
        expect(decodeKeyboard(typed.join(' '))).toBe(name)
      }
    }
  })

  it.each([
    ['lamf giaays khuyeets taatj cho con', 'làm giấy khuyết tật cho con'],
    ['cao hoaf gif quyf xoaif', 'cao hòa gì quỳ xoài'],
    ['cawms soor ddor vay tieenf', 'cắm sổ đỏ vay tiền'],
    ['tamj trus', 'tạm trú'],
    ['ddawng kys', 'đăng ký'],
    ['dawngd kys', 'đăng ký'],
    ['dangwd kys', 'đăng ký'],
    ['chuwngs thwcj', 'chứng thực'],
    ['chwngs thwcj chwx kys', 'chứng thực chữ ký'],
    ['nguowif', 'người'],
    ['nguwowif', 'người'],
    ['ngwoif', 'người'],
    ['nguoiwf', 'người'],
    ['thuongwf trus', 'thường trú'],
    ['vietej nam', 'việt nam'],
    ['caawn cuwowcs', 'căn cước'],
    ['luwu truw', 'lưu trư'],
    ['ngoeof', 'ngoèo'],
    ['thuowr', 'thuở'],
    ['d9a8ng ky1 khai sinh', 'đăng ký khai sinh'],
    ['d9ang8 ky1 khai sinh', 'đăng ký khai sinh'],
    ['giay61 to72', 'giấy tờ'],
    ['so63 d9o3', 'sổ đỏ'],
    ['nha2 o73 xa4 ho65i', 'nhà ở xã hội'],
  ])('reads %j as %j', (typed, meant) => expect(decodeKeyboard(typed)).toBe(meant))

  it.each([
    ['dang ky kys', 'dang ky ký'],
    ['đăng kys kết hoon', 'đăng ký kết hôn'],
    ['quyền suwr dụng đất', 'quyền sử dụng đất'],
    ['DDAWNG KYS', 'đăng ký'],
    ['lamf hooj chieeus, maats bao laau?', 'làm hộ chiếu, mất bao lâu?'],
    ['ddooir gplx quas hanj 3 thangs', 'đổi gplx quá hạn 3 tháng'],
    ['xin visa cho nguowif nuowcs ngoaif', 'xin visa cho người nước ngoài'],
    ['ddăng ký online', 'đăng ký online'],
    ['nghij ddinhj 42/2022/nd-cp', 'nghị định 42/2022/nd-cp'],
    ['đăng ký kys'.normalize('NFD'), 'đăng ký ký'],
  ])('reads %j, where only some words are keys, as %j', (typed, meant) =>
    expect(decodeKeyboard(typed).normalize('NFC')).toBe(meant),
  )

  it.each([
    'dang ky khai sinh',
    'sao y ban chinh',
    'đổi gplx',
    'passport renewal',
    'work permit for foreigner',
    'change of address',
    'business registration',
    'marriage registration with foreigner',
    'construction permit house',
    'permanent resident card replacement',
    'how to register a car',
    'where to get a visa',
    'I want to see the list of fees',
    'tax code for my business',
    'criminal record check',
    'birth certificate for newborn',
    'health insurance card',
    'tax',
    'car',
    'lop1',
    'quan 3 lop1',
    'bang lai a1 b2',
    'mau ct01',
    'kt3',
    '1.001193.000.00.00.H38',
    '42/2022/nd-cp',
    '31/2024/QH15',
    'xe bus',
    'photo cong chung',
    'vneid muc 2',
    'cccd',
  ])('leaves %j', (text) => expect(decodeKeyboard(text)).toBe(text))

  it('leaves an English word that is also Telex when it stands alone', () => {
    for (const word of [...ENGLISH_WORDS, ...LOAN_WORDS]) expect(decodeKeyboard(word)).toBe(word)
  })

  it('takes any text, and keeps its number of words', () => {
    const keys = fc.string({ unit: fc.constantFrom(...'aeiouydwsfrxjnghctlm 1679đờ'), maxLength: 40 })
    fc.assert(
      fc.property(
        fc.oneof(keys, fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary' })),
        (text) => {
          const once = decodeKeyboard(text)
          expect(typeof once).toBe('string')
          expect(fold(once).split(' ').length).toBe(fold(text).split(' ').length)
        },
      ),
    )
  })
})
