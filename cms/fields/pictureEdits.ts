import type { JSONField } from 'payload'
import { both } from './both.ts'

/** The crop an editor chose, on its way from the admin to the hook that applies it; never stored. */
export const pictureEdits: JSONField = {
  name: 'edits',
  type: 'json',
  virtual: true,
  label: both('Cắt ảnh', 'Crop'),
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    components: { Field: '/components/PictureEdits.tsx#PictureEdits' },
  },
}
