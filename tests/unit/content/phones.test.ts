import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phoneParts, parsePhones } from '../../../cms/content/phones.ts'

const hrefs = (text: string | null | undefined) => parsePhones(text).map(({ href }) => href)
const dialled = (text: string) => hrefs(text).map((href) => href.slice('tel:'.length))

type Case = { phone: string; expected: string[] }
const cases = JSON.parse(
  readFileSync(new URL('../../fixtures/tel-links.json', import.meta.url), 'utf8'),
) as Case[]

describe('numbers of a telephone field', () => {
  it.each(cases)('$phone', ({ phone, expected }) => expect(hrefs(phone)).toEqual(expected))

  it.each([
    ['0912 345 678 - 0987.654.321', ['0912345678', '0987654321']],
    ['0912345678/0987654321', ['0912345678', '0987654321']],
    ['0214 3840 888 hoặc 0912.345.678', ['02143840888', '0912345678']],
    ['02143840888 – 02143840999', ['02143840888', '02143840999']],
    ['02143840888, 02143840999', ['02143840888', '02143840999']],
    ['0912345678 0987654321', ['0912345678', '0987654321']],
    ['(0214) 3.840.888', ['02143840888']],
    ['0214 - 3840888', ['02143840888']],
    ['0214/3840888', ['02143840888']],
    ['０２１４ ３８４０ ８８８', ['02143840888']],
    ['ĐT:0214\u00a03840\u200b888', ['02143840888']],
    ['024 3825 1234', ['02438251234']],
    ['1900 561 567', ['1900561567']],
    ['1900 1234 - 1900 5678', ['19001234', '19005678']],
    ['1800.1091', ['18001091']],
    ['080 43162', ['08043162']],
    ['069.2342.593', ['0692342593']],
    ['Tổng đài 1022', ['1022']],
    ['0236.1022 hoặc 1022', ['02361022', '1022']],
    ['113, 114, 115', ['113', '114', '115']],
    ['113/114/115', ['113', '114', '115']],
    ['theo Nghị định 118/2025/NĐ-CP, gọi 0214 3840 888', ['02143840888']],
    ['Quyết định 115/QĐ-UBND; 115', ['115']],
    ['113/ĐT: 0214 3840 888', ['113', '02143840888']],
    ['024.1022', ['0241022']],
    ['028 1022', ['0281022']],
    ['024 111', ['024111']],
    ['ĐT/Fax: 0214 3840 888', ['02143840888']],
    ['Tel/Fax 02143840888', ['02143840888']],
    ['Điện thoại, fax: 0214.3840.888', ['02143840888']],
    ['ĐT & Fax: 02143840888', ['02143840888']],
    ['SĐT và fax: 02143840888', ['02143840888']],
    ['Fax/ĐT: 02143840888', ['02143840888']],
    ['02143840888 (ĐT/Fax)', ['02143840888']],
    ['02143840888 (ĐT), 02143840777 (Fax)', ['02143840888']],
    ['02143840888 - 02143840777 (số fax)', ['02143840888']],
    ['02143840888; 02143840777 fax', ['02143840888']],
    ['02143840888 Fax: 02143840777', ['02143840888']],
    ['Nhà 113 đường Trần Phú, ĐT 0214 3840 888', ['02143840888']],
    ['Số 113, phố Hoàng Liên, ĐT: 0214 3840 888', ['02143840888']],
    ['Gọi số 113 hoặc 114', ['113', '114']],
  ])('%s', (text, expected) => expect(dialled(text)).toEqual(expected))

  it.each([
    ['84 214 3840 888', '+842143840888'],
    ['(84-214) 3840888', '+842143840888'],
    ['(+84) 214.3840.888', '+842143840888'],
    ['0084 214 3840888', '+842143840888'],
    ['+84 0214 3840 888', '+842143840888'],
    ['+84-912-345-678', '+84912345678'],
    ['+1 (202) 555-0123', '+12025550123'],
    ['+44 (0)20 7946 0018', '+442079460018'],
    ['+86 871 1234 5678', '+8687112345678'],
  ])('from abroad: %s', (text, expected) => expect(dialled(text)).toEqual([expected]))

  it.each([
    '0214.3840.888 máy lẻ 113',
    '02143840888 ext. 12',
    '0214.3840.888 x102',
    '0214 3840 888 (102)',
    '02143840888,889',
    '0214.3840.888-889',
    '0214.3840.888/113',
    '0214 3840 888 (bấm phím 1)',
    '0214 3840 888; fax: 0214 3840 889',
    '0214 3840 888 (7h30-11h30, 13h30-17h00)',
  ])('only the number of %s', (text) => expect(dialled(text)).toEqual(['02143840888']))

  it.each([
    undefined,
    null,
    '',
    'Chưa có',
    '840.888',
    '3840 888',
    '0912 345 6789',
    '021438408880912345678',
    '01238 123 456',
    '020 3840 888',
    'Fax: 0214 3840 889',
    'Phòng 115',
    '02143840777 (fax)',
    'Số 5 ngõ 1022',
    'Số 115 ngách 2',
    'Km 112, quốc lộ 4D',
    'Lô 113 khu công nghiệp',
    'Tổ 112',
    'MST: 0300588569',
    '+84 999',
  ])('none in %s', (text) => expect(hrefs(text)).toEqual([]))

  it('have labels and extensions beside them', () => {
    expect(parsePhones('Trực ban: 0214 3840 888 - máy lẻ 102; Giám đốc: 0912 345 678')).toEqual([
      { number: '0214 3840 888', href: 'tel:02143840888', extension: 'máy lẻ 102', label: 'Trực ban' },
      { number: '0912 345 678', href: 'tel:0912345678', label: 'Giám đốc' },
    ])
  })
})

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))
const number = fc.oneof(
  fc.tuple(fc.constantFrom('0214', '0216', '0220', '0297'), digits(7)).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('024', '028'), fc.constantFrom('3', '7'), digits(7))
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('091', '098', '035', '077', '088', '056'), digits(7))
    .map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('1900', '1800'), digits(4)).map((parts) => parts.join('')),
)
const sign = fc.constantFrom('', ' ', '.', '-', '\u00a0', '–')

