import type { ContentType } from './contentType.ts'

/** Thủ tục hành chính. */
export const procedures = {
  words: { one: { vi: 'Thủ tục', en: 'Procedure' }, many: { vi: 'Thủ tục', en: 'Procedures' } },
  title: 'name',
  address: { prefix: '/thu-tuc/', key: 'code' },
  list: {
    path: '/thu-tuc',
    parameters: ['linh-vuc', 'cap', 'doi-tuong', 'muc-do', 'co-quan', 'sap-xep', 'trang'],
  },
  pageParameters: ['ngay', 'truong-hop', 'xa'],
  mapped: true,
  changedAt: { contentChangedAt: true, sourceChangedAt: true },
  linkable: true,
  linkFields: {
    ...{ code: true, name: true, plainName: true, status: true },
    ...{ effectiveFrom: true, effectiveTo: true, replacedBy: true },
  },
  large: true,
  search: {
    weight: 1,
    facets: ['field', 'tiers', 'audiences', 'onlineLevel', 'agency'],
    size: 'many',
    names: 'memory',
    suggestions: 5,
    relations: { field: 'fields', competentAgencies: 'agencies', implementingAgencies: 'agencies' },
  },
  moments: { fields: { effectiveFrom: 'dayStart', effectiveTo: 'dayEnd' } },
} as const satisfies ContentType
