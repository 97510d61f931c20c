import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { PARTNER_MESSAGES } from '../partners/slugs.ts'

/**
 * The outbox of webhooks: which step of which case a partner is to be told, written in the transaction of the step, sent
 * by the worker (cms/partners/deliver.ts) and deleted after 7 days. Nothing of the case itself is stored here.
 */
export const PartnerMessages: CollectionConfig = {
  slug: PARTNER_MESSAGES,
  labels: {
    singular: both('Tin cho đối tác', 'Message to a partner'),
    plural: both('Tin cho đối tác', 'Messages to partners'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  timestamps: false,
  indexes: [{ fields: ['state', 'dueAt'] }],
  fields: [
    /** The `webhook-id`. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'partner', type: 'text', required: true, index: true },
    /** Grows with each message of the partner; earlier ones about the same case are sent first. */
    { name: 'sequence', type: 'number' },
    { name: 'case', type: 'text', required: true, index: true },
    { name: 'act', type: 'text', required: true },
    { name: 'state', type: 'select', required: true, options: ['waiting', 'sent', 'dropped'] },
    { name: 'madeAt', type: 'date', required: true, index: true },
    { name: 'dueAt', type: 'date', required: true },
    { name: 'tries', type: 'number', required: true },
    { name: 'sentAt', type: 'date' },
  ],
}
