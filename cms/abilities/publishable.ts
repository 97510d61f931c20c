import type { CollectionConfig } from 'payload'
import { orPreviewed } from '../preview/draft.ts'
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
 * What every editorial type can do: have drafts, be published at once or at a set time, be restored to an earlier
 * version, be put in the trash. The public reads only what is published.
 */
export const publishable = {
  trash: true,
  versions: { maxPerDoc: 50, drafts: true },
  admin: { components: { edit: { beforeDocumentControls: [SCHEDULER] } } },
  access: {
    read: orPreviewed(publishedOrDesk),
    readVersions: provincialDesk,
    create: provincialDesk,
    update: provincialDesk,
    delete: trashOrAdministrators,
  },
  /** A new array for each type: Payload appends its own routes to it. */
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
