import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocumentNumber } from '../../../search/documentNumber.ts'
import { documentKeys, procedureKeys, queryKeys } from '../../../search/officialKeys.ts'
import { readProcedureCode } from '../../../search/procedureCode.ts'

const digits = (least: number, most: number) => fc.integer({ min: least, max: most }).map(String)

describe('readProcedureCode', () => {
  it('reads every code back, whatever stands for the point', () => {
    const code = fc.tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 99_999 }),
      fc.constantFrom('.', ',', ' ', '', '. ', '-', '_'),
      fc.constantFrom('', '.000.00.00.H38', '.h38', ' H38', ' là gì'),
    )
    fc.assert(
      fc.property(code, ([head, tail, point, end]) => {
        const six = String(tail).padStart(6, '0')
        expect(readProcedureCode(`${head}${point}${six}${end}`)).toBe(`${head}.${six}`)
      }),
    )
  })

  it.each([
    '',
    'khai sinh',
    '118/2025/NĐ-CP',
    '12.001193',
    '21.0011934',
    '001193012345',
    '1.001193.012.345 đồng',
  ])('reads no code in %j', (text) => {
    const code = readProcedureCode(text)
    expect(code === null || code === '1.001193').toBe(true)
    if (!text.includes('1.001193')) expect(code).toBeNull()
  })
})

describe('what is no code or number', () => {
  it.each([
    '15/2/2024',
    'ngày 15-2-2024',
    'sinh ngày 01.07.1990',
    'ngày 3 tháng 5 năm 2024',
    'tháng 2/2024',
    'quý 1/2025',
    'năm học 2024/2025',
    'số nhà 12/2015 đường Lê Lợi',
    '25/2010 đường Trần Phú',
    'ngõ 12/5',
    '12/5 Lê Lợi',
    'tổ 5 phường 3',
    'nhà cấp 4',
    'bằng lái b2 2024',
    'mẫu ct 01',
    'mẫu tk1-ts',
    'luật đất đai 2024',
    '12 ubnd xã',
    '024 38 123 456',
    '1900 1009',
    'H38.12-250615-0001',
    '000.00.12.H38-250615-0012',
    '2 500 000',
    '1.050.000 đ',
    '3,500,000 đồng',
    '1050000 đồng',
    '-',
    '/',
    '42/',
    '',
  ])('reads nothing in %j', (text) => expect(queryKeys(text)).toEqual([]))

  it('reads no telephone number', () => {
    const phone = fc.tuple(fc.constantFrom('09', '03', '07', '08', '05'), digits(10_000_000, 99_999_999))
    fc.assert(
      fc.property(phone, fc.constantFrom('', ' ', '.', '-'), ([head, tail], sign) => {
        const parts = [`${head}${tail.slice(0, 2)}`, tail.slice(2, 5), tail.slice(5)]
        expect(queryKeys(parts.join(sign))).toEqual([])
      }),
    )
  })

  it('reads no sum of money', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('.', ',', ''), (thousands, sign) => {
        const sum = String(thousands * 1000).replace(/\B(?=(\d{3})+(?!\d))/g, sign)
        expect(queryKeys(`${sum} đồng`)).toEqual([])
        expect(queryKeys(`lệ phí ${sum}đ`)).toEqual([])
      }),
    )
  })

  it('reads no date', () => {
    const date = fc.tuple(
      digits(1, 31),
      digits(1, 12),
      digits(1945, 2049),
      fc.constantFrom('/', '-', '.', ' / '),
    )
    fc.assert(
      fc.property(date, ([day, month, year, sign]) => {
        expect(queryKeys([day, month, year].join(sign))).toEqual([])
        expect(
          queryKeys(`sinh ngày ${[day.padStart(2, '0'), month.padStart(2, '0'), year].join(sign)}`),
        ).toEqual([])
      }),
    )
  })

  it('reads no identity number', () => {
    fc.assert(fc.property(digits(100_000_000_000, 999_999_999_999), (id) => queryKeys(id).length === 0))
  })
})

describe('readDocumentNumber', () => {
  it.each([
    ['118/2025/NĐ-CP', { number: '118', year: '2025', symbols: ['ndcp'], kind: 'nghi_dinh' }],
    ['118/2025', { number: '118', year: '2025', symbols: [] }],
    ['nghị định 100/19', { number: '100', year: '2019', symbols: [], kind: 'nghi_dinh' }],
    ['Nghị định số 42', { number: '42', symbols: [], kind: 'nghi_dinh' }],
    ['468/QĐ-TTg', { number: '468', symbols: ['qdttg'], kind: 'quyet_dinh' }],
    ['khoản 2 điều 5 nghị định 42', { number: '42', symbols: [], kind: 'nghi_dinh' }],
    ['66.7/2025/NQ-CP', { number: '66.7', year: '2025', symbols: ['nqcp'], kind: 'nghi_quyet' }],
    [
      'thông tư 31/2026 bộ nông nghiệp',
      { number: '31', year: '2026', symbols: ['ttbnnptnt', 'ttbnnmt', 'ttbnn'], kind: 'thong_tu' },
    ],
  ])('reads %j', (text, number) => expect(readDocumentNumber(text)).toEqual(number))
})

describe('keys', () => {
  it('tells number 15 from number 154', () => {
    expect(documentKeys('154/2025/TT-BTC', 'thong_tu')).not.toContain(queryKeys('thông tư 15')[0])
  })

  it('puts the most exact key first', () => {
    expect(queryKeys('nghị định 118/2025/NĐ-CP')).toEqual([
      'q118x2025xndcp',
      'qnghidinhx118x2025',
      'q118x2025',
      'qnghidinhx118',
    ])
  })

  it('finds a number that has no year before those that were cited without theirs', () => {
    const [first, second] = queryKeys('06/QĐ-TTg')
    expect(documentKeys('06/QĐ-TTg', 'quyet_dinh', '2022')).toContain(first)
    expect(documentKeys('06/2012/QĐ-TTg', 'quyet_dinh', '2012')).not.toContain(first)
    expect(documentKeys('06/2012/QĐ-TTg', 'quyet_dinh', '2012')).toContain(second)
  })

  it('finds a number that has no year with the year it was issued in', () => {
    const keys = documentKeys('468/QĐ-TTg', 'quyet_dinh', '2021')
    expect(keys).toContain(queryKeys('quyết định 468 năm 2021 của Thủ tướng')[0])
    expect(keys).not.toContain(queryKeys('quyết định 468 năm 2022 của Thủ tướng')[0])
  })

  it.each(['02-KH/TU', '23-L/CTN', '82-TC/TCT', '13/CP', '119-CP', '50/2022/NĐ_CP', '89/2015/NÐ-CP'])(
    'finds the odd number %j typed whole',
    (number) => expect(documentKeys(number)).toContain(queryKeys(number.toLowerCase())[0]),
  )

  it('finds a procedure by its long code', () => {
    expect(queryKeys('1.004222.000.00.00.H20')).toContain(procedureKeys('1.004222')[0])
  })

  it('takes any text and gives words of letters and digits', () => {
    const pieces = fc.constantFrom(
      'nđ',
      'qđ',
      'số',
      '42',
      '2022',
      '/',
      '-',
      '.',
      ' ',
      'cp',
      'của',
      'năm',
      '§',
      'qh15',
      '1',
    )
    const likely = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), likely), (text) => {
        for (const key of [...queryKeys(text), ...documentKeys(text)]) expect(key).toMatch(/^q[a-z0-9]*$/)
      }),
    )
  })
})
