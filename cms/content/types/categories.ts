import type { ContentType } from './contentType.ts'

/** Chuyên mục: each has its own list of news. */
export const categories = {
  words: { one: { vi: 'Chuyên mục', en: 'Category' }, many: { vi: 'Chuyên mục', en: 'Categories' } },
  title: 'name',
  address: { prefix: '/tin-tuc/chuyen-muc/', key: 'slug' },
  pageParameters: ['trang'],
  mapped: true,
  linkFields: { name: true, slug: true },
} as const satisfies ContentType
