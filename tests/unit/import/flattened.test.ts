import { describe, expect, test } from 'vitest'
import { readBasis } from '../../../cms/import/flattened/basis.ts'
import { readMethods } from '../../../cms/import/flattened/methods.ts'
import { readPapers } from '../../../cms/import/flattened/papers.ts'
import { toRecord } from '../../../cms/import/shapes.ts'

const METHODS = 'Hình thức nộpThời gianPhí, lệ phíMô tả'
const PAPERS = 'Tên giấy tờMẫu đơn, tờ khaiSố lượng'
const BASIS = 'Tên văn bản pháp lýMã văn bản'

describe('methods', () => {
  test.each([
    [
      'Trực tuyến3 Ngày làm việc25,000 Việt Nam Đồng(một lần (cả hai bên))Gửi trên mạng.Trực tiếp5 NgàyMiễn phí',
      [
        ['Trực tuyến', 3, 'WORKING_DAY', [[25_000, 'một lần (cả hai bên)']], 'Gửi trên mạng.'],
        ['Trực tiếp', 5, 'DAY', [[0, '']], ''],
      ],
    ],
    ['Dịch vụ bưu chính1Miễn phí', [['Dịch vụ bưu chính', 1, 'OTHER', [[0, '']], '']]],
    [
      'Trực tiếpKhông có thông tinKhông có thông tin+ Trực tiếp: tại xã. + Trực tuyến: trên cổng.',
      [['Trực tiếp', null, 'OTHER', [], '+ Trực tiếp: tại xã. + Trực tuyến: trên cổng.']],
    ],
    [
      'Trực tiếp2 Ngày50,000 Việt Nam Đồng(thẻ)20,000 VNĐ(bản sao)',
      [
        [
          'Trực tiếp',
          2,
          'DAY',
          [
            [50_000, 'thẻ'],
            [20_000, 'bản sao'],
          ],
          '',
        ],
      ],
    ],
    ['Trực tiếp2 Giờ10 USD(/bản)', [['Trực tiếp', 2, 'HOUR', [[10, '/bản']], '']]],
    ['Trực tiếp2 Giờ50 VNĐ(50.000đ/giấy', [['Trực tiếp', 2, 'HOUR', [[null, '50.000đ/giấy']], '']]],
    ['', []],
  ])('%#', (text, rows) =>
    expect(
      readMethods(METHODS + text).map((row) => [
        ...[row.submissionMethod, row.processingTime, row.processingTimeUnit],
        row.fees.map(({ value, description }) => [value, description]),
        row.description,
      ]),
    ).toEqual(rows),
  )
})

describe('papers', () => {
  test.each([
    [
      `--${PAPERS}Đơn theo Mẫu số 181 bản chính- Ảnh, nộp 02 bản sao có dấu.0 bản chính,2 bản saoGhi chú.0 bản chính`,
      [['', ['Đơn theo Mẫu số 18', 1, 0], ['Ảnh, nộp 02 bản sao có dấu', 0, 2], ['Ghi chú', 0, 0]]],
    ],
    [
      `Người chưa đủ tuổi${PAPERS}Tờ khai của mẹ.To khai so 2.docx1 bản chính--${PAPERS}Thẻ: 01 bản chính1 bản chính`,
      [
        ['Người chưa đủ tuổi', ['Tờ khai của mẹ', 1, 0]],
        ['', ['Thẻ: 01 bản chính', 1, 0]],
      ],
    ],
    ['', []],
  ])('%#', (text, cases) =>
    expect(
      readPapers(text).map(({ name, profileComponents }) => [
        name,
        ...profileComponents.map((one) => [one.name, one.originalQty, one.copyQty]),
      ]),
    ).toEqual(cases),
  )
})

test.each([
  ['Luật 49/2019/QH1449/2019/QH14', ['49/2019/QH14']],
  ['Luật số 43/2024/QH15 ngày 29/6/202443/2024/QH15', ['43/2024/QH15']],
  [
    'Sửa đổi Nghị định số 10/2020/NĐ-CP91/2022/NĐ-CPThông tư03/2025/TT-VPCP',
    ['91/2022/NĐ-CP', '03/2025/TT-VPCP'],
  ],
  ['Về đất đai của Nghị định 101/2024/NĐ-CP này118/2025/NĐ-C', ['118/2025/NĐ-CP']],
  ['Cắt giảm thủ tục66.7/2025/NQ-CP', ['66.7/2025/NQ-CP']],
  ['', []],
])('the legal basis: %s', (text, numbers) => expect(readBasis(BASIS + text)).toEqual(numbers))

test('a flattened text becomes a record that states only what it holds', () => {
  const text = {
    ma_thu_tuc: '1.003583',
    ten_thu_tuc: 'Đăng ký khai sinh lưu động',
    so_quyet_dinh: '1/QĐ-BTP',
    doi_tuong_thuc_hien:
      'Cán bộ, công chức, viên chức, Tổ chức (không bao gồm doanh nghiệp, HTX), Công dân Việt Nam',
    trinh_tu_thuc_hien: 'Bước 1: Hẹn ngày.\nMang giấy tờ.\nBước 2: Nhận kết quả.',
    cach_thuc_thuc_hien: `${METHODS}Trực tiếp5 Ngày làm việcMiễn phí`,
    thanh_phan_ho_so: `--${PAPERS}Giấy chứng sinh.1 bản chính`,
    yeu_cau_dieu_kien: 'Không có thông tin',
    ket_qua_xu_ly:
      'Giấy khai sinhMã: KQ.G15.000031Trích lụcMã: 000.00.00.G15-KQ35Từ khóaKhông có thông tinMô tảKhông có thông tinChọn cơ quan thực hiệnTỉnh/ Thành phốNộp hồ sơ',
    can_cu_phap_ly: `${BASIS}Luật Hộ tịch60/2014/QH13`,
  }
  const { record } = toRecord(text) as { record: object }
  expect(record).toMatchObject({
    ...{ code: '1.003583', decision: { number: '1/QĐ-BTP' }, tiers: [], field: undefined, conditions: '' },
    audiences: ['official', 'organisation', 'citizen'],
    agencies: { implementing: [], competent: [], coordinating: [] },
    cases: [
      {
        documents: [{ name: 'Giấy chứng sinh', originals: 1 }],
        steps: [{ text: 'Hẹn ngày.\nMang giấy tờ.' }, { text: 'Nhận kết quả.' }],
      },
    ],
    methods: [{ channel: 'direct', time: { value: 5, unit: 'working_day' }, fees: [{ amount: 0 }] }],
    results: [{ name: 'Giấy khai sinh' }, { name: 'Trích lục' }],
    legalBasis: [{ number: '60/2014/QH13' }],
  })
  expect(toRecord({ ...text, ma_thu_tuc: 7 })).toMatchObject({ problem: expect.any(String) as unknown })
  expect(toRecord({ ...text, ma_thu_tuc: '' })).toMatchObject({
    problem: expect.stringContaining('code') as unknown,
  })
})
