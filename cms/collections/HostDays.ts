import type { CollectionConfig } from 'payload'
import { anyone, nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { DAY_STATES, HOST_DAYS } from '../probes/days.ts'

/** How the hosts of filing addresses stood day by day, one record per host and day. Written by the worker (cms/probes). */
export const HostDays: CollectionConfig = {
  slug: HOST_DAYS,
  labels: {
    singular: both('Ngày của máy chủ', 'Day of a host'),
    plural: both('Lịch sử máy chủ', 'Days of hosts'),
  },
  access: { create: nobody, read: anyone, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'host', type: 'text', required: true },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'asked', type: 'number' },
    { name: 'failed', type: 'number' },
    { name: 'worst', type: 'select', options: [...DAY_STATES] },
  ],
}
