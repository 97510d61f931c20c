import { VALIDITY_FIELDS } from '../validity.ts'
import type { ContentType } from './contentType.ts'

/** Văn bản. */
export const legalDocuments = {
  words: { one: { vi: 'Văn bản', en: 'Document' }, many: { vi: 'Văn bản', en: 'Documents' } },
  title: 'title',
  address: { prefix: '/van-ban/', key: 'slug' },
  list: {
    path: '/van-ban',
    parameters: ['loai', 'co-quan', 'nam', 'hieu-luc', 'trang'],
    freeText: 'so',
  },
  pageParameters: ['ngay', 'trang'],
  mapped: true,
  changedAt: { contentChangedAt: true, sourceChangedAt: true },
  linkable: true,
  linkFields: { ...{ number: true, slug: true, kind: true, title: true }, ...VALIDITY_FIELDS },
  large: true,
  search: {
    weight: 0.86,
    facets: ['kind', 'status', 'year', 'issuer'],
    size: 'many',
    names: 'index',
    suggestions: 3,
    relations: {},
  },
  moments: {
    fields: {
      ...{ issuedOn: 'dayStart', effectiveOn: 'dayStart', expiresOn: 'dayEnd' },
      ...{ statusFrom: 'dayStart', replacedOn: 'dayStart' },
    },
  },
} as const satisfies ContentType
