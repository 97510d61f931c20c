import type { DocumentRecord } from '../import/records.ts'

/** Documents whose title in the source is a file name without accents or has a note of its editors: the words alone. */
const documentCorrections: Record<string, Partial<Pick<DocumentRecord, 'title' | 'kind'>>> = {
  '10/2026/TT-BGDĐT': { title: 'Quản lý văn bằng, chứng chỉ' },
  '116/2026/TT-BCA': { title: 'Thông tư 116/2026/TT-BCA của Bộ Công an' },
  '118/2026/TT-BCA': { title: 'Biểu mẫu, trình tự cấp căn cước' },
  '126/2025/QH15': { title: 'Luật Báo chí' },
  '126/2026/TT-BTC': { title: 'Chi phí tiếp cận thông tin' },
  '141/2026/NĐ-CP': {
    title:
      'Sửa đổi, bổ sung Nghị định 68/2026/NĐ-CP về chính sách thuế hộ kinh doanh, cá nhân kinh doanh và Nghị định 320/2025/NĐ-CP hướng dẫn Luật Thuế thu nhập doanh nghiệp',
  },
  '217/2026/NĐ-CP': {
    title: 'Quy định chi tiết Luật Xây dựng về giấy phép xây dựng và mô hình thông tin công trình',
  },
  '284/2026/NĐ-CP': { title: 'Xử phạt về tài sản mã hóa' },
  '29/2026/QH16': { kind: 'nghi_quyet' },
  '301/2026/NĐ-CP': { title: 'Liên thông điện tử các nhóm thủ tục hành chính' },
  '31/2026/QH16': { title: 'Nghị quyết kỳ họp thứ nhất', kind: 'nghi_quyet' },
  '38/2026/TT-BXD': { title: 'Định mức xây dựng' },
}

/** Kinds whose documents are called by them: "Luật Đất đai". */
const CALLED: Partial<Record<DocumentRecord['kind'], string>> = { luat: 'Luật', phap_lenh: 'Pháp lệnh' }

/** The title of a document as it is called: with its kind where that is a part of the name, and a capital first letter. */
function toTitle({ kind, title }: Pick<DocumentRecord, 'kind' | 'title'>): string {
  const words = title.replace(/ ban hành ngày [\d-]+$/, '')
  const called = CALLED[kind]
  const whole = called && !/^(?:bộ )?(?:luật|pháp lệnh)/i.test(words) ? `${called} ${words}` : words
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

/** A document of the source with its title, and where needed its kind, put right. */
export function corrected(record: DocumentRecord): DocumentRecord {
  const whole = { ...record, ...documentCorrections[record.number] }
  return { ...whole, title: toTitle(whole) }
}
