import type { CollectionConfig } from 'payload'
import { provincialDesk, keptOrDesk, trashOrAdministrators } from '../access/rules.ts'

/** What every catalogue list can do: be read by all and kept by the provincial desk; no drafts, but a trash. */
export const listed = {
  trash: true,
  access: { read: keptOrDesk, create: provincialDesk, update: provincialDesk, delete: trashOrAdministrators },
} satisfies Partial<CollectionConfig>
