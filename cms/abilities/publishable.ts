import type { CollectionConfig } from 'payload'
import { editors, publishedOrStaff, staff, trashOrAdministrators } from '../access/rules.ts'
import { publishAttachments } from '../hooks/publishAttachments.ts'
import { reconciled } from '../hooks/queueReconcile.ts'

/**
 * What every editorial type can do: be drafted, published at once or at a set time, restored to an earlier version, put
 * in the trash, and be read by the public only while published.
 */
export const publishable = {
  trash: true,
  versions: { maxPerDoc: 50, drafts: { schedulePublish: true } },
  access: {
    read: publishedOrStaff,
    readVersions: staff,
    create: editors,
    update: editors,
    delete: trashOrAdministrators,
  },
  hooks: { ...reconciled, afterChange: [publishAttachments, ...reconciled.afterChange] },
} satisfies Partial<CollectionConfig>
