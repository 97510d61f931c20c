import type { CollectionConfig } from 'payload'
import { editors, keptOrStaff, trashOrAdministrators } from '../access/rules.ts'

/** What every catalogue list can do: be read by all and kept by editors; no drafts, but a trash. */
export const listed = {
  trash: true,
  access: { read: keptOrStaff, create: editors, update: editors, delete: trashOrAdministrators },
} satisfies Partial<CollectionConfig>
