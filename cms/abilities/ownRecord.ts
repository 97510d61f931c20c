import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { ownedRules, publishersOnly } from '../access/ownedRules.ts'
import { agencyOf, canAdminister, type Reader } from '../access/permissions.ts'
import { provinceFields, type FieldKeepers } from '../access/provinceFields.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { Refusal } from '../refusal.ts'
import { hides, takesBack, type Move } from '../versions/moves.ts'
import { explanationOf } from '../withdraw/request.ts'

type Args = Move & { overrideAccess?: boolean }

const ONLY_CHANGE = both(
  'Việc gỡ hoặc khôi phục phiên bản cũ của mục này do cổng tỉnh làm.',
  'The province alone hides this or brings an earlier version back.',
)

/**
 * Whoever may change only a part of a record neither hides nor restores it: earlier versions contain fields that others
 * set, and Payload restores them without applying field access.
 */
const onlyChange =
  (isPartial: (user: Reader) => boolean): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    const given = args as Args
    const isRefused =
      operation === 'restoreVersion' ||
      (operation === 'update' && (hides(given) || takesBack(given) || explanationOf(req) !== undefined))
    if (isRefused && !given.overrideAccess && isPartial(req.user as Reader))
      throw new Refusal(inLanguageOf(req, ONLY_CHANGE), 403)
    return args
  }

function rulesOf(path: 'agency' | 'id', { access, versions }: CollectionConfig) {
  const rules = ownedRules(path, access)
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  return hasDrafts ? rules : { ...rules, update: publishersOnly(rules.update) }
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
  access: { ...collection.access, ...rulesOf(path, collection) },
  fields: provinceFields(collection.fields, keepers),
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      onlyChange((user) => (keepers.desk ? !canAdminister(user) : agencyOf(user) !== null)),
      ...(collection.hooks?.beforeOperation ?? []),
    ],
  },
})
