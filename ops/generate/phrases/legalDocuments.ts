const list = (phrases: string) => phrases.split('|')

type Issuer = { name: string; symbol: string }
/** A kind of document: its share of all, the abbreviation in its number, who issues it, how its titles begin. */
export type DocumentForm = {
  kind: string
  share: number
  sign: string
  issuers: readonly Issuer[]
  titles: readonly string[]
}

const PROVINCE: Issuer[] = [
  { name: 'UBND tỉnh Lào Cai', symbol: 'UBND' },
  { name: 'UBND tỉnh Yên Bái', symbol: 'UBND' },
]
const COUNCIL: Issuer[] = [
  { name: 'HĐND tỉnh Lào Cai', symbol: 'HĐND' },
  { name: 'HĐND tỉnh Yên Bái', symbol: 'HĐND' },
]
const DEPARTMENTS: Issuer[] = [
  { name: 'Sở Tư pháp', symbol: 'STP' },
  { name: 'Sở Tài chính', symbol: 'STC' },
  { name: 'Sở Xây dựng', symbol: 'SXD' },
  { name: 'Sở Y tế', symbol: 'SYT' },
  { name: 'Sở Giáo dục và Đào tạo', symbol: 'SGDĐT' },
  { name: 'Sở Nông nghiệp và Môi trường', symbol: 'SNNMT' },
]
const MINISTRIES: Issuer[] = [
  { name: 'Bộ Tài chính', symbol: 'BTC' },
  { name: 'Bộ Nội vụ', symbol: 'BNV' },
  { name: 'Bộ Công an', symbol: 'BCA' },
  { name: 'Bộ Xây dựng', symbol: 'BXD' },
  { name: 'Bộ Y tế', symbol: 'BYT' },
  { name: 'Bộ Nông nghiệp và Môi trường', symbol: 'BNNMT' },
]

/** Forms of documents; most of what a province publishes are decisions of its own. */
export const FORMS: readonly DocumentForm[] = [
  {
    kind: 'quyet_dinh',
    share: 0.5,
    sign: 'QĐ',
    issuers: PROVINCE,
    titles: list(
      'Quy định về {topic} trên địa bàn tỉnh|Phê duyệt {plan} {commune}|Ban hành Quy chế {topic}|Về việc công bố danh mục thủ tục hành chính trong lĩnh vực {field}|Giao dự toán kinh phí {topic} năm {year}|Thu hồi đất để thực hiện dự án {project} tại {commune}|Phê duyệt giá đất cụ thể để bồi thường dự án {project} tại {commune}|Về việc thành lập Hội đồng {topic}',
    ),
  },
  {
    kind: 'ke_hoach',
    share: 0.14,
    sign: 'KH',
    issuers: PROVINCE,
    titles: list(
      'Kế hoạch {topic} năm {year}|Triển khai {topic} trên địa bàn tỉnh giai đoạn {year} - 2030|Kế hoạch cải cách hành chính trong lĩnh vực {field} năm {year}',
    ),
  },
  {
    kind: 'cong_van',
    share: 0.16,
    sign: 'CV',
    issuers: DEPARTMENTS,
    titles: list(
      'Về việc {topic}|V/v hướng dẫn {topic}|V/v trả lời kiến nghị của cử tri {commune} về {project}|V/v báo cáo tình hình {topic}',
    ),
  },
  {
    kind: 'nghi_quyet',
    share: 0.1,
    sign: 'NQ',
    issuers: COUNCIL,
    titles: list(
      'Quy định mức hỗ trợ {topic} trên địa bàn tỉnh|Về chủ trương đầu tư dự án {project} tại {commune}|Thông qua {plan} {commune}|Quy định mức thu phí, lệ phí trong lĩnh vực {field}',
    ),
  },
  {
    kind: 'chi_thi',
    share: 0.04,
    sign: 'CT',
    issuers: PROVINCE,
    titles: list('Về tăng cường {topic}|Về đẩy mạnh công tác {topic} trên địa bàn tỉnh'),
  },
  {
    kind: 'thong_tu',
    share: 0.06,
    sign: 'TT',
    issuers: MINISTRIES,
    titles: list('Quy định về {topic}|Hướng dẫn {topic}|Sửa đổi, bổ sung một số quy định về {topic}'),
  },
]

/** What the titles speak of besides topics of real documents. */
export const SUBJECTS = {
  plan: list(
    'đồ án quy hoạch chung xây dựng|kế hoạch sử dụng đất hằng năm|quy hoạch chi tiết khu dân cư|phương án sắp xếp dân cư vùng thiên tai|đề án phát triển du lịch|nhiệm vụ quy hoạch phân khu',
  ),
  project: list(
    'đường giao thông liên xã|kè chống sạt lở|trường mầm non|trụ sở làm việc|cấp nước sinh hoạt|khu tái định cư|thủy điện|đường dây 110 kV|nhà văn hóa thôn|chợ trung tâm|cầu treo dân sinh|hồ chứa nước|khu công nghiệp|bãi xử lý rác',
  ),
  year: list('2012|2014|2015|2016|2018|2019|2020|2021|2022|2023|2024|2025|2026'),
}
