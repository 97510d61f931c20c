import type { FieldAccess, RelationshipField, Where } from 'payload'
import { ownAgencies } from '../access/ownAgencies.ts'
import { agencyOf, canEdit, type Reader } from '../access/permissions.ts'
import { provincialDeskField } from '../access/rules.ts'
import { one } from './relation.ts'

const contentAuthors: FieldAccess = ({ req }) => canEdit(req.user as Reader)

/**
 * The agency that a document belongs to. New documents of an agency's people belong to their agency; only the province
 * can change the owner.
 */
export const owner = (label: { vi: string; en: string }): RelationshipField =>
  ({
    ...one('agency', 'agencies', label, { sidebar: true }),
    defaultValue: ({ user }) => agencyOf(user as Reader) ?? undefined,
    access: { create: contentAuthors, update: provincialDeskField },
    filterOptions: async ({ req }): Promise<Where | true> => {
      const own = await ownAgencies(req)
      return own ? { id: { in: own } } : true
    },
    hooks: { beforeDuplicate: [({ value, req }) => agencyOf(req.user as Reader) ?? (value as unknown)] },
  }) as RelationshipField
