import type { Plugin } from 'payload'

/** Leaves the tab "API" out of the forms: it shows raw JSON, of no use to editors. */
export const hideApi: Plugin = ({ collections = [], globals = [], ...config }) => ({
  ...config,
  collections: collections.map((one) => ({ ...one, admin: { ...one.admin, hideAPIURL: true } })),
  globals: globals.map((one) => ({ ...one, admin: { ...one.admin, hideAPIURL: true } })),
})
