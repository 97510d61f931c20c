import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  Plugin,
  UIField,
} from 'payload'
import { embargoRules } from '../access/embargo.ts'
import { embargoRoutes } from './routes.ts'
import { endEmbargo, findEmbargo } from './store.ts'

/** The types of the workflow have this route. */
const WORKFLOW = '/:id/workflow'

const field: UIField = {
  name: 'embargo',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    disableListColumn: true,
    components: { Field: '/components/embargo/EmbargoField.tsx#EmbargoField' },
  },
}

/** A publication ends the embargo, in its transaction. */
const endAtPublication: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (doc._status !== 'published' || operation === 'create') return
  const of = { collection: collection.slug as CollectionSlug, id: String(doc.id) }
  if (await findEmbargo(req, of)) await endEmbargo(req, of)
}

const endAtDeletion: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  endEmbargo(req, { collection: collection.slug as CollectionSlug, id: String(id) })

/** Lets the drafts of all types with a workflow be restricted to named people: see cms/access/embargo.ts. */
export const embargoes: Plugin = ({ collections = [], ...config }) => ({
  ...config,
  collections: collections.map((collection) => {
    const { fields, endpoints, hooks = {} } = collection
    if (!endpoints || !endpoints.some(({ path }) => path === WORKFLOW)) return collection
    return {
      ...collection,
      access: embargoRules(collection),
      fields: [...fields, field],
      endpoints: [...endpoints, ...embargoRoutes()],
      hooks: {
        ...hooks,
        afterChange: [...(hooks.afterChange ?? []), endAtPublication],
        afterDelete: [...(hooks.afterDelete ?? []), endAtDeletion],
      },
    }
  }),
})
