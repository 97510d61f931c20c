import type { CollectionConfig, UIField } from 'payload'
import { isRestingType } from '../content/lawResting.ts'
import { lawChangeRoutes } from '../lawChanges/routes.ts'

/** Which changes of the law concern the document, until somebody has looked at it: see cms/lawChanges. */
const lawChanges: UIField = {
  name: 'lawChanges',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/components/lawChanges/LawChanges.tsx#LawChanges' },
  },
}

/** What types can do whose documents rest on legal documents: be looked at again when these change. */
export function restingOnLaw(collection: CollectionConfig): CollectionConfig {
  const { slug, fields, endpoints } = collection
  if (!isRestingType(slug)) return collection
  return {
    ...collection,
    fields: [lawChanges, ...fields],
    endpoints: [...(endpoints || []), ...lawChangeRoutes(slug)],
  }
}
