import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseLine, normaliseNumber, normaliseText } from '../../../cms/content/text.ts'

const seed = (name: string) => readFileSync(new URL(`../../../cms/seed/${name}`, import.meta.url), 'utf8')

describe('text as it is stored', () => {
  it.each([
    ['Thông báo tuyển dụng viên chức'.normalize('NFD'), 'Thông báo tuyển dụng viên chức'],
    ['HÐND tỉnh, Ðảng ủy, NÐ-CP', 'HĐND tỉnh, Đảng ủy, NĐ-CP'],
    ['BLÐTBXH và Ɖồng', 'BLĐTBXH và Đồng'],
    ['ðường ðô thị, 50.000 ð', 'đường đô thị, 50.000 đ'],
    ['Guðmundur Sigurðsson', 'Guðmundur Sigurðsson'],
    ['a\u200bb\u00adc\ufeffd\u202ee', 'abcde'],
    ['dòng 1\ndòng 2\t3', 'dòng 1\ndòng 2\t3'],
    ['Số ９５１／２０２６', 'Số 951/2026'],
    ['Hà Nội với chữ С của Сộng hòa', 'Hà Nội với chữ С của Cộng hòa'],
    ['Москва, Ελλάδα, 5 μm, 3 Ω', 'Москва, Ελλάδα, 5 μm, 3 Ω'],
    ['x\ud800 y\udc00', 'x y'],
    ['👍 \ud83d\udc4d', '👍 👍'],
    ['👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
    ['Crème brûlée à l’œuf, Dvořák, Žižka', 'Crème brûlée à l’œuf, Dvořák, Žižka'],
  ])('%j', (given, stored) => expect(normaliseText(given)).toBe(stored))

  it('of a line has plain blanks; a longer text keeps those that must not break', () => {
    expect(normaliseLine('Quyết\u00a0định\u3000số')).toBe('Quyết định số')
    expect(normaliseText('10\u00a0km')).toBe('10\u00a0km')
  })

  it.each([
    ['956/2026/QÐ-UBND', '956/2026/QĐ-UBND'],
    ['956/2026/QƉ-UBND', '956/2026/QĐ-UBND'],
    [' 956 / 2026 / QĐ – UBND ', '956/2026/QĐ-UBND'],
    ['956/2026/QĐ\u2011UBND', '956/2026/QĐ-UBND'],
    ['956/2026/Q\u0110-UВND', '956/2026/QĐ-UBND'],
    ['12/ВС-UBND', '12/BC-UBND'],
    ['12/2004/Q§-UBND', '12/2004/QĐ-UBND'],
    ['12/2004/NÑ-CP', '12/2004/NĐ-CP'],
    ['\u200b１２/2026/TT\u00adBTC', '12/2026/TTBTC'],
    ['Số 300/2026/QĐ-UBND', '300/2026/QĐ-UBND'],
    ['Số: 300/2026/QĐ-UBND', '300/2026/QĐ-UBND'],
    ['Quyết định 300/2026/QĐ-UBND', '300/2026/QĐ-UBND'],
    ['Quyết định số 300/2026/QĐ-UBND', '300/2026/QĐ-UBND'],
    ['QUYẾT ĐỊNH SỐ: 300/2026/QĐ-UBND', '300/2026/QĐ-UBND'],
    ['Thông tư liên tịch số 12/2014/TTLT-BTC', '12/2014/TTLT-BTC'],
    ['956/2026/Q\u00a0Đ-UBND', '956/2026/Q Đ-UBND'],
  ])('number %j', (given, stored) => expect(normaliseNumber(given)).toBe(stored))

  it('is mended once for all', () => {
    const text = fc.string({ unit: fc.constantFrom(...'Ðða\u0301o\u0302ÔĐ а\u00adСBq1９\u200b\u00a0ɖ') })
    const any = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(fc.oneof(text, any), (one) => {
        for (const mend of [normaliseText, normaliseLine, normaliseNumber]) {
          expect(mend(mend(one))).toBe(mend(one))
          expect(mend(one.normalize('NFD'))).toBe(mend(one))
          expect(mend(one)).toBe(mend(one).normalize('NFC'))
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('of the sample province stays as it is, but for Đ', () => {
    for (const file of ['news.json', 'pages.json', 'agencies.json', 'site.json'].map(
      (name) => `content/${name}`,
    )) {
      expect(normaliseText(seed(file)) === seed(file), file).toBe(true)
    }
    for (const file of [
      'legal-documents-bulk.jsonl',
      'legal-documents.jsonl',
      'procedures.jsonl',
      'units.json',
    ]) {
      const known = seed(`data/${file}`)
        .normalize('NFC')
        .replace(/[\u00ad\u200b\ufeff]/g, '')
      expect(normaliseText(known) === known.replaceAll('Ð', 'Đ'), file).toBe(true)
    }
  })
})
