import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { SPENT_PROOFS } from '../spentProofs/forget.ts'

/**
 * Proofs of work and answers that came with a reader's form, so that each counts once, whatever process took it. Written
 * by the portal alone (site/data/guard), forgotten by the worker when they would be refused as expired. Nothing in them
 * names a reader.
 */
export const SpentProofs: CollectionConfig = {
  slug: SPENT_PROOFS,
  labels: {
    singular: both('Lời giải đã dùng', 'Spent proof'),
    plural: both('Lời giải đã dùng', 'Spent proofs'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'nonce', type: 'text', required: true, unique: true, index: true },
    /** A digest of the key of the form that it came with: the same form sent twice is not refused. */
    { name: 'form', type: 'text' },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}
