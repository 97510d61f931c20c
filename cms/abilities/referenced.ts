import type { CollectionConfig, UIField } from 'payload'
import { referencesOf } from '../references/routes.ts'
import type { Referred } from '../references/uploads.ts'

/** What links to a document, shown to an editor who is about to hide it. */
const references: UIField = {
  name: 'references',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/components/references/References.tsx#References' },
  },
}

const inList = (slug: string) => ({
  path: '/components/references/ReferencesOfSelection.tsx#ReferencesOfSelection',
  clientProps: { collection: slug },
})

/** What other content refers to: editors see where, beside each document and before they hide or delete some. */
export const referenced = (collection: CollectionConfig): CollectionConfig => {
  const { slug, admin, fields, endpoints } = collection
  const { components } = admin ?? {}
  const beforeListTable = [...(components?.beforeListTable ?? []), inList(slug)]
  return {
    ...collection,
    fields: [...fields, references],
    admin: { ...admin, components: { ...components, beforeListTable } },
    endpoints: [...(endpoints || []), referencesOf(slug as Referred)],
  }
}
