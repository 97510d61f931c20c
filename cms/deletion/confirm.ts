import type { CollectionConfig, Plugin } from 'payload'

const FOLDER = '/components/deletion'

function withConfirmation(collection: CollectionConfig): CollectionConfig {
  const { admin, slug } = collection
  const { components } = admin ?? {}
  const ofList = {
    path: `${FOLDER}/ConfirmSelection.tsx#ConfirmSelection`,
    clientProps: { collection: slug },
  }
  const controls = [
    ...(components?.edit?.beforeDocumentControls ?? []),
    `${FOLDER}/ConfirmHere.tsx#ConfirmHere`,
  ]
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...components,
        beforeListTable: [...(components?.beforeListTable ?? []), ofList],
        edit: { ...components?.edit, beforeDocumentControls: controls },
      },
    },
  }
}

/** Adds to the dialogs of every type with a trash what a deletion asks for; see guard.ts. */
export const confirmDeletions: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((one) => (one.trash ? withConfirmation(one) : one)),
})
