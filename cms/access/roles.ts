/**
 * Every role of the CMS, from least to most rights; an account may hold several. The label is what people read. Until
 * November 2026 there were `admin` and `editor` alone; that editor published, and is a `publisher` today: see
 * convertRoles.ts. No role is stored as `editor`, so that converting twice changes nothing.
 */
export const ROLES = [
  { value: 'author', label: { vi: 'Người viết', en: 'Author' } },
  { value: 'subEditor', label: { vi: 'Biên tập viên', en: 'Editor' } },
  { value: 'publisher', label: { vi: 'Người xuất bản', en: 'Publisher' } },
  { value: 'agencyAdmin', label: { vi: 'Quản trị cơ quan', en: 'Agency administrator' } },
  { value: 'admin', label: { vi: 'Quản trị hệ thống', en: 'Administrator' } },
  { value: 'auditor', label: { vi: 'Kiểm tra, giám sát', en: 'Auditor' } },
] as const

export type Role = (typeof ROLES)[number]['value']

/** The roles that an agency administrator may give: none that reaches beyond the agency. */
export const ROLES_OF_AGENCIES: readonly Role[] = ['author', 'subEditor', 'publisher', 'agencyAdmin']
