import type { CollectionConfig, UIField } from 'payload'
import type { AddressedType } from '../content/addresses.ts'
import { withdrawal } from '../fields/withdrawal.ts'
import { keptAddresses } from '../hooks/keepAddresses.ts'
import { referencesOf } from '../references/routes.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** What leads to a document, for an editor who is about to hide it. */
const references: UIField = {
  name: 'references',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/components/references/References.tsx#References' },
  },
}

/**
 * What every type with an address of its own on the portal can do: be moved without its old addresses going dead, and be
 * withdrawn with a reason or with what replaces it. Editors see what leads to a document.
 */
export const addressed = (collection: CollectionConfig): CollectionConfig => {
  const { admin, hooks = {}, fields, endpoints } = collection
  const { components } = admin ?? {}
  const notice = {
    path: '/components/references/ReferencesOfSelection.tsx#ReferencesOfSelection',
    clientProps: { collection: collection.slug },
  }
  const add = <K extends keyof typeof keptAddresses>(when: K) =>
    [...(hooks[when] ?? []), ...keptAddresses[when]] as Hooks[K]
  return {
    ...collection,
    fields: [...fields, withdrawal, references],
    admin: {
      ...admin,
      components: { ...components, beforeListTable: [...(components?.beforeListTable ?? []), notice] },
    },
    endpoints: [...(endpoints || []), referencesOf(collection.slug as AddressedType)],
    hooks: {
      ...hooks,
      beforeChange: add('beforeChange'),
      afterChange: add('afterChange'),
      beforeDelete: add('beforeDelete'),
    },
  }
}
