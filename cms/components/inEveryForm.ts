import type { CollectionConfig, Plugin } from 'payload'

/** Adds a component to the forms of collections and of all globals. @param isWanted in which collections */
export const inEveryForm =
  (component: string, isWanted: (collection: CollectionConfig) => boolean = () => true): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => {
      if (!isWanted(collection)) return collection
      const { admin } = collection
      const edit = admin?.components?.edit
      const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), component]
      const components = { ...admin?.components, edit: { ...edit, beforeDocumentControls } }
      return { ...collection, admin: { ...admin, components } }
    }),
    globals: (config.globals ?? []).map(({ admin, ...global }) => {
      const elements = admin?.components?.elements
      const beforeDocumentControls = [...(elements?.beforeDocumentControls ?? []), component]
      const components = { ...admin?.components, elements: { ...elements, beforeDocumentControls } }
      return { ...global, admin: { ...admin, components } }
    }),
  })
