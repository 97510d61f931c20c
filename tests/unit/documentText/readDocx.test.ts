import { describe, expect, test } from 'vitest'
import { readText } from '../../../cms/documentText/readText.ts'
import { makeZip, OFFICE_PARTS, type ZipPart } from '../../support/zip.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = (text: string, format = '') =>
  `<w:r><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const line = (text: string, properties = '') => p(run(text), properties)
const item = (text: string) => line(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
const table = (rows: string[][]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${line(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>`
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

const docx = (body: string, more: ZipPart[] = []) =>
  makeZip([
    OFFICE_PARTS.docx[0]!,
    ['_rels/.rels', RELATIONS],
    ['word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`],
    ['word/numbering.xml', NUMBERING],
    ['word/styles.xml', STYLES],
    ...more,
  ])

describe('the text of a DOCX', () => {
  test('is its paragraphs, lists and tables, with the headings of a law', async () => {
    const body = [
      table([
        ['ỦY BAN NHÂN DÂN TỈNH LÀO CAI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['Số: 05/2026/QĐ-UBND', 'Lào Cai, ngày 14 tháng 8 năm 2026'],
      ]),
      line('QUYẾT ĐỊNH'),
      p(run('Điều', '<w:b/>') + run(' 1. Phạm vi '.normalize('NFD')) + run('điều chỉnh')),
      line('1. Quy định này áp dụng với:'),
      item('Ban quản lý chợ;'),
      item('Người bán hàng.'),
      line('Mục 2'),
      p(run('về giá thuê', '<w:caps/>')),
      line('Điều 2. Giá'),
      table([
        ['Loại', 'Giá'],
        ['Trong nhà', 'Theo bảng'],
      ]),
    ].join('')
    expect(await readText(docx(body))).toEqual([
      { type: 'p', text: 'QUYẾT ĐỊNH' },
      { type: 'h2', text: 'Điều 1. Phạm vi điều chỉnh' },
      { type: 'p', text: '1. Quy định này áp dụng với:' },
      { type: 'ul', items: ['Ban quản lý chợ;', 'Người bán hàng.'] },
      { type: 'h2', text: 'Mục 2. VỀ GIÁ THUÊ' },
      { type: 'h3', text: 'Điều 2. Giá' },
      {
        type: 'table',
        rows: [
          ['Loại', 'Giá'],
          ['Trong nhà', 'Theo bảng'],
        ],
      },
    ])
  })

  test('has the headings that the file marks where there are no articles', async () => {
    const body = line('Tình hình chung', '<w:pStyle w:val="H1"/>') + line('Mùa đông năm nay đến sớm.')
    expect(await readText(docx(body))).toEqual([
      { type: 'h2', text: 'Tình hình chung' },
      { type: 'p', text: 'Mùa đông năm nay đến sớm.' },
    ])
  })

  test('is decoded when it was typed in TCVN3', async () => {
    const [heading] = await readText(docx(line('§iÒu 1. QuyÕt ®Þnh vÒ viÖc tuyÓn dông')))
    expect(heading).toEqual({ type: 'h2', text: 'Điều 1. Quyết định về việc tuyển dụng' })
  })
})

describe('no text is taken from a DOCX', () => {
  test.each<[string, string, () => Buffer]>([
    ['without words', 'empty', () => docx('')],
    ['whose text is no XML', 'broken', () => docx('<w:p><w:r>')],
    [
      'that unpacks to far more than its size',
      'tooMuch',
      () => docx('', [['word/media/a.bin', Buffer.alloc(60e6)]]),
    ],
    ['that claims less than it unpacks to', 'broken', () => makeZip(OFFICE_PARTS.docx, { claimed: 3 })],
    ['that is a workbook', 'kind', () => makeZip(OFFICE_PARTS.xlsx)],
  ])('%s', async (_name, reason, bytes) => {
    await expect(readText(bytes())).rejects.toMatchObject({ name: 'NoTextError', reason })
  })
})
