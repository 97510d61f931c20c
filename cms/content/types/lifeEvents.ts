import type { ContentType } from './contentType.ts'

/** Sự kiện đời sống. */
export const lifeEvents = {
  words: {
    one: { vi: 'Sự kiện đời sống', en: 'Life event' },
    many: { vi: 'Sự kiện đời sống', en: 'Life events' },
  },
  title: 'name',
  address: { prefix: '/su-kien/', key: 'slug' },
  list: { path: '/su-kien' },
  mapped: true,
  changedAt: { contentChangedAt: true },
  linkFields: { name: true, slug: true },
  search: {
    weight: 0.95,
    facets: ['audience'],
    size: 'few',
    names: 'memory',
    suggestions: 2,
    relations: { 'sections.procedures': 'procedures' },
  },
} as const satisfies ContentType
