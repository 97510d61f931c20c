import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { ownedRules } from '../access/ownedRules.ts'
import { agencyOf, canAdminister, type Reader } from '../access/permissions.ts'
import { provinceFields, type FieldKeepers } from '../access/provinceFields.ts'
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
 * Whoever may change only a part of a record neither hides nor restores it: earlier versions contain fields that others
 * set, and Payload restores them without applying field access.
 */
const onlyChange =
  (isPartial: (user: Reader) => boolean): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    const given = args as Args
    const isRefused = operation === 'restoreVersion' || (operation === 'update' && hides(given))
    if (isRefused && !given.overrideAccess && isPartial(req.user as Reader))
      throw new Refusal(inLanguageOf(req, ONLY_CHANGE), 403)
    return args
  }

/**
 * A record that the province maintains for each agency. The agency's people may change some of its fields, but neither
 * create, hide nor delete it.
 * @param keepers who may change which fields
 */
export const ownRecord = (
  collection: CollectionConfig,
  { path, ...keepers }: { path: 'agency' | 'id' } & FieldKeepers,
): CollectionConfig => ({
  ...collection,
  access: { ...collection.access, ...ownedRules(path, collection.access) },
  fields: provinceFields(collection.fields, keepers),
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      onlyChange((user) => (keepers.desk ? !canAdminister(user) : agencyOf(user) !== null)),
      ...(collection.hooks?.beforeOperation ?? []),
    ],
  },
})
