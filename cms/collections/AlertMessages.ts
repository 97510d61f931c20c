import type { CollectionConfig } from 'payload'
import { GROUPS } from '../abilities/groups.ts'
import { anyone, nobody } from '../access/rules.ts'
import { ALERT_MESSAGES } from '../alerts/messages.ts'
import { both } from '../fields/both.ts'

/**
 * The CAP messages about alerts, as they were issued (cms/alerts/issue.ts). Nobody changes or deletes one: an update and
 * a cancellation are messages of their own.
 */
export const AlertMessages: CollectionConfig = {
  slug: ALERT_MESSAGES,
  labels: {
    singular: both('Bản tin CAP', 'CAP message'),
    plural: both('Bản tin CAP đã phát', 'CAP messages'),
  },
  access: { create: nobody, read: anyone, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'identifier',
    group: GROUPS.editorial,
    defaultColumns: ['identifier', 'msgType', 'status', 'sent', 'expires'],
    listSearchableFields: ['identifier'],
  },
  lockDocuments: false,
  timestamps: false,
  defaultSort: '-sent',
  fields: [
    {
      ...{ name: 'identifier', type: 'text', required: true, unique: true, index: true },
      label: both('Mã bản tin', 'Identifier'),
    },
    /** Id of the alert; a plain text, so that the message outlives it. */
    { name: 'alert', type: 'text', required: true, index: true, label: both('Cảnh báo', 'Alert') },
    { name: 'msgType', type: 'text', required: true, label: both('Loại', 'Type') },
    { name: 'status', type: 'text', required: true, label: both('Trạng thái', 'Status') },
    { name: 'sent', type: 'date', required: true, index: true, label: both('Phát lúc', 'Sent') },
    { name: 'expires', type: 'date', required: true, index: true, label: both('Hết hạn', 'Expires') },
    { name: 'content', type: 'json', required: true, label: both('Nội dung', 'Content') },
  ],
}
