import type { StoredDocument } from '../../../../site/views/documents.ts'

/** A published decree; any field can be replaced. */
export const makeDocument = (over: Partial<StoredDocument> = {}): StoredDocument => ({
  id: 'd1',
  number: '118/2025/NĐ-CP',
  slug: '118-2025-nd-cp',
  kind: 'nghi_dinh',
  title: 'Về thực hiện thủ tục hành chính theo cơ chế một cửa',
  issuer: 'Chính phủ',
  issuedOn: '2025-06-09T00:00:00.000Z',
  status: 'in_force',
  searchText: '118/2025/nd-cp ve thuc hien thu tuc hanh chinh theo co che mot cua chinh phu',
  updatedAt: '2026-11-01T00:00:00.000Z',
  createdAt: '2026-11-01T00:00:00.000Z',
  contentLang: 'vi',
  ...over,
})
