import type { ContentType } from './contentType.ts'

/** Trang giới thiệu. */
export const pages = {
  words: { one: { vi: 'Giới thiệu', en: 'About' }, many: { vi: 'Giới thiệu', en: 'About' } },
  title: 'title',
  address: { prefix: '/gioi-thieu/', key: 'path' },
  list: { path: '/gioi-thieu' },
  mapped: true,
  changedAt: { contentChangedAt: true },
  linkable: true,
  linkFields: { title: true, path: true },
  search: { weight: 0.9, facets: [], size: 'few', names: 'memory', suggestions: 1, relations: {} },
} as const satisfies ContentType
