import { both } from '../../../fields/both.ts'

/** Help for agencies, law, source, and what stands beside the form, by the path of the field. */
export const sourceHelp = {
  competentAgencies: both('Cơ quan ký kết quả.', 'The agencies that sign the result.'),
  implementingAgencies: both(
    'Cơ quan nhận và giải quyết hồ sơ. Báo cáo và trang của cơ quan dựa vào đây.',
    'The agencies that take and process files. Reports and the pages of agencies follow it.',
  ),
  coordinatingAgencies: both(
    'Cơ quan cho ý kiến trong quá trình giải quyết.',
    'The agencies that are consulted.',
  ),
  agencyText: both(
    'Tên cơ quan như quyết định ghi, khi chưa chọn được trong danh mục.',
    'As the decision names it, while it is not in the list.',
  ),
  publisher: both('Bộ hoặc tỉnh đã công bố thủ tục.', 'The ministry or province that published it.'),
  legalBasis: both('Văn bản quy định thủ tục này.', 'The documents that lay down this procedure.'),
  'legalBasis.document': both('Chọn khi văn bản có trên cổng.', 'Where the portal has the document.'),
  'legalBasis.number': both(
    'Số ký hiệu, khi văn bản chưa có trên cổng.',
    'Its number, where the portal lacks it.',
  ),
  'legalBasis.article': both('Ví dụ “Điều 13 khoản 2”.', 'For example “Article 13.2”.'),
  decision: both('Quyết định gần nhất công bố hoặc sửa thủ tục.', 'The latest decision that published it.'),
  'decision.number': both('Ví dụ 1234/QĐ-UBND.', 'For example 1234/QĐ-UBND.'),
  'decision.issuedOn': both('Ngày ký.', 'The day it was signed.'),
  'decision.issuer': both('Cơ quan ký quyết định.', 'The agency that signed it.'),
  'decision.change': both(
    'Danh mục kèm quyết định xếp thủ tục vào phần nào. Quyết định không ghi thì để trống.',
    'The part of its list in which the decision names the procedure. Leave it empty where it does not say.',
  ),
  effectiveFrom: both('Ngày đầu tiên được nộp theo thủ tục này.', 'The first day on which it applies.'),
  related: both(
    'Thủ tục hay làm trước, sau hoặc thay cho thủ tục này.',
    'Those done before, after or instead.',
  ),
  provenance: both(
    'Dữ liệu lấy ở đâu và ai đã đối chiếu.',
    'Where the data come from and who compared them.',
  ),
  'provenance.sources': both('Tên nguồn, mỗi nguồn một dòng.', 'The sources, one a line.'),
  'provenance.note': both(
    'Điểm còn chưa chắc. Chỉ người biên tập thấy.',
    'What is not certain. Only editors see it.',
  ),
  'provenance.lastCheckedOn': both('Ngày so lại với quyết định.', 'When it was compared with the decision.'),
  code: both(
    'Dạng 1.001193, như trong cơ sở dữ liệu quốc gia.',
    'Such as 1.001193, as in the national database.',
  ),
  nationalId: both(
    'Mã trong địa chỉ trang của Cổng Dịch vụ công quốc gia. Thường do nhập dữ liệu điền.',
    'The id in the address of the national portal. Imports fill it in as a rule.',
  ),
  field: both('Lĩnh vực trong danh mục; dùng để lọc.', 'The field of the catalogue; readers filter by it.'),
  tiers: both('Cấp nhận hồ sơ.', 'The tier that takes files.'),
  audiences: both('Ai được làm thủ tục này.', 'Who may use it.'),
  onlineLevel: both('Chọn theo quyết định, không đoán.', 'As decided; do not guess.'),
  onlineReason: both('Bước nào vẫn phải đến trực tiếp.', 'Which step still needs a visit.'),
  status: both('Thủ tục bãi bỏ vẫn có trang, kèm lời báo.', 'A repealed one keeps its page, with a notice.'),
  replacedBy: both('Trang cũ dẫn người đọc sang thủ tục này.', 'The old page leads readers there.'),
  nonBoundary: both('Nộp được ở mọi nơi trong tỉnh.', 'It may be filed anywhere in the province.'),
}
