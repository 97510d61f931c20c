import type { CollectionConfig, UIField } from 'payload'
import { isCorrectedType } from '../content/corrections.ts'

/** What readers reported as wrong and is to be corrected: see cms/corrections. */
const corrections: UIField = {
  name: 'corrections',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/components/corrections/Corrections.tsx#Corrections' },
  },
}

/** What types with pages can do: be corrected after a citizen's case, which is told of it. */
export const corrected = (collection: CollectionConfig): CollectionConfig =>
  isCorrectedType(collection.slug)
    ? { ...collection, fields: [corrections, ...collection.fields] }
    : collection
