import type { CollectionConfig } from 'payload'
import { orPreviewed } from '../preview/draft.ts'
import {
  draftsOrPublishers,
  draftTrashOrAdministrators,
  provincialDesk,
  publishedOrDesk,
  readersOfAll,
} from '../access/rules.ts'
import { approvedOnly } from '../hooks/approvedOnly.ts'
import { askTitle } from '../hooks/askTitle.ts'
import { checkTexts } from '../hooks/checkTexts.ts'
import { draftsOnly } from '../hooks/draftsOnly.ts'
import { keepPublished } from '../hooks/keepPublished.ts'
import { keepScheduled } from '../hooks/keepScheduled.ts'
import { noteContentChange } from '../hooks/noteContentChange.ts'
import { notePublication } from '../hooks/notePublication.ts'
import { publishAttachments } from '../hooks/publishAttachments.ts'
import { reconciled } from '../hooks/queueReconcile.ts'
import { restoreAsDraft, restoreOutsideTrash } from '../hooks/restoreAsDraft.ts'
import { settleReview } from '../hooks/settleReview.ts'
import { history } from '../versions/history.ts'
import { revertToPublished } from '../versions/revert.ts'
import { workflowRoutes } from '../workflow/routes.ts'

const SCHEDULER = '/components/schedule/ScheduleButton.tsx#ScheduleButton'
const REVIEW = '/components/workflow/ReviewButton.tsx#ReviewButton'
/** Who saved what when; the comparison by field is Payload's own. */
const HISTORY = {
  versions: { Component: '/components/versions/History.tsx#History' },
  version: { actions: ['/components/versions/ComparedPeople.tsx#ComparedPeople'] },
}

/**
 * What every editorial type can do: have drafts, be published at once or at a set time, be restored to an earlier
 * version, be put in the trash. The public reads only what is published.
 */
export const publishable = {
  trash: true,
  versions: { maxPerDoc: 50, drafts: true },
  admin: { components: { edit: { beforeDocumentControls: [REVIEW, SCHEDULER] }, views: { edit: HISTORY } } },
  access: {
    read: orPreviewed(publishedOrDesk),
    readVersions: readersOfAll,
    create: draftsOrPublishers(provincialDesk),
    update: draftsOrPublishers(provincialDesk),
    delete: draftTrashOrAdministrators,
  },
  /** A new array for each type: Payload appends its own routes to it. */
  get endpoints() {
    return [restoreAsDraft(), revertToPublished(), history(), ...workflowRoutes()]
  },
  hooks: {
    ...reconciled,
    ...keepPublished,
    beforeOperation: [
      draftsOnly,
      approvedOnly,
      ...checkTexts.beforeOperation,
      ...keepPublished.beforeOperation,
    ],
    beforeValidate: [askTitle],
    beforeChange: [keepScheduled, restoreOutsideTrash, noteContentChange, ...checkTexts.beforeChange],
    afterChange: [publishAttachments, settleReview, notePublication, ...reconciled.afterChange],
  },
} satisfies Partial<CollectionConfig>
