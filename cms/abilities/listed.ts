import type { CollectionConfig } from 'payload'
import { provincialDesk, notTrashedOrDesk, trashOrAdministrators } from '../access/rules.ts'

/**
 * What every catalogue type can do: it is readable by all and maintained by the provincial desk; it has no drafts, but
 * a trash.
 */
export const listed = {
  trash: true,
  access: {
    read: notTrashedOrDesk,
    create: provincialDesk,
    update: provincialDesk,
    delete: trashOrAdministrators,
  },
} satisfies Partial<CollectionConfig>
