import type { ContentType } from './contentType.ts'

/** Tin bài. */
export const news = {
  words: { one: { vi: 'Tin tức', en: 'News' }, many: { vi: 'Tin tức', en: 'News' } },
  title: 'title',
  address: { prefix: '/tin-tuc/', key: 'slug' },
  list: { path: '/tin-tuc', parameters: ['trang'] },
  mapped: true,
  changedAt: { contentChangedAt: true, publishedAt: true },
  linkable: true,
  linkFields: { title: true, slug: true },
  large: true,
  search: {
    weight: 0.82,
    facets: ['category', 'year'],
    size: 'many',
    names: 'index',
    suggestions: 0,
    relations: { category: 'categories' },
  },
  moments: { fields: { publishedAt: 'instant' }, hides: true, narrowedBy: ['category', 'agency'] },
} as const satisfies ContentType
