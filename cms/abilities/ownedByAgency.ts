import type { CollectionConfig } from 'payload'
import { makers, ownedRules, ownTrash } from '../access/ownedRules.ts'
import { answerAtOnce } from '../hooks/answerAtOnce.ts'
import { keepOwner } from '../hooks/keepOwner.ts'

/**
 * What a type can do whose documents belong to agencies: an agency's people read drafts and versions, make, change,
 * publish and put in the trash what is theirs or of an agency below theirs; they read the rest as the public does. The
 * provincial desk keeps all. The type has a field `owner`, and the fields of `shownOn` where its documents stand on sites.
 */
export function ownedByAgency(collection: CollectionConfig): CollectionConfig {
  const { access, hooks = {} } = collection
  return {
    ...collection,
    access: {
      ...access,
      ...ownedRules('agency', access),
      create: makers,
      delete: ownTrash(access?.delete),
    },
    hooks: {
      ...hooks,
      beforeValidate: [keepOwner, ...(hooks.beforeValidate ?? [])],
      afterChange: [...(hooks.afterChange ?? []), answerAtOnce],
    },
  }
}
