import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  documentKeys,
  procedureKeys,
  queryKeys,
  readDocumentNumber,
  readProcedureCode,
} from '../../../search/officialKeys.ts'

describe('readProcedureCode', () => {
  it.each([
    '1.001193',
    ' 1.001193 ',
    '1 001193',
    '1,001193',
    '1001193',
    '1.001193.000.00.00.H38',
    'thủ tục 1.001193',
    'mã 1.001193 là gì',
    '１.００１１９３',
    '1.001.193',
  ])('reads %j', (text) => expect(readProcedureCode(text)).toBe('1.001193'))

  it.each(['', 'khai sinh', '118/2025/NĐ-CP', '0912345678', '024 38 123 456', '12.001193', '21.0011934'])(
    'reads no code in %j',
    (text) => expect(readProcedureCode(text)).toBeNull(),
  )

  it('reads every code back, whatever stands for the point', () => {
    const code = fc.tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 0, max: 999_999 }),
      fc.constantFrom('.', ',', ' ', ''),
    )
    fc.assert(
      fc.property(code, ([head, tail, point]) => {
        const digits = String(tail).padStart(6, '0')
        expect(readProcedureCode(`${head}${point}${digits}`)).toBe(`${head}.${digits}`)
      }),
    )
  })
})

describe('readDocumentNumber', () => {
  it.each([
    ['118/2025/NĐ-CP', { number: '118', year: '2025', symbol: 'nd-cp' }],
    ['118/2025/nd cp', { number: '118', year: '2025', symbol: 'nd cp' }],
    ['118/2025', { number: '118', year: '2025' }],
    ['nghị định 118/2025', { number: '118', year: '2025', kind: 'nghi_dinh' }],
    ['nd 42 2022', { number: '42', year: '2022', kind: 'nghi_dinh' }],
    ['Nghị định số 42', { number: '42', kind: 'nghi_dinh' }],
    ['468/QĐ-TTg', { number: '468', symbol: 'qd-ttg' }],
    ['31/2024/QH15', { number: '31', year: '2024', symbol: 'qh15' }],
    ['66.7/2025/NQ-CP', { number: '66.7', year: '2025', symbol: 'nq-cp' }],
  ])('reads %j', (text, number) => expect(readDocumentNumber(text)).toEqual(number))

  it.each(['01/07/2025', 'khai sinh', 'mẫu ct01', ''])('reads no number in %j', (text) =>
    expect(readDocumentNumber(text)).toBeNull(),
  )
})

describe('keys', () => {
  it.each([
    '118/2025/NĐ-CP',
    '118/2025/nd-cp',
    '118/2025',
    'nghị định 118/2025',
    'so 118/2025/ND-CP',
    'nghi dinh 118',
    '118/NĐ-CP',
    '0118/2025',
    '118/2025/NĐ-CP'.normalize('NFD'),
  ])('finds decree 118/2025/NĐ-CP for %j', (query) => {
    const keys = documentKeys('118/2025/NĐ-CP', 'nghi_dinh')
    expect(queryKeys(query).some((key) => keys.includes(key))).toBe(true)
  })

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

  it('finds odd numbers typed whole', () => {
    expect(documentKeys('02-KH/TU', 'ke_hoach')).toContain(queryKeys('02-kh/tu')[0])
  })

  it('finds a procedure by its long code', () => {
    expect(queryKeys('1.004222.000.00.00.H20')).toContain(procedureKeys('1.004222')[0])
  })

  it('takes any text and gives words of letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) =>
        queryKeys(text).every((key) => /^q[a-z0-9]*$/.test(key)),
      ),
    )
  })
})
