import type { ContentType } from './contentType.ts'

/** Cơ quan. */
export const agencies = {
  words: { one: { vi: 'Cơ quan', en: 'Agency' }, many: { vi: 'Cơ quan', en: 'Agencies' } },
  title: 'name',
  address: { prefix: '/co-quan/', key: 'slug' },
  list: { path: '/co-quan' },
  mapped: true,
  changedAt: { contentChangedAt: true },
  linkFields: {
    ...{ name: true, slug: true, key: true, unit: true },
    ...{ address: true, phone: true, openingHours: true, monthlyHours: true },
    ...{ followsHolidays: true, hoursChanges: true },
  },
  moments: {
    fields: { 'hoursChanges.from': ['noticeStart', 'dayEnd'], 'hoursChanges.to': 'dayEnd' },
  },
  search: {
    weight: 0.94,
    facets: ['tier'],
    size: 'few',
    names: 'memory',
    suggestions: 2,
    relations: {},
  },
} as const satisfies ContentType