/** The digits with a sign, or none, behind each of them. */
const written = number.chain((dial) =>
  fc.array(sign, { minLength: dial.length - 1, maxLength: dial.length - 1 }).map((signs) => ({
    dial,
    text: [...dial].map((digit, at) => digit + (signs[at] ?? '')).join(''),
  })),
)

describe('any text', () => {
  it('gives the same number however its digits are grouped, in brackets, with a label or an extension', () => {
    const around = fc.constantFrom<[string, string]>(
      ['', ''],
      ['(', ')'],
      ['ĐT: ', ''],
      ['', ' - máy lẻ 102'],
      ['Trực ban (24/7): ', ' (ông Hùng)'],
    )
    fc.assert(
      fc.property(written, around, ({ dial, text }, [before, after]) => {
        expect(dialled(before + text + after)).toEqual([dial])
      }),
    )
  })

  it('gives both numbers of a pair, whatever stands between them', () => {
    const between = fc.constantFrom('; ', ', ', ' - ', ' / ', '/', ' hoặc ', '\n')
    fc.assert(
      fc.property(written, written, between, (one, other, sign) => {
        expect(dialled(one.text + sign + other.text)).toEqual([one.dial, other.dial])
      }),
    )
  })

  it('is kept whole, and links dial nothing but digits', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d .+()/;]{0,60}$/)), (text) => {
        const parts = phoneParts(text)
        const shown = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')
        expect(shown.replace(/\s|-/g, '')).toBe(
          text.normalize('NFKC').replace(/\p{Cf}|\s|[-\u2010-\u2015\u2212~_·•]/gu, ''),
        )
        for (const href of hrefs(text)) expect(href).toMatch(/^tel:\+?\d{3,15}$/)
      }),
    )
  })
})
