import type { DocumentRecord } from '../../cms/import/records.ts'

/** Documents whose title in the source is a file name without accents or has a note of its editors: the words alone. */
export const documentCorrections: Record<string, Partial<Pick<DocumentRecord, 'title' | 'kind'>>> = {
  '10/2026/TT-BGDĐT': { title: 'Quản lý văn bằng, chứng chỉ' },
  '116/2026/TT-BCA': { title: 'Thông tư 116/2026/TT-BCA của Bộ Công an' },
  '118/2026/TT-BCA': { title: 'Biểu mẫu, trình tự cấp căn cước' },
  '126/2025/QH15': { title: 'Luật Báo chí' },
  '126/2026/TT-BTC': { title: 'Chi phí tiếp cận thông tin' },
  '217/2026/NĐ-CP': {
    title: 'Quy định chi tiết Luật Xây dựng về giấy phép xây dựng và mô hình thông tin công trình',
  },
  '284/2026/NĐ-CP': { title: 'Xử phạt về tài sản mã hóa' },
  '301/2026/NĐ-CP': { title: 'Liên thông điện tử các nhóm thủ tục hành chính' },
  '31/2026/QH16': { title: 'Nghị quyết kỳ họp thứ nhất', kind: 'nghi_quyet' },
  '38/2026/TT-BXD': { title: 'Định mức xây dựng' },
}
