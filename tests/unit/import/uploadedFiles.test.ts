import writeXlsxFile from 'write-excel-file/node'
import { describe, expect, test } from 'vitest'
import { guessMapping, readCells } from '../../../cms/importRuns/columns.ts'
import { onePerProcedure, type Prepared } from '../../../cms/importRuns/problems.ts'
import { readFile } from '../../../cms/importRuns/read/readFile.ts'
import { UnreadableUpload } from '../../../cms/importRuns/read/unreadable.ts'
import { toEntry } from '../../../cms/import/read.ts'
import { makeZip, OFFICE_PARTS } from '../../support/zip.ts'

const HEADINGS = [
  'STT',
  'Mã TTHC',
  'Tên thủ tục hành chính',
  'Lĩnh vực',
  'Thời hạn giải quyết',
  'Thành phần hồ sơ',
]
const ROW = ['1', '1.001190', '=Đăng ký & khai <sinh>', 'Hộ tịch', '05 ngày', 'Tờ khai\nGiấy chứng sinh']

const text = (value: string) => ({ value, type: String })
const workbook = () =>
  writeXlsxFile([
    HEADINGS.map(text),
    [text('1'), { value: 1.00119, type: Number }, ...ROW.slice(2).map(text)],
  ]).toBuffer()
const csv = (delimiter: string) =>
  [HEADINGS, ROW].map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n')

describe('an uploaded file', () => {
  test.each([
    ['CSV with commas', () => Buffer.from(csv(',')), 'csv'],
    ['CSV of a Vietnamese Excel, with its mark', () => Buffer.from(`\uFEFF${csv(';')}`), 'csv'],
    ['XLSX', workbook, 'xlsx'],
  ])('%s gives the fields of a procedure; a formula is text', async (_name, make, format) => {
    const content = await readFile(await make())
    if (content.format === 'jsonl') return expect.unreachable()
    expect(content).toMatchObject({ format, headings: HEADINGS })
    const mapping = guessMapping(content.headings)
    expect(mapping).toEqual([null, 'code', 'name', 'field', 'processing_time', 'documents'])
    expect(readCells(mapping, content.rows[0]!.cells)).toEqual({
      ...{ code: '1.001190', name: '=Đăng ký & khai <sinh>', field: 'Hộ tịch', processing_time: '05 ngày' },
      documents: ['Tờ khai', 'Giấy chứng sinh'],
    })
    expect(content.rows[0]!.line).toBeGreaterThan(1)
  })

  test('JSON Lines keep their line numbers; a line that is no JSON is a row of its own', async () => {
    const content = await readFile(Buffer.from('{"code":"1.000001","name":"A"}\n\n{broken\n'))
    expect(content).toEqual({
      format: 'jsonl',
      rows: [
        { line: 1, value: { code: '1.000001', name: 'A' } },
        { line: 3, value: null },
      ],
    })
  })

  const whyNot = async (bytes: Buffer) => {
    const error = await readFile(bytes).catch((thrown: unknown) => thrown)
    return error instanceof UnreadableUpload ? error.words.vi : error
  }

  test('one that cannot be used says why', async () => {
    expect(await whyNot(Buffer.from([0x54, 0xea, 0x6e, 0x2c, 0x4d, 0xe3]))).toMatch(/không phải UTF-8/)
    expect(await whyNot(Buffer.from('Mã,Tên\n', 'utf16le'))).toMatch(/không phải UTF-8/)
    expect(await whyNot(Buffer.from(''))).toMatch(/không có dòng/)
    expect(await whyNot(Buffer.from('Mã,Tên\n'))).toMatch(/không có dòng/)
    expect(await whyNot(Buffer.from('chỉ một ô\nx\n'))).toMatch(/tên các cột/)
    expect(await whyNot(Buffer.from(`a,b\n${'1,2\n'.repeat(5001)}`))).toMatch(/5\.000 dòng/)
    expect(await whyNot(makeZip(OFFICE_PARTS.docx))).toMatch(/JSON Lines, CSV hoặc XLSX/)
  })

  test('a workbook that unpacks to far more than it says is refused unread', async () => {
    const bomb = makeZip([...OFFICE_PARTS.xlsx, ['xl/worksheets/sheet1.xml', Buffer.alloc(40_000_000, 32)]])
    expect(bomb.length).toBeLessThan(100_000)
    expect(await whyNot(bomb)).toMatch(/giải nén ra quá lớn/)
  })
})

test('columns are mapped as saved, else by their words, each field once', () => {
  expect(guessMapping(['Mã số', 'Tên', 'Tên thủ tục', 'Ghi chú'])).toEqual(['code', 'name', null, null])
  expect(guessMapping(['Cột A', 'Mã số'], { 'cot a': 'name', 'ma so': null })).toEqual(['name', null])
})

describe('the rows of a file', () => {
  const entry = (line: number, value: object): Prepared => ({
    line,
    progress: 0,
    ...toEntry(value, undefined),
  })
  const refusals = (entries: Prepared[]) =>
    onePerProcedure(entries).map(({ line, refused }) => [line, refused?.vi ?? null])

  test('of one code count once when they are the same, and not at all when they differ, in any order', () => {
    const [a, twin] = [
      { code: '1.000001', name: 'A' },
      { code: '1.000001', name: 'A' },
    ]
    expect(refusals([entry(2, a), entry(3, twin)])).toEqual([
      [2, null],
      [3, expect.stringContaining('dòng 2')],
    ])
    const other = { code: '1.000001', name: 'B' }
    for (const order of [
      [a, other],
      [other, a],
    ])
      expect(refusals(order.map((value, at) => entry(at + 2, value)))).toEqual([
        [2, expect.stringContaining('2, 3')],
        [3, expect.stringContaining('2, 3')],
      ])
  })

  test('that are no procedures say so in Vietnamese', () => {
    const wrong = [{ code: '1.1', name: 'A' }, { code: '1.000001' }, { number: '1/2026/NĐ-CP', title: 'B' }]
    expect(refusals(wrong.map((value, at) => entry(at + 1, value)))).toEqual([
      [1, expect.stringContaining('Mã thủ tục thiếu hoặc sai')],
      [2, expect.stringContaining('Không nhận ra')],
      [3, expect.stringContaining('không phải thủ tục')],
    ])
  })
})
