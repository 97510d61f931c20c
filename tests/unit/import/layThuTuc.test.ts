import { expect, test } from 'vitest'
import type { ProcedureRecord } from '../../../cms/import/records.ts'
import { toRecord } from '../../../cms/import/shapes.ts'
import { unwrap } from '../../../cms/import/unwrap.ts'

const result = {
  ID: 77,
  MATTHC: '1.001193',
  TENTTHC: 'Đăng ký khai sinh',
  TRANGTHAI: '1',
  LINHVUCTHUCHIEN: [{ MALINHVUC: 'G15-TP02', TENLINHVUC: 'Hộ tịch' }],
  CAPTHUCHIEN: [
    { CAPTHUCHIEN: 2, MOTACOQUANTHUCHIEN: 'Phòng Tư pháp' },
    { CAPTHUCHIEN: 3, MOTACOQUANTHUCHIEN: 'Ủy ban nhân dân xã' },
  ],
  COQUANTHUCHIEN: [{ MADONVI: 'H38', TENDONVI: 'Ủy ban nhân dân cấp xã' }],
  TRINHTUTHUCHIEN: [
    {
      TRUONGHOP: '',
      TRINHTU: [{ TENTRINHTU: 'Bước 1: Nộp giấy tờ.' }, { TENTRINHTU: 'Bước 2: Nhận bản chính.' }],
    },
    { TRUONGHOP: 'Trẻ bị bỏ rơi', TRINHTU: [{ TENTRINHTU: 'Xã lập biên bản.' }] },
  ],
  CACHTHUCTHUCHIEN: [
    {
      KENH: 1,
      THOIGIAN: [
        {
          ...{ THOIGIANGIAIQUYET: '1', DONVITINH: 'Ngày làm việc', MOTA: 'Nộp tại xã.' },
          PHILEPHI: [{ MAPHILEPHI: 'LP1', SOTIEN: '8.000', DONVI: 'VNĐ', MOTA: 'Lệ phí khai sinh quá hạn' }],
        },
      ],
    },
    { KENH: '2', THOIGIAN: [] },
    { KENH: 9, THOIGIAN: [] },
  ],
  THANHPHANHOSO: [
    {
      TRUONGHOP: 'Giấy tờ phải nộp',
      GIAYTO: [{ TENGIAYTO: 'Giấy chứng sinh', SOBANCHINH: '1', SOBANSAO: 0 }],
    },
  ],
  YEUCAU: null,
  DOITUONGTHUCHIEN: [{ TENDOITUONG: 'Công dân Việt Nam' }],
  KETQUATHUCHIEN: [{ TENKETQUA: 'Giấy khai sinh' }],
  CANCUPHAPLY: [{ SOVANBAN: '60/2014/QH13', TENVANBAN: 'Luật Hộ tịch' }],
}

const expected = {
  code: '1.001193',
  name: 'Đăng ký khai sinh',
  field: { name: 'Hộ tịch', code: 'G15-TP02' },
  tiers: ['commune'],
  audiences: ['citizen'],
  agencies: { implementing: ['Ủy ban nhân dân cấp xã'] },
  methods: [
    {
      channel: 'direct',
      time: { value: 1, unit: 'working_day' },
      fees: [{ kind: 'le_phi', amount: 8000, currency: 'VND' }],
      note: 'Nộp tại xã.',
    },
    { channel: 'online' },
  ],
  cases: [
    {
      steps: [
        { text: 'Nộp giấy tờ.' },
        { text: 'Nhận bản chính.' },
        { text: 'Trẻ bị bỏ rơi: Xã lập biên bản.' },
      ],
    },
  ],
  results: [{ name: 'Giấy khai sinh' }],
  legalBasis: [{ number: '60/2014/QH13' }],
  status: 'in_force',
}

const read = (value: unknown) => {
  const [one] = unwrap(value).map((item) => toRecord(item))
  return one && 'record' in one ? (one.record as ProcedureRecord) : one
}

test.each([
  ['alone', result],
  ['in the answer of the exchange', { error_code: '0', message: '', result: [result] }],
  ['as text, passed on by the bus', { message: JSON.stringify({ error_code: 0, result }) }],
])('a result of LayThuTuc %s becomes a record; districts and unknown channels are left out', (_, value) => {
  const record = read(value)
  expect(record).toMatchObject({
    ...expected,
    cases: [{ documents: [{ name: 'Giấy chứng sinh', originals: 1 }], ...expected.cases[0] }],
  })
})

test('of agencies that are not listed the description of the tiers is taken', () => {
  const names = ['Phòng Tư pháp', 'Ủy ban nhân dân xã']
  expect(read({ ...result, COQUANTHUCHIEN: [] })).toMatchObject({ agencies: { implementing: names } })
})

test.each([
  [{ ...result, MATTHC: '' }, 'code'],
  [{ ...result, TENTTHC: null }, 'name is empty'],
  [{ ...result, TRANGTHAI: 0 }, 'TRANGTHAI is not 1'],
  [{ ...result, THANHPHANHOSO: 'x' }, 'THANHPHANHOSO'],
])('refused: %#', (value, words) =>
  expect(toRecord(value)).toMatchObject({ problem: expect.stringContaining(words) as unknown }),
)
