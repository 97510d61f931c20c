import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { STATES } from '../workflow/transitions.ts'

/**
 * Where the newest version of a document stands between its author and the public, one record per document. Kept apart
 * from the document, so that restoring, copying, importing and editing cannot change an approval. Written and read by
 * the routes in cms/workflow alone.
 */
export const Reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: both('Duyệt nội dung', 'Review'), plural: both('Duyệt nội dung', 'Reviews') },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    /** `<collection>/<id>` of the document. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'state', type: 'select', required: true, index: true, options: [...STATES] },
    /** The id of the version that the state is about; a newer version is a draft again. */
    { name: 'version', type: 'text' },
    /** Published in an emergency and not yet approved by another person. */
    { name: 'owed', type: 'checkbox', index: true },
    { name: 'submittedBy', type: 'text' },
    { name: 'submittedAt', type: 'date' },
    { name: 'approvedBy', type: 'text' },
    { name: 'approvedAt', type: 'date' },
    /** Ids of all who submitted since the last publication, or published in an emergency: string[]. */
    { name: 'involved', type: 'json' },
    /** Remark[] of cms/workflow/review.ts, oldest first. */
    { name: 'remarks', type: 'json' },
    /** FieldComment[] of cms/workflow/review.ts, oldest first. */
    { name: 'comments', type: 'json' },
  ],
}
