import type { ContentType } from './contentType.ts'

/** Lĩnh vực: a filter of the catalogue, without a page of its own. */
export const fields = {
  words: {
    one: { vi: 'Lĩnh vực thủ tục', en: 'Field of procedures' },
    many: { vi: 'Lĩnh vực', en: 'Fields' },
  },
  title: 'name',
  address: { prefix: '/thu-tuc?linh-vuc=', key: 'slug' },
  linkFields: { name: true, slug: true },
} as const satisfies ContentType
