/** Every role of the CMS. The label is what an editor reads. */
export const ROLES = [
  { value: 'admin', label: { vi: 'Quản trị', en: 'Administrator' } },
  { value: 'editor', label: { vi: 'Biên tập', en: 'Editor' } },
] as const

export type Role = (typeof ROLES)[number]['value']
