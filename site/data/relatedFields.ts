import type { PopulateType } from 'payload'
import { VALIDITY_FIELDS } from '../../cms/content/validity.ts'

/**
 * What pages show of the documents that others name: enough for a link and for a place to go to. Pictures come whole,
 * with all their sizes.
 */
export const relatedFields: PopulateType = {
  news: { title: true, slug: true },
  'legal-documents': {
    ...{ number: true, slug: true, kind: true, title: true },
    ...VALIDITY_FIELDS,
  },
  procedures: {
    ...{ code: true, name: true, plainName: true, status: true },
    ...{ effectiveFrom: true, effectiveTo: true, replacedBy: true },
  },
  'life-events': { name: true, slug: true },
  pages: { title: true, path: true },
  categories: { name: true, slug: true },
  fields: { name: true, slug: true },
  agencies: {
    ...{ name: true, slug: true, key: true, unit: true },
    ...{ address: true, phone: true, openingHours: true },
  },
  files: { title: true, filename: true, publicName: true, filesize: true },
}
