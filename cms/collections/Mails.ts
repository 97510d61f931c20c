import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { MAILS } from '../follow/store.ts'

/**
 * The outbox: mails to followers, written in the transaction of what causes them, sent by the worker (cms/follow/send.ts)
 * and deleted after 7 days. No address is stored here.
 */
export const Mails: CollectionConfig = {
  slug: MAILS,
  labels: { singular: both('Thư', 'Mail'), plural: both('Thư', 'Mails') },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  timestamps: false,
  indexes: [{ fields: ['state', 'dueAt'] }],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    {
      ...{ name: 'kind', type: 'select', required: true },
      options: ['confirm', 'changes', 'own', 'silent', 'refused'],
    },
    { name: 'subscription', type: 'text', required: true, index: true },
    { name: 'changes', type: 'json' },
    { name: 'more', type: 'number' },
    { name: 'state', type: 'select', required: true, options: ['waiting', 'sent', 'dropped'] },
    { name: 'madeAt', type: 'date', required: true, index: true },
    { name: 'dueAt', type: 'date', required: true },
    { name: 'tries', type: 'number', required: true },
    { name: 'sentAt', type: 'date' },
  ],
}
