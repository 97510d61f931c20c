import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { RUN_STATES } from '../runs/run.ts'
import { runRoutes } from '../runs/routes.ts'

/** Acts that changed many documents at once: who, when and what. Read and written by cms/runs alone. */
export const Runs: CollectionConfig = {
  slug: 'runs',
  labels: {
    singular: both('Đợt sửa hàng loạt', 'Bulk change'),
    plural: both('Đợt sửa hàng loạt', 'Bulk changes'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  endpoints: runRoutes,
  fields: [
    /** What made it: 'bulk-edit'. */
    { name: 'kind', type: 'text', required: true },
    /** The slug of the collection that was chosen from. */
    { name: 'subject', type: 'text', required: true },
    { name: 'what', type: 'text', required: true },
    { name: 'state', type: 'select', required: true, options: [...RUN_STATES] },
    /** The id and the name of who did it; the name survives the account. */
    { name: 'by', type: 'text', required: true, index: true },
    { name: 'byName', type: 'text' },
    { name: 'total', type: 'number', required: true },
    { name: 'undoneBy', type: 'text' },
    { name: 'undoneAt', type: 'date' },
  ],
}
