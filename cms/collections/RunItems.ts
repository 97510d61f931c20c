import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { ACTS, ITEM_STATES } from '../runs/run.ts'

/** The documents of runs with their values before and after, until the time for undoing is over. See cms/runs/run.ts. */
export const RunItems: CollectionConfig = {
  slug: 'run-items',
  labels: { singular: both('Mục của đợt', 'Item of a run'), plural: both('Mục của đợt', 'Items of runs') },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [{ fields: ['run', 'state', 'position'] }],
  fields: [
    /** The id of the run. */
    { name: 'run', type: 'text', required: true },
    { name: 'position', type: 'number', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'document', type: 'text' },
    { name: 'title', type: 'text' },
    { name: 'act', type: 'select', required: true, options: [...ACTS] },
    { name: 'before', type: 'json' },
    { name: 'after', type: 'json' },
    { name: 'state', type: 'select', required: true, options: [...ITEM_STATES] },
    { name: 'reason', type: 'text' },
    { name: 'outcome', type: 'text' },
  ],
}
