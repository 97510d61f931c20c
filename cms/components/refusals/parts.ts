import type { Plugin } from 'payload'

const KEEP_MARKS = '/components/refusals/KeepMarks.tsx#KeepMarks'

/** Shows the error at a field, with the document it names as a link. */
export const LINKED_REASON = '/components/refusals/LinkedReason.tsx#LinkedReason'

/** Makes the forms of every collection and global keep the marks of a failed save. */
export const keepMarks: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(({ admin, ...collection }) => {
    const edit = admin?.components?.edit
    const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), KEEP_MARKS]
    const components = { ...admin?.components, edit: { ...edit, beforeDocumentControls } }
    return { ...collection, admin: { ...admin, components } }
  }),
  globals: (config.globals ?? []).map(({ admin, ...global }) => {
    const elements = admin?.components?.elements
    const beforeDocumentControls = [...(elements?.beforeDocumentControls ?? []), KEEP_MARKS]
    const components = { ...admin?.components, elements: { ...elements, beforeDocumentControls } }
    return { ...global, admin: { ...admin, components } }
  }),
})
