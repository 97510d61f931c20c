import { describe, expect, test } from 'vitest'
import { cleanParagraph } from '../../../cms/documentText/clean.ts'
import { toBlocks } from '../../../cms/documentText/structure.ts'
import { toRichText } from '../../../cms/documentText/toRichText.ts'
import { findFaultyText } from '../../../cms/content/richText.ts'
import { articleAnchor } from '../../../site/views/article-anchor.ts'

const outline = (...lines: string[]) =>
  toBlocks(lines.map((text) => ({ type: 'p', text }))).map((block) =>
    'text' in block ? `${block.type} ${block.text}` : block.type,
  )

describe('headings of a legal text', () => {
  test('nest without gaps, whichever parts a chapter has', () => {
    expect(
      outline(
        'CHƯƠNG I',
        'NHỮNG QUY ĐỊNH',
        'CHUNG',
        'Điều 1. Phạm vi',
        'Chương II: Tổ chức',
        'Mục 1. Ban quản lý',
        'Điều 2. Thành phần',
        'Chương III',
        'Điều khoản thi hành',
        'ĐIỀU 3: Hiệu lực',
      ),
    ).toEqual([
      'h2 Chương I. NHỮNG QUY ĐỊNH CHUNG',
      'h3 Điều 1. Phạm vi',
      'h2 Chương II. Tổ chức',
      'h3 Mục 1. Ban quản lý',
      'h4 Điều 2. Thành phần',
      'h2 Chương III. Điều khoản thi hành',
      'h3 Điều 3. Hiệu lực',
    ])
  })

  test('have the anchors that procedures link to', () => {
    const blocks = toBlocks([
      { type: 'p', text: 'Điều 5a. Thời hạn' },
      { type: 'p', text: 'PHỤ LỤC II' },
    ])
    expect(blocks.map((block) => ('text' in block ? articleAnchor(block.text) : ''))).toEqual([
      'dieu-5a',
      'phu-luc-ii',
    ])
  })

  test('are no references that happen to begin a paragraph', () => {
    const lines = [
      'Điều 5 của Luật này được áp dụng.',
      'Chương II của Quy chế quy định việc họp.',
      'Mục này không áp dụng với hộ nghèo.',
      'điều 4. là chữ thường',
    ]
    expect(outline(...lines)).toEqual(lines.map((line) => `p ${line}`))
  })

  test('leave clauses and points to the text, and a whole article to its paragraph', () => {
    expect(
      outline('Điều 2. Quyết định này có hiệu lực từ ngày ký.', '1. Khoản một', 'a) Điểm a;', 'I. Nhóm I'),
    ).toEqual([
      'h2 Điều 2',
      'p Quyết định này có hiệu lực từ ngày ký.',
      'p 1. Khoản một',
      'p a) Điểm a;',
      'p I. Nhóm I',
    ])
  })

  test('of a regulation that a decision issues stand below its name', () => {
    expect(
      outline(
        'QUYẾT ĐỊNH:',
        'Điều 1. Ban hành Quy chế',
        'QUY CHẾ',
        'HOẠT ĐỘNG CỦA CHỢ PHIÊN',
        '(Ban hành kèm theo Quyết định số 05/2026/QĐ-UBND)',
        'Điều 1. Phạm vi',
      ),
    ).toEqual([
      'p QUYẾT ĐỊNH:',
      'h2 Điều 1. Ban hành Quy chế',
      'h2 QUY CHẾ HOẠT ĐỘNG CỦA CHỢ PHIÊN',
      'p (Ban hành kèm theo Quyết định số 05/2026/QĐ-UBND)',
      'h3 Điều 1. Phạm vi',
    ])
  })

  test('of a plan without articles are its numbers', () => {
    expect(outline('I. MỤC TIÊU', '1. Mục tiêu chung', 'Đến năm 2027:', '2. Làm xong trong quý I.')).toEqual([
      'h2 I. MỤC TIÊU',
      'h3 1. Mục tiêu chung',
      'p Đến năm 2027:',
      'p 2. Làm xong trong quý I.',
    ])
  })
})

test.each([
  ['Thu\u0309 tu\u0323c   ha\u0300nh chi\u0301nh', 'Thủ tục hành chính'],
  ['Điê ̀u 1', 'Điều 1'],
  ['\uf0b7 Bản\u00a0sao\u200b\u0007', '• Bản sao'],
  ['-------------', ''],
  ['Thuû tuïc haønh chính', 'Thủ tục hành chính'],
])('%j is typed as %j', (given, text) => {
  expect(cleanParagraph(given)).toBe(text)
})

test('every kind of block is rich text that the portal can show', () => {
  const body = toRichText([
    { type: 'h2', text: 'Điều 1' },
    { type: 'p', text: '' },
    { type: 'ul', items: ['Một'] },
    { type: 'table', rows: [['Hai', '']] },
  ])
  expect(findFaultyText({ body })).toBeUndefined()
})
