import type { CollectionConfig } from 'payload'
import type { AddressedType } from '../content/addresses.ts'
import { withdrawal } from '../fields/withdrawal.ts'
import { addressHooks } from '../hooks/keepAddresses.ts'
import { draftPreviewOf } from '../preview/routes.ts'
import { besideForm } from './besideForm.ts'
import { referenced } from './referenced.ts'

type Hooks = NonNullable<CollectionConfig['hooks']>

/** Opens the newest draft as its page, and gives a link to show it to others. */
const PREVIEW = '/components/preview/PreviewButton.tsx#PreviewButton'

function withPreview({ versions, admin }: CollectionConfig) {
  const edit = admin?.components?.edit
  const controls = [...(edit?.beforeDocumentControls ?? []), PREVIEW]
  return versions ? { edit: { ...edit, beforeDocumentControls: controls } } : {}
}

/**
 * What every type with addresses on the portal can do: move without breaking its old addresses, and be withdrawn with a
 * reason or a replacement. Editors see what links to a document, and its newest draft as a page of the portal.
 */
export const addressed = (collection: CollectionConfig): CollectionConfig => {
  const { admin, hooks = {}, fields, endpoints } = collection
  const { components } = admin ?? {}
  const add = <K extends keyof typeof addressHooks>(when: K) =>
    [...(hooks[when] ?? []), ...addressHooks[when]] as Hooks[K]
  const shown = referenced({
    ...collection,
    fields: [...fields, withdrawal],
    admin: { ...admin, components: { ...components, ...withPreview(collection) } },
    endpoints: [
      ...(endpoints || []),
      ...(collection.versions ? draftPreviewOf(collection.slug as AddressedType) : []),
    ],
    hooks: {
      ...hooks,
      beforeChange: add('beforeChange'),
      afterChange: add('afterChange'),
      beforeDelete: add('beforeDelete'),
    },
  })
  return besideForm(collection.slug as AddressedType, shown)
}
