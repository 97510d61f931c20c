import type { FieldAccess, RelationshipField, Where } from 'payload'
import { ownAgencies } from '../access/ownAgencies.ts'
import { agencyOf, canEdit, type Reader } from '../access/permissions.ts'
import { provincialDeskField } from '../access/rules.ts'
import { one } from './relation.ts'

const contentAuthors: FieldAccess = ({ req }) => canEdit(req.user as Reader)

/** Many owners are changed by a run (cms/bulk). */
const withoutBulk = (field: RelationshipField): object => ({
  ...field,
  admin: { ...field.admin, disableBulkEdit: true },
})

/**
 * The agency that a document belongs to. New documents of an agency's people belong to their agency; only the province
 * can change the owner.
 */
export const owner = (label: { vi: string; en: string }): RelationshipField =>
  ({
    ...withoutBulk(one('agency', 'agencies', label, { sidebar: true })),
    defaultValue: ({ user }) => agencyOf(user as Reader) ?? undefined,
    access: { create: contentAuthors, update: provincialDeskField },
    filterOptions: async ({ req }): Promise<Where | true> => {
      const own = await ownAgencies(req)
      return own ? { id: { in: own } } : true
    },
    hooks: { beforeDuplicate: [({ value, req }) => agencyOf(req.user as Reader) ?? (value as unknown)] },
  }) as RelationshipField
