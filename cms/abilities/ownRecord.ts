import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { ownedRules } from '../access/ownedRules.ts'
import { agencyOf, type Reader } from '../access/permissions.ts'
import { provinceFields } from '../access/provinceFields.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'

interface Args {
  data?: { _status?: unknown }
  draft?: boolean
  unpublishAllLocales?: unknown
  overrideAccess?: boolean
}

const ONLY_CHANGE = both(
  'Việc gỡ hoặc khôi phục phiên bản cũ của mục này do cổng tỉnh làm.',
  'The province alone hides this or brings an earlier version back.',
)

const hides = ({ data, draft, unpublishAllLocales }: Args) =>
  Boolean(unpublishAllLocales) || (data?._status === 'draft' && !draft)

/**
 * Earlier versions contain fields that only the province may set, and Payload restores them without applying field
 * access.
 */
const onlyChange: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const given = args as Args
  const isRefused = operation === 'restoreVersion' || (operation === 'update' && hides(given))
  if (isRefused && !given.overrideAccess && agencyOf(req.user as Reader) !== null)
    throw new Refusal(inLanguageOf(req, ONLY_CHANGE), 403)
  return args
}

/**
 * A record that the province maintains for each agency. The agency's people may change some of its fields, but neither
 * create, hide nor delete it.
 * @param theirs the names of these fields
 */
export const ownRecord = (
  collection: CollectionConfig,
  { path, theirs }: { path: 'agency' | 'id'; theirs: readonly string[] },
): CollectionConfig => ({
  ...collection,
  access: { ...collection.access, ...ownedRules(path, collection.access) },
  fields: provinceFields(collection.fields, theirs),
  hooks: {
    ...collection.hooks,
    beforeOperation: [onlyChange, ...(collection.hooks?.beforeOperation ?? [])],
  },
})
