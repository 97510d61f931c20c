import type { UIField } from 'payload'

/** What each size of a picture shows, as it was cut around the focal point. */
export const pictureCuts: UIField = {
  name: 'cuts',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/components/pictures/PictureCuts.tsx#PictureCuts' },
  },
}
