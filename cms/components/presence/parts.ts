import type { Field, Plugin } from 'payload'

const presence: Field = {
  name: 'presence',
  type: 'ui',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/components/presence/Presence.tsx#Presence' },
  },
}

/** Says above every form but those of accounts who else edits it. Payload's own locks are off: see Presences.ts. */
export const showPresence: Plugin = ({ collections = [], globals = [], ...config }) => ({
  ...config,
  collections: collections.map((collection) => ({
    ...collection,
    lockDocuments: false,
    fields: collection.auth ? collection.fields : [presence, ...collection.fields],
  })),
  globals: globals.map((global) => ({
    ...global,
    lockDocuments: false,
    fields: [presence, ...global.fields],
  })),
})
