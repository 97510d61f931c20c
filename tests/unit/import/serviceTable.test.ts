import { describe, expect, test } from 'vitest'
import { guessMapping } from '../../../cms/importRuns/columns.ts'
import { readAddress } from '../../../cms/importRuns/services/address.ts'
import { makeFinder } from '../../../cms/importRuns/services/agencies.ts'
import { readCodes, readVariant } from '../../../cms/importRuns/services/code.ts'
import { SERVICE_FIELDS } from '../../../cms/importRuns/services/fields.ts'
import { readServiceTable } from '../../../cms/importRuns/services/table.ts'
import { UnreadableUpload } from '../../../cms/importRuns/read/unreadable.ts'
import { makeZip, OFFICE_PARTS } from '../../support/zip.ts'

const NATIONAL = [
  'MaTTHC',
  'TenTTHC',
  'MaDVC',
  'TenDVC',
  'MaCQTH',
  'TenCQTH',
  'MucDo',
  'TrangThai',
  'Citizen URL',
]
const SPELT = [
  ...['STT', 'Mã TTHC', 'Tên TTHC', 'Mã DVC', 'Tên dịch vụ công', 'Mã cơ quan', 'Tên cơ quan thực hiện'],
  ...['Mức độ', 'Trạng thái', 'Lĩnh vực', 'Cơ quan công bố', 'LinkNop'],
]
const KEYS = ['code', 'name', 'variant', 'variantName', 'agencyCode', 'agency', 'level', 'status', 'url']

const columnsOf = (headings: string[]) => guessMapping(headings, {}, SERVICE_FIELDS)

test('columns are recognised in the spellings of the table', () => {
  expect(columnsOf(NATIONAL)).toEqual(KEYS)
  expect(columnsOf(SPELT).filter(Boolean)).toEqual(KEYS)
})

