import type { JSONField } from 'payload'

/** How an editor cuts a picture, on its way from the admin to the hook that does it; never stored. */
export const pictureEdits: JSONField = {
  name: 'edits',
  type: 'json',
  virtual: true,
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    components: { Field: '/components/PictureEdits.tsx#PictureEdits' },
  },
}
