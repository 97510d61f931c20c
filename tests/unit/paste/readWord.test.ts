import { describe, expect, test } from 'vitest'
import { readWord } from '../../../cms/paste/readWord.ts'
import { toHtml } from '../../../cms/paste/toHtml.ts'
import { item, level, makeDocx, p, run, table } from '../../support/docx.ts'
import { outlineOf } from '../../support/outline.ts'
import { makeZip, OFFICE_PARTS } from '../../support/zip.ts'

const NUMBERING = [
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="u2"/>')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '%1.%3.')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', 'o')}</w:abstractNum>`,
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>',
  '<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
].join('')
const STYLES = [
  '<w:style w:type="paragraph" w:styleId="u1"><w:name w:val="heading 1"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="u2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
].join('')
const styled = (style: string, text: string) => p(run(text), `<w:pStyle w:val="${style}"/>`)

const read = async (body: string) => {
  const { blocks, losses } = await readWord(makeDocx({ body, numbering: NUMBERING, styles: STYLES }))
  return { outline: outlineOf(toHtml(blocks)), losses }
}

describe('a DOCX', () => {
  test('keeps its headings, the labels of its lists, its tables and formats', async () => {
    const { outline, losses } = await read(
      [
        styled('u1', 'Quy định chung'),
        styled('u2', 'Phạm vi'),
        item('Áp dụng cho:', 2),
        item('Cơ quan;', 2, 1),
        item('Cá nhân.', 2, 1),
        item('Không áp dụng cho:', 2),
        item('Doanh nghiệp.', 2, 1),
        styled('u2', 'Giải thích'),
        item('Hồ sơ', 4),
        item('Mục con', 4, 2),
        item('Ảnh', 3),
        item('Căn cước', 3, 1),
        p(run('Rộng 5 m') + run('2', '<w:vertAlign w:val="superscript"/>') + run(' đất', '<w:b/>')),
        table(
          [
            ['Phí', 'Mức'],
            ['Bản sao', '8.000'],
          ],
          1,
        ),
        p('<w:del w:id="1" w:author="A"><w:r><w:delText>bỏ</w:delText></w:r></w:del>' + run('giữ')),
        p('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>'),
      ].join(''),
    )
    expect(outline).toEqual([
      'h2 Quy định chung',
      'h3 Điều 1. Phạm vi',
      '#1 Áp dụng cho:',
      'p a) Cơ quan;',
      'p b) Cá nhân.',
      '#2 Không áp dụng cho:',
      'p a) Doanh nghiệp.',
      'h3 Điều 2. Giải thích',
      '#1 Hồ sơ',
      'p 1.1. Mục con',
      '* Ảnh',
      '** Căn cước',
      'p Rộng 5 m2 đất',
      'sup 2',
      'b đất',
      ...['table', 'tr', 'th Phí', 'th Mức', 'tr', 'td Bản sao', 'td 8.000'],
      'p giữ',
    ])
    expect(losses).toEqual([
      { kind: 'formula', count: 1, detail: '' },
      { kind: 'deleted', count: 1, detail: '' },
    ])
  })

  test('is told from other files', async () => {
    const reasonOf = (bytes: Buffer) => readWord(bytes).then(String, (error) => error.reason)
    expect(await reasonOf(Buffer.from('không phải tệp Word'))).toBe('unknown')
    expect(await reasonOf(makeZip(OFFICE_PARTS.xlsx))).toBe('kind')
    expect(await reasonOf(makeDocx({ body: p(run(' ')) }))).toBe('empty')
    expect(
      await reasonOf(makeDocx({ body: '', more: [['word/media/a.bin', Buffer.alloc(200_000_000)]] })),
    ).toBe('tooMuch')
  })
})
