import type { CollectionBeforeOperationHook, Plugin } from 'payload'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { isPerson } from '../secondFactor/dangerousActs.ts'
import { BULK_TYPES } from './asked.ts'
import { POINTS } from './points.ts'

const BY_RUN = both(
  'Hãy sửa nhiều mục bằng nút “Sửa hàng loạt” trên danh sách: có xem trước và hoàn tác.',
  'Change many items with the button “Bulk change” above the list: it previews them and can be undone.',
)

/** What says only how documents stand, and is decided by the rules of publication and deletion. */
const MOVES: readonly string[] = ['_status', 'deletedAt']

const WHOLLY: readonly string[] = ['procedures', POINTS]

const isLeftToRuns = (slug: string, names: string[]) =>
  WHOLLY.includes(slug) ? names.some((name) => !MOVES.includes(name)) : names.includes('agency')

/**
 * Whoever may change nothing is left to the rules of the type, which say so.
 * @throws Refusal 400 where a request changes many documents at once in what a run changes
 */
const refuseOthers: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const given = args as { id?: unknown; data?: object; overrideAccess?: boolean }
  const isMany = operation === 'update' && given.id === undefined && !given.overrideAccess && isPerson(req)
  const isForRuns = isMany && isLeftToRuns(collection.slug, Object.keys(given.data ?? {}))
  if (isForRuns && (await collection.access.update({ req }))) throw new Refusal(inLanguageOf(req, BY_RUN))
  return args
}

/**
 * Of many documents at once, procedures and entry points are changed by a run alone (cms/runs), as are the owners of
 * other documents: Payload's own drawer shows no preview, publishes drafts along with the change, and has no undo.
 */
export const onlyInRuns: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const { slug, hooks, admin } = collection
    if (!BULK_TYPES.includes(slug) && slug !== POINTS) return collection
    const link = { path: '/components/bulk/BulkLink.tsx#BulkLink', clientProps: { collection: slug } }
    const { beforeListTable = [] } = admin?.components ?? {}
    return {
      ...collection,
      admin: { ...admin, components: { ...admin?.components, beforeListTable: [...beforeListTable, link] } },
      hooks: { ...hooks, beforeOperation: [refuseOthers, ...(hooks?.beforeOperation ?? [])] },
    }
  }),
})