describe('the file', () => {
  const TABLE = 'BẢNG DỊCH VỤ CÔNG, TỈNH LÀO CAI\n\nMã TTHC;Tên TTHC;"Citizen\nURL"\n'
  const rowsOf = async (bytes: Buffer) => {
    const content = await readServiceTable(bytes)
    return content.format === 'jsonl' ? [] : content.rows.map(({ line, cells }) => [line, ...cells])
  }
  const text = `${TABLE}'1.000025;"Cấp, đổi\nthẻ";dvc.moc.gov.vn\n`
  const row = [4, "'1.000025", 'Cấp, đổi\nthẻ', 'dvc.moc.gov.vn']

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['commas', Buffer.from(text.replaceAll(';', ',').replace('BẢNG DỊCH VỤ CÔNG,', 'BẢNG'))],
    ['tabs', Buffer.from(text.replaceAll(';', '\t'))],
    ['a line that names the mark', Buffer.from(`sep=;\r\n${text}`)],
  ])(
    'is read with a title above, quoted line breaks and the row numbers of Excel: %s',
    async (_name, bytes) => {
      expect(await rowsOf(bytes)).toEqual([row])
    },
  )

  test('of Excel shows merged cells in each row, and where its links lead', async () => {
    const cell = (place: string, value: string) =>
      `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
    const sheet = `<worksheet xmlns:r="r"><sheetData>
      <row r="1">${cell('A1', 'Mã TTHC')}${cell('B1', 'Tên cơ quan thực hiện')}${cell('C1', 'LinkNop')}</row>
      <row r="2">${cell('A2', '1.000025')}${cell('B2', 'Sở Tư pháp')}${cell('C2', 'Nộp')}</row>
      <row r="3">${cell('B3', 'Sở Y tế')}<c r="C3"><f>HYPERLINK("https://b.gov.vn/x","Nộp")</f><v>Nộp</v></c></row>
      </sheetData><mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="A1:A1048576"/></mergeCells>
      <hyperlinks><hyperlink ref="C2" r:id="rId1"/></hyperlinks></worksheet>`
    const rels =
      '<Relationships><Relationship Id="rId1" Type="hyperlink" Target="https://a.gov.vn/x" TargetMode="External"/></Relationships>'
    const file = makeZip([
      ...OFFICE_PARTS.xlsx.filter(([name]) => !name.startsWith('xl/')),
      ['xl/workbook.xml', '<workbook><sheets><sheet name="DVC" r:id="rId9"/></sheets></workbook>'],
      [
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="rId9" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ],
      ['xl/worksheets/sheet1.xml', sheet],
      ['xl/worksheets/_rels/sheet1.xml.rels', rels],
    ])
    const { rows } = await readServiceTable(file)
    expect(rows).toMatchObject([
      { line: 2, cells: ['1.000025', 'Sở Tư pháp', 'Nộp'], links: { 2: 'https://a.gov.vn/x' } },
      { line: 3, cells: ['1.000025', 'Sở Y tế', 'Nộp'], links: { 2: 'https://b.gov.vn/x' } },
    ])
  })

  test('that is no table, or too long, says so', async () => {
    const whyNot = async (bytes: Buffer) => {
      const error = await readServiceTable(bytes).catch((thrown: unknown) => thrown)
      return error instanceof UnreadableUpload ? error.words.vi : error
    }
    expect(await whyNot(Buffer.from('{"code":"1.000025"}\n'))).toMatch(/không phải bảng dịch vụ công/)
    expect(await whyNot(Buffer.from(`${TABLE}${'1.000025;a;b\n'.repeat(50_001)}`))).toMatch(/50\.000 dòng/)
    const bomb = makeZip([...OFFICE_PARTS.xlsx, ['xl/worksheets/sheet1.xml', Buffer.alloc(40_000_000, 32)]])
    expect(await whyNot(bomb)).toMatch(/giải nén ra quá lớn/)
  })
})

test.each([
  ["'1.000025", ['1.000025']],
  [' 1. 000025\u200B', ['1.000025']],
  ['1,000025', ['1.000025']],
  ['1.00119', ['1.001190']],
  ['1.0001899999999999', ['1.000190']],
  ['1.000025.000.00.00.H38', ['1.000025']],
  ['1.000025Phê duyệt đề án', ['1.000025']],
  ['1.000025.02', ['1.000025']],
  ['1.0000251.000028', ['1.000025', '1.000028']],
  ['1.000025; 1.000025', ['1.000025']],
  ['11.000025', []],
  ['H38.13', []],
  ['', []],
])('the cell %j holds the codes %j', (cell, codes) => expect(readCodes(cell)).toEqual(codes))

test.each([
  ['1.000404.02', { code: '1.000404', number: '02' }],
  ["'1.000404 .2", { code: '1.000404', number: '02' }],
  ['1.000404', { code: '1.000404' }],
  ['1.000404.000.00.00.H38', { code: '1.000404' }],
  ['4', { number: '04' }],
  ['', {}],
])('the cell %j names the service %j', (cell, service) => expect(readVariant(cell)).toEqual(service))

describe('an address', () => {
  const providers = [
    { id: 'moc', hosts: ['dvc.moc.gov.vn'] },
    { id: 'all', hosts: ['*.moc.gov.vn'] },
    { id: 'mod', hosts: ['dichvucong.mod.gov.vn'] },
  ]
  const read = (cell: string) => readAddress(cell, providers)
  const MOC = 'https://dvc.moc.gov.vn/vi/nps/apply'

  test.each([
    ['dvc.moc.gov.vn/vi/nps/apply?', MOC],
    ['HTTPS://DVC.MOC.gov.vn/vi/nps/apply', MOC],
    ['http://dvc.moc.gov.vn/vi/nps/apply', MOC],
    ['https//dvc.moc.gov.vn/vi/nps/apply', MOC],
    ['dvc.moc.gov.vn', 'https://dvc.moc.gov.vn'],
    ['https://dvc.moc.gov.vn/vi/\nnps/apply', MOC],
    ['Nộp tại: <a href="https://dvc.moc.gov.vn/vi/nps/apply">đây</a>', MOC],
    ['=HYPERLINK("https://dvc.moc.gov.vn/vi/nps/apply";"Nộp")', MOC],
    [`https://dvc.moc.gov.vn/vi/nps/apply; dvc.moc.gov.vn/vi/nps/apply`, MOC],
    ['https://www.google.com/url?q=https%3A%2F%2Fdvc.moc.gov.vn%2Fvi%2Fnps%2Fapply&sa=D', MOC],
    [
      'https://dichvucong.mod.gov.vn/web/tthc#/thu-tuc-hanh-chinh/7132?',
      'https://dichvucong.mod.gov.vn/web/tthc#/thu-tuc-hanh-chinh/7132',
    ],
  ])('%s is one that readers can be sent to', (cell, url) => expect(read(cell)).toMatchObject({ url }))

  test('has the provider that names its host, and says what was done to it', () => {
    expect(read('dvc.moc.gov.vn/a')).toMatchObject({ providers: ['moc', 'all'], notes: [] })
    expect(read('http://dvc.moc.gov.vn/a')).toMatchObject({
      notes: [{ vi: expect.stringContaining('https') }],
    })
    expect(read('dvc.moc.gov.vn/a\ndvc.moc.gov.vn/b')).toMatchObject({
      ...{ url: 'https://dvc.moc.gov.vn/a', notes: [{ vi: expect.stringContaining('dvc.moc.gov.vn/b') }] },
    })
  })

  test.each([
    ['', 'Không có địa chỉ nộp'],
    ['Nộp trực tiếp', 'Không đọc được'],
    ['javascript:alert(1)', 'Không đọc được'],
    ['sso.mof.gov.vn/vneid/authorize?client_id=dntn&redirect_uri=https://dvc.moc.gov.vn/x', 'đăng nhập'],
    ['https://dvc.moc.gov.vn/dang-nhap?next=/', 'đăng nhập'],
    ['https://bit.ly/abc', 'bit.ly chưa có trong danh sách'],
    ['https://dvc.moc.gov.vn.evil.vn/x', 'chưa có trong danh sách'],
    ['https://a:b@dvc.moc.gov.vn/x', 'chưa có trong danh sách'],
  ])('%j is refused', (cell, why) =>
    expect(read(cell)).toMatchObject({ problem: { vi: expect.stringContaining(why), column: 'url' } }),
  )
})

