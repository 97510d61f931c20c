import type { CollectionConfig } from 'payload'
import { notTrashedOrDesk, provincialPublishers, trashOrAdministrators } from '../access/rules.ts'

/**
 * What every catalogue type can do: it is readable by all and maintained by the publishers of the province; it has no
 * drafts, but a trash.
 */
export const listed = {
  trash: true,
  access: {
    read: notTrashedOrDesk,
    create: provincialPublishers,
    update: provincialPublishers,
    delete: trashOrAdministrators,
  },
} satisfies Partial<CollectionConfig>
