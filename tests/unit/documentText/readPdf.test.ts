import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readText } from '../../../cms/documentText/readText.ts'
import { hex, makePdf, PASSWORD_ASKED, SCAN, typeset, type PlacedLine } from '../../support/pdf.ts'

const LAW = [
  'Chương I',
  'QUY ĐỊNH CHUNG',
  'Điều 1. Phạm vi điều chỉnh',
  'Quy định này quy định việc tổ chức chợ phiên, trách nhiệm của ban quản lý chợ và của người bán hàng tại các chợ phiên trên địa bàn tỉnh, kể cả chợ phiên họp theo tháng.',
  'Điều 2. Giải thích từ ngữ',
  'Trong Quy định này, các từ ngữ dưới đây được hiểu như sau:',
  '1. Chợ phiên là chợ họp vào ngày cố định trong tuần hoặc trong tháng theo tập quán của nhân dân địa phương, do Ủy ban nhân dân xã công nhận.',
  'a) Phiên chính họp theo quy định tại Điều 5. Ngày họp do xã công bố trên trang thông tin của mình và tại trụ sở, kèm bản đồ.',
  'Chương II',
  'TỔ CHỨC CHỢ PHIÊN',
  'Điều 3. Ngày họp chợ và việc báo trước khi thay đổi ngày họp chợ do mưa lũ, dịch bệnh hoặc lễ, Tết của đồng bào các dân tộc',
  '1. Ngày họp chợ được giữ nguyên nhiều năm.',
]

const PAGES = typeset(LAW, { linesPerPage: 9 })

describe('the text of a PDF', () => {
  test('is paragraphs joined over lines and pages, with the headings of a law, without page numbers', async () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(2)
    expect(await readText(makePdf(PAGES))).toEqual([
      { type: 'h2', text: 'Chương I. QUY ĐỊNH CHUNG' },
      { type: 'h3', text: LAW[2] },
      { type: 'p', text: LAW[3] },
      { type: 'h3', text: LAW[4] },
      ...[LAW[5], LAW[6], LAW[7]].map((text) => ({ type: 'p', text })),
      { type: 'h2', text: 'Chương II. TỔ CHỨC CHỢ PHIÊN' },
      { type: 'h3', text: LAW[10] },
      { type: 'p', text: LAW[11] },
    ])
  })

  test('has no running header, and no watermark across the page', async () => {
    const pages = typeset(LAW, { linesPerPage: 5 }).map((lines, at): PlacedLine[] => [
      [85, 815, `${at + 30} CÔNG BÁO/Số ${at + 1}/Ngày 14-8-2026`],
      ...lines,
    ])
    const drawn = `BT /F 60 Tf 0.7 0.7 -0.7 0.7 100 200 Tm <${hex('BẢN SAO')}> Tj ET`
    const text = JSON.stringify(await readText(makePdf(pages, { drawn })))
    expect(text).not.toMatch(/CÔNG BÁO|BẢN SAO/)
    expect(text).toContain(LAW[3])
  })

  test('leaves out the letterhead, which the record has in its fields', async () => {
    const head: PlacedLine[] = [
      [85, 800, 'ỦY BAN NHÂN DÂN'],
      [85, 784, 'TỈNH LÀO CAI'],
      [300, 800, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [300, 784, 'Độc lập – Tự do – Hạnh phúc'],
      [85, 760, 'Số: 05/2026/QĐ-UBND'],
      [300, 760, 'Lào Cai, ngày 14 tháng 8 năm 2026'],
      [250, 730, 'QUYẾT ĐỊNH'],
      [85, 700, 'Điều 1. Ban hành kèm theo Quyết định này Quy chế hoạt động.'],
    ]
    expect(await readText(makePdf([head]))).toEqual([
      { type: 'p', text: 'QUYẾT ĐỊNH' },
      { type: 'h2', text: 'Điều 1' },
      { type: 'p', text: 'Ban hành kèm theo Quyết định này Quy chế hoạt động.' },
    ])
  })

  test('is composed Unicode, whatever the file has', async () => {
    const text = 'Điều 1. Hồ sơ đề nghị cấp lại thẻ'
    const [heading] = await readText(makePdf(typeset([text, LAW[3]!].map((line) => line.normalize('NFD')))))
    expect(heading).toEqual({ type: 'h2', text })
  })

  test('is that of the example documents, article by article', async () => {
    const blocks = await readText(readFileSync('cms/seed/files/01-2026-qd-ubnd-vi-du.pdf'))
    expect(blocks.filter(({ type }) => type === 'h2')).toHaveLength(7)
  })
})

describe('no text is taken from a PDF', () => {
  const none: PlacedLine[][] = [[], []]
  test.each<[string, string, Buffer]>([
    ['that was scanned', 'scanned', makePdf(none, { drawn: SCAN })],
    [
      'that was scanned and stamped',
      'scanned',
      makePdf([[[85, 800, 'Ký bởi: Văn phòng']], []], { drawn: SCAN }),
    ],
    ['that asks for a password', 'encrypted', makePdf(PAGES, { trailer: PASSWORD_ASKED })],
    ['that is cut off', 'broken', makePdf(PAGES).subarray(0, 700)],
    ['with too many pages', 'long', makePdf(Array.from({ length: 501 }, () => [[85, 700, 'Trang']]))],
    ['that is none', 'unknown', Buffer.from('<html>Điều 1</html>')],
  ])('%s', async (_name, reason, bytes) => {
    await expect(readText(bytes)).rejects.toMatchObject({ name: 'NoTextError', reason })
  })
})

test('a PDF that unpacks to more than the memory for it ends only its own process', async () => {
  const zeros = deflateSync(deflateSync(Buffer.alloc(400_000_000, ' ')))
  const harmless = makePdf(PAGES.slice(0, 1))
  expect((await readText(harmless, { memoryMb: 64 })).length).toBeGreaterThan(3)
  const bomb = harmless.toString('latin1').replace(/<<\/Length (\d+)>>stream\n(\nBT)/, () => {
    return `<</Length ${zeros.length}/Filter[/FlateDecode/FlateDecode]>>stream\n${zeros.toString('latin1')}\nendstream endobj 99 0 obj<<>>stream\n`
  })
  await expect(readText(Buffer.from(bomb, 'latin1'), { memoryMb: 64 })).rejects.toMatchObject({
    reason: 'heavy',
  })
})
