import type { CollectionConfig } from 'payload'
import { editors, keptOrStaff } from '../access/rules.ts'

/** What every catalogue list can do: be read by all and kept by editors; no drafts, but a trash. */
export const listed = {
  trash: true,
  access: { read: keptOrStaff, create: editors, update: editors, delete: editors },
} satisfies Partial<CollectionConfig>
