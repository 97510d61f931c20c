import { GROUPS } from '../abilities/groups.ts'
import { ownedByAgency } from '../abilities/ownedByAgency.ts'
import { publishable } from '../abilities/publishable.ts'
import { readersOfAll } from '../access/rules.ts'
import { both } from '../fields/both.ts'
import { owner } from '../fields/owner.ts'
import { approvedOnly } from '../hooks/approvedOnly.ts'
import { askTitle } from '../hooks/askTitle.ts'
import { draftsOnly } from '../hooks/draftsOnly.ts'
import { keepPublished } from '../hooks/keepPublished.ts'
import { keepScheduled } from '../hooks/keepScheduled.ts'
import { restoreOutsideTrash } from '../hooks/restoreAsDraft.ts'
import { settleReview } from '../hooks/settleReview.ts'
import { checkRelease } from '../releases/check.ts'
import { RELEASED } from '../releases/items.ts'
import { publishItems } from '../releases/publishItems.ts'

const { read: _, ...access } = publishable.access

/**
 * Đợt công bố: documents that become public together. Publishing a release, at once or at a set time, publishes the
 * newest version of every item in one transaction. Staff alone read releases.
 */
export const Releases = ownedByAgency({
  slug: 'releases',
  labels: { singular: both('Đợt công bố', 'Release'), plural: both('Đợt công bố', 'Releases') },
  ...publishable,
  access: { ...access, read: readersOfAll },
  endpoints: [...publishable.endpoints, checkRelease],
  hooks: {
    ...keepPublished,
    beforeOperation: [draftsOnly, approvedOnly, ...keepPublished.beforeOperation],
    beforeValidate: [askTitle],
    beforeChange: [keepScheduled, restoreOutsideTrash, publishItems],
    afterChange: [settleReview],
  },
  admin: {
    ...publishable.admin,
    useAsTitle: 'name',
    group: GROUPS.editorial,
    defaultColumns: ['name', 'agency', 'updatedAt', '_status'],
    description: both(
      'Nhiều nội dung lên cổng cùng một lúc: bài viết, tệp, văn bản liên quan. Bấm công bố hoặc hẹn giờ; một mục chưa công bố được thì không mục nào lên cổng.',
      'Content that goes public together: a page, its files, related documents. Publish it or schedule it; if one item cannot be published, none is.',
    ),
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      label: both('Tên đợt công bố', 'Name of the release'),
      admin: { description: both('Chỉ người làm nội dung thấy.', 'Only the desk sees it.') },
    },
    {
      name: 'items',
      type: 'relationship',
      relationTo: [...RELEASED],
      hasMany: true,
      required: true,
      minRows: 1,
      maxRows: 50,
      label: both('Nội dung công bố cùng lúc', 'Items published together'),
      admin: {
        description: both(
          'Bản mới nhất của từng mục, như đang lưu vào lúc công bố.',
          'The newest version of each item, as it is when the release is published.',
        ),
      },
    },
    {
      name: 'check',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/components/releases/ReleaseCheck.tsx#ReleaseCheck' },
      },
    },
    owner(both('Cơ quan', 'Agency')),
  ],
})
