import type { CollectionConfig } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { canAdminister, type Reader } from '../access/permissions.ts'
import { administrators, nobody } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { moment } from '../fields/moment.ts'

/**
 * Whose drafts only named people read, and until when. Kept apart from the documents, so that older versions are closed
 * as well, and restoring, copying and importing cannot open a draft. Written by cms/embargo alone; read by
 * cms/access/embargo.ts, and by administrators, who see which there are and can open one.
 */
export const Embargoes: CollectionConfig = {
  slug: 'embargoes',
  labels: {
    singular: both('Bản nháp hạn chế người xem', 'Embargo'),
    plural: both('Bản nháp hạn chế người xem', 'Embargoes'),
  },
  access: { create: nobody, read: administrators, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'name',
    group: GROUPS.system,
    hidden: ({ user }) => !canAdminister(user as unknown as Reader),
    defaultColumns: ['name', 'createdAt', 'until'],
  },
  fields: [
    {
      name: 'open',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/components/embargo/OpenEmbargo.tsx#OpenEmbargo' },
      },
    },
    /** The type and who restricted it: the title is for those who may read the draft. */
    { name: 'name', type: 'text', required: true, label: both('Bản nháp', 'Draft') },
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'type', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'document', type: 'text', required: true, admin: { hidden: true } },
    { name: 'people', type: 'json', required: true, admin: { hidden: true } },
    { name: 'setBy', type: 'text', required: true, label: both('Người đặt', 'Set by') },
    moment('until', both('Mở cho mọi người từ', 'Open to all from')),
  ],
}
