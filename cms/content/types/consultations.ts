import type { ContentType } from './contentType.ts'

/** Lấy ý kiến: drafts of legal documents and plans on which the public comments. */
export const consultations = {
  words: {
    one: { vi: 'Lấy ý kiến', en: 'Consultation' },
    many: { vi: 'Lấy ý kiến dự thảo', en: 'Consultations' },
  },
  title: 'title',
  address: { prefix: '/lay-y-kien/', key: 'slug' },
  list: { path: '/lay-y-kien', parameters: ['trang-thai', 'co-quan', 'trang'] },
  pageParameters: ['ban'],
  mapped: true,
  changedAt: { contentChangedAt: true },
  linkable: true,
  linkFields: { title: true, slug: true, opensOn: true, closesOn: true },
  search: {
    weight: 0.84,
    facets: ['year'],
    size: 'few',
    names: 'index',
    suggestions: 0,
    relations: { agency: 'agencies' },
  },
  moments: { fields: { opensOn: 'dayStart', closesOn: 'dayEnd' } },
} as const satisfies ContentType
