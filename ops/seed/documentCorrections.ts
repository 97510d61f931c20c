import type { DocumentRecord } from '../../cms/import/records.ts'

/** Documents whose title in the source is only a file name without accents: the same words written out. */
export const documentCorrections: Record<string, Partial<Pick<DocumentRecord, 'title' | 'kind'>>> = {
  '126/2025/QH15': { title: 'Luật Báo chí' },
  '284/2026/NĐ-CP': { title: 'Xử phạt về tài sản mã hóa' },
  '31/2026/QH16': { title: 'Nghị quyết kỳ họp thứ nhất', kind: 'nghi_quyet' },
  '38/2026/TT-BXD': { title: 'Định mức xây dựng' },
}
