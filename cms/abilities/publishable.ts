import type { CollectionConfig } from 'payload'
import { provincialDesk, publishedOrDesk, trashOrAdministrators } from '../access/rules.ts'
import { askTitle } from '../hooks/askTitle.ts'
import { keepPublished } from '../hooks/keepPublished.ts'
import { noteContentChange } from '../hooks/noteContentChange.ts'
import { publishAttachments } from '../hooks/publishAttachments.ts'
import { reconciled } from '../hooks/queueReconcile.ts'
import { restoreAsDraft, restoreOutsideTrash } from '../hooks/restoreAsDraft.ts'
import { revertToPublished } from '../versions/revert.ts'

const SCHEDULER = '/components/schedule/ScheduleButton.tsx#ScheduleButton'

/**
 * What every editorial type can do: be drafted, published at once or at a set time, restored to an earlier version, put
 * in the trash, and be read by the public only while published.
 */
export const publishable = {
  trash: true,
  versions: { maxPerDoc: 50, drafts: true },
  admin: { components: { edit: { beforeDocumentControls: [SCHEDULER] } } },
  access: {
    read: publishedOrDesk,
    readVersions: provincialDesk,
    create: provincialDesk,
    update: provincialDesk,
    delete: trashOrAdministrators,
  },
  /** A list of its own for each type: Payload adds its routes to it. */
  get endpoints() {
    return [restoreAsDraft(), revertToPublished()]
  },
  hooks: {
    ...reconciled,
    ...keepPublished,
    beforeValidate: [askTitle],
    beforeChange: [restoreOutsideTrash, noteContentChange],
    afterChange: [publishAttachments, ...reconciled.afterChange],
  },
} satisfies Partial<CollectionConfig>
