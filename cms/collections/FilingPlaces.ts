import type { CollectionConfig } from 'payload'
import { anyone, nobody, staffField } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { FILING_PLACES } from '../linkReports/store.ts'

/**
 * What is known of places where procedures are filed beside their own records: since when readers report that they do
 * not open, and when a person found that they work. Kept apart, so that neither makes a version. Written by
 * cms/linkReports.
 */
export const FilingPlaces: CollectionConfig = {
  slug: FILING_PLACES,
  labels: {
    singular: both('Tình trạng nơi nộp hồ sơ', 'State of a place of filing'),
    plural: both('Tình trạng nơi nộp hồ sơ', 'States of places of filing'),
  },
  access: { create: nobody, read: anyone, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    /** As placeKey of cms/content/linkReports.ts makes it. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    /** Id of the procedure. */
    { name: 'procedure', type: 'text', required: true, index: true },
    /** Days, 'YYYY-MM-DD'. */
    { name: 'reportedSince', type: 'text' },
    { name: 'checkedOn', type: 'text' },
    { name: 'byName', type: 'text', access: { read: staffField } },
  ],
}
