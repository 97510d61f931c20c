import type { ContentType } from './contentType.ts'

/** Lịch: conferences, receptions of citizens, the leaders' working schedule. */
export const events = {
  words: { one: { vi: 'Lịch', en: 'Event' }, many: { vi: 'Lịch', en: 'Events' } },
  title: 'title',
  address: { prefix: '/lich/', key: 'slug' },
  list: { path: '/lich', parameters: ['xem', 'thang', 'loai', 'trang'] },
  mapped: true,
  changedAt: { contentChangedAt: true },
  linkable: true,
  linkFields: {
    ...{ title: true, slug: true, startsAt: true, endsAt: true, allDay: true },
    ...{ change: true },
  },
  search: {
    weight: 0.84,
    facets: ['eventKind', 'year'],
    size: 'few',
    names: 'index',
    suggestions: 0,
    relations: { agency: 'agencies' },
  },
  moments: { fields: { startsAt: 'instant', overAt: 'instant' } },
} as const satisfies ContentType
