import type { ImportRecord } from '../import/records.ts'

/** Beginnings of results whose first letter the source has lost, and the same whole. */
const BEGINNINGS: readonly [cut: string, whole: string][] = [
  ['anh sách', 'Danh sách'],
  ['ác nhận', 'Xác nhận'],
  ['áo cáo', 'Báo cáo'],
  ['ản quá trình', 'Bản quá trình'],
  ['ăn bản', 'Văn bản'],
  ['ập nhật', 'Cập nhật'],
  ['ết quả', 'Kết quả'],
  ['ệ thống', 'Hệ thống'],
  ['ệnh chi', 'Lệnh chi'],
  ['gười đăng ký', 'Người đăng ký'],
  ['hẻ', 'Thẻ'],
  ['hiếu', 'Phiếu'],
  ['ho bạc', 'Kho bạc'],
  ['hông báo', 'Thông báo'],
  ['hông tin', 'Thông tin'],
  ['hông trả', 'Không trả'],
  ['hụ lục', 'Phụ lục'],
  ['hứng chỉ', 'Chứng chỉ'],
  ['huyển', 'Chuyển'],
  ['hương án', 'Phương án'],
  ['iấy', 'Giấy'],
  ['iên lai', 'Biên lai'],
  ['iền', 'Tiền'],
  ['iển số', 'Biển số'],
  ['iêu hủy', 'Tiêu hủy'],
  ['oặc', 'Hoặc'],
  ['ông văn', 'Công văn'],
  ['ổ BHXH', 'Sổ BHXH'],
  ['ổ theo dõi', 'Sổ theo dõi'],
  ['ổng thông tin', 'Cổng thông tin'],
  ['ơ quan', 'Cơ quan'],
  ['ờ khai', 'Tờ khai'],
  ['rích lục', 'Trích lục'],
  ['rường hợp', 'Trường hợp'],
  ['ục Thuế', 'Cục Thuế'],
  ['ửi', 'Gửi'],
  ['ự thảo', 'Dự thảo'],
  ['uyết định', 'Quyết định'],
]

/** A result of a procedure with the first letter that its source has lost. */
export function wholeResult(name: string): string {
  const spaced = name.replaceAll(/\s+/g, ' ')
  const found = BEGINNINGS.find(
    ([cut]) => spaced === cut || (/^[\s,.:;]/.test(spaced.slice(cut.length)) && spaced.startsWith(cut)),
  )
  return found ? found[1] + spaced.slice(found[0].length) : name
}

/** A record of a procedure with its results whole; other records as they are. */
export function withWholeResults(record: ImportRecord): ImportRecord {
  if (record.type !== 'procedures') return record
  return {
    ...record,
    results: record.results.map((result) => ({ ...result, name: wholeResult(result.name) })),
  }
}
