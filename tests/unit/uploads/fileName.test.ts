import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyName, nameOfKind, titleOf, toFileName } from '../../../cms/uploads/fileName.ts'

describe('the name of a file', () => {
  it.each([
    ['Quyết định 15-2025.pdf', 'quyet-dinh-15-2025.pdf'],
    ['Thông báo ngày 31.pdf', 'thong-bao-ngay-31.pdf'],
    ['Báo cáo 1.2.2025', 'bao-cao-1-2-2025.pdf'],
    ['Mẫu số 01.DOC', 'mau-so-01.pdf'],
    ['CON.pdf', 'tep-con.pdf'],
    ['đơn xin.pdf.exe', 'don-xin-pdf-exe.pdf'],
    ['..\\..\\x/Tờ trình.pdf', 'x-to-trinh.pdf'],
    ['Tờ khai.pdf'.normalize('NFD'), 'to-khai.pdf'],
    ['📄.pdf', 'tep.pdf'],
    ['', 'tep.pdf'],
  ])('%s becomes %s', (given, name) => {
    expect(toFileName(given, 'pdf')).toBe(name)
  })

  it('of a copy changes no digit of the name', () => {
    expect(copyName('quyet-dinh-15-2025.pdf', 2)).toBe('quyet-dinh-15-2025~2.pdf')
    expect(copyName('thong-bao-ngay-31~2.pdf', 3)).toBe('thong-bao-ngay-31~3.pdf')
  })

  it.each([
    ['thong-bao-ngay-31~2.pdf', 'thong-bao-ngay-31~2.docx'],
    ['thong-bao-ngay-31.pdf', 'thong-bao-ngay-31.docx'],
    ['Thông báo 1.2~13.pdf', 'thong-bao-1-2~13.docx'],
    ['~2.pdf', 'tep~2.docx'],
    ['tep', 'tep.docx'],
  ])('%s stays the same copy as another kind of file: %s', (before, name) => {
    expect(nameOfKind(before, 'docx')).toBe(name)
  })

  it('is safe in addresses and on every system, whatever was given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 2, max: 99 }),
        (given, count) => {
          for (const name of [toFileName(given, 'pdf'), copyName(toFileName(given, 'pdf'), count)]) {
            expect(name).toMatch(/^[a-z0-9][a-z0-9-]*(~\d+)?\.pdf$/)
            expect(name.length).toBeLessThanOrEqual(110)
          }
        },
      ),
    )
  })

  it('is kept as the sender wrote it for the title', () => {
    expect(titleOf('Quyết định số 15  (bản ký).pdf'.normalize('NFD'))).toBe('Quyết định số 15 (bản ký)')
  })
})
