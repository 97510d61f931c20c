import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { readOfCases } from '../cases/access.ts'
import { caseFileRoutes } from '../cases/routes.ts'
import { CASE_EVENTS, CASE_FILES, CASES } from '../cases/slugs.ts'
import { PHOTO_MOMENTS } from '../content/cases/photos.ts'
import { VISIBILITIES } from '../content/cases/visibility.ts'
import { both } from '../fields/both.ts'
import { one } from '../fields/relation.ts'

/**
 * Files of cases, private: their contents are in case-bytes, in the transaction of the case and in its backups, and never
 * in a folder that a server offers.
 */
export const CaseFiles: CollectionConfig = {
  slug: CASE_FILES,
  labels: {
    singular: both('Tệp của hồ sơ', 'File of a case'),
    plural: both('Tệp của hồ sơ', 'Files of cases'),
  },
  access: { create: nobody, read: readOfCases, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'name' },
  lockDocuments: false,
  endpoints: caseFileRoutes,
  fields: [
    { ...one('case', CASES, both('Hồ sơ', 'Case'), { required: true }) },
    { ...one('event', CASE_EVENTS, both('Diễn biến', 'Entry')) },
    { name: 'name', type: 'text', required: true, label: both('Tên', 'Name') },
    { name: 'mimeType', type: 'text', required: true },
    { name: 'sizeBytes', type: 'number', required: true },
    { name: 'width', type: 'number' },
    { name: 'height', type: 'number' },
    {
      ...{ name: 'moment', type: 'select' },
      options: PHOTO_MOMENTS.map((value) => ({ value, label: value })),
    },
    /** Parts of a photo, in pixels, that the public does not see: see cms/content/cases/photos.ts. */
    { name: 'covered', type: 'json' },
    { name: 'isFromSender', type: 'checkbox', defaultValue: false },
    { name: 'isForSender', type: 'checkbox', defaultValue: false },
    { name: 'isPublic', type: 'checkbox', defaultValue: false },
    /** What a file of the agency hides: see cms/cases/acts/attaching.ts. */
    { name: 'held', type: 'json' },
    {
      ...{ name: 'visibility', type: 'select', required: true, defaultValue: 'normal' },
      options: VISIBILITIES.map(({ value, words }) => ({ value, label: { ...words } })),
    },
  ],
}
