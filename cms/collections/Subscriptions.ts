import type { CollectionConfig } from 'payload'
import { nobody } from '../access/rules.ts'
import { FREQUENCIES } from '../content/follow.ts'
import { both } from '../fields/both.ts'
import { END_REASONS, SUBSCRIPTIONS } from '../follow/store.ts'

/**
 * Who is told of what by e-mail: see cms/follow/store.ts. Addresses are sealed, and nobody reads them: neither the admin
 * nor a route. Written by cms/follow, deleted by the worker 28 days after the end.
 */
export const Subscriptions: CollectionConfig = {
  slug: SUBSCRIPTIONS,
  labels: {
    singular: both('Đăng ký theo dõi', 'Subscription'),
    plural: both('Đăng ký theo dõi', 'Subscriptions'),
  },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  timestamps: false,
  indexes: [{ fields: ['state', 'nextAt'] }, { fields: ['state', 'topic'] }],
  fields: [
    { name: 'address', type: 'text', required: true },
    { name: 'addressHash', type: 'text', required: true, index: true },
    { name: 'topic', type: 'text', required: true },
    { name: 'title', type: 'json', required: true },
    { name: 'path', type: 'text', required: true },
    { name: 'locale', type: 'select', required: true, options: ['vi', 'en'] },
    { name: 'frequency', type: 'select', required: true, options: [...FREQUENCIES] },
    { name: 'state', type: 'select', required: true, options: ['waiting', 'active', 'ended'] },
    { name: 'pair', type: 'text', required: true, unique: true, index: true },
    { name: 'askedAt', type: 'date', required: true },
    { name: 'confirmedAt', type: 'date' },
    { name: 'endedAt', type: 'date' },
    { name: 'endedReason', type: 'select', options: [...END_REASONS] },
    { name: 'nextAt', type: 'date' },
    { name: 'usedAt', type: 'date', required: true },
    { name: 'notedAt', type: 'date' },
  ],
}
