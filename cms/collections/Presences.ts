import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'

/**
 * Who is editing which document at the moment, one record per document and person. Payload's own locks go with each
 * save, and name people by address or id. Written and read by cms/presence alone.
 */
export const Presences: CollectionConfig = {
  slug: 'presences',
  labels: {
    singular: both('Người đang sửa', 'Person editing'),
    plural: both('Người đang sửa', 'People editing'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    /** `<collection>/<id>` of a document; the slug of a global. */
    { name: 'place', type: 'text', required: true, index: true },
    { name: 'person', type: 'text', required: true },
    { name: 'name', type: 'text', required: true },
    /** When the person began to type. */
    { name: 'since', type: 'date', required: true },
    /** When the person was the first to type, or took over. */
    { name: 'claimedAt', type: 'date' },
    /** When the form was last open. */
    { name: 'at', type: 'date', required: true, index: true },
  ],
}