describe('an agency', () => {
  const find = makeFinder({
    agencies: [
      { id: 'tinh', name: 'Ủy ban nhân dân tỉnh Lào Cai', officialCode: 'H38' },
      { id: 'tp', name: 'Sở Tư pháp', officialCode: 'H38.13' },
      { id: 'nn', name: 'Sở Nông nghiệp và Môi trường' },
      { id: 'kcn', name: 'Ban Quản lý các khu công nghiệp tỉnh' },
      { id: 'lc', name: 'Ủy ban nhân dân phường Lào Cai', tier: 'commune', officialCode: 'H38.101' },
      { id: 'pl', name: 'Ủy ban nhân dân xã Phúc Lợi', tier: 'commune' },
      { id: 'dat', key: 'vpdkdd', name: 'Văn phòng đăng ký đất đai và các chi nhánh' },
      { id: 'qs', key: 'bch-qs-xa', name: 'Ban Chỉ huy quân sự xã, phường' },
      { id: 'xa', key: 'ubnd-xa', name: 'Ủy ban nhân dân xã, phường' },
    ],
    communes: [{ fullName: 'Phường Lào Cai', predecessors: ['Phường Cốc Lếu', 'Xã Vạn Hòa'] }],
    provinces: ['Lào Cai', 'Yên Bái'],
  })

  test.each([
    ['UBND tỉnh Lào Cai', '', 'tinh'],
    ['Sở Tư pháp tỉnh Lào Cai', 'H38.13', 'tp'],
    ['', ' h38.13 ', 'tp'],
    ['Sở Nông nghiệp và Môi trường tỉnh lào Cai', 'H38.44', 'nn'],
    ['Ban Quản lý các Khu Công nghiệp Lào Cai', '', 'kcn'],
    ['UBND PHƯỜNG LÀO CAI', '', 'lc'],
    ['UBDN Xã Phúc Lợi', '', 'pl'],
    ['Chủ tịch UBND xã Phúc Lợi', '', 'pl'],
    ['Văn phòng HĐND&UBND xã Phúc Lợi', '', 'pl'],
    ['VP HĐND và UBND phường Lào Cai', 'H38.101.1', 'lc'],
    ['', 'H38.101.1', 'lc'],
    ['Chi nhánh VPĐKĐĐ khu vực Bát Xát', 'H38.44.2.2', 'dat'],
    ['Ban CHQS Phường Lào Cai', 'G11.09.005.001', 'qs'],
  ])('%j %j is found', (name, code, id) => expect(find(name, code)).toMatchObject({ id }))

  test.each([
    ['UBND huyện Bát Xát', '', 'thuộc cấp huyện'],
    ['Phòng Tư pháp thành phố Lào Cai', '', 'thuộc cấp huyện'],
    ['UBND phường Cốc Lếu', '', 'nay thuộc Phường Lào Cai'],
    ['UBND xã Không Có', '', 'không có cơ quan'],
    ['', 'H38.999', 'không có cơ quan “H38.999”'],
    ['Sở Tư pháp', 'H38', 'không phải của cơ quan'],
  ])('%j %j is refused', (name, code, why) =>
    expect(find(name, code)).toMatchObject({ problem: { vi: expect.stringContaining(why) } }),
  )

  test('need not be named', () => expect(find(' ', '')).toBeUndefined())
})
