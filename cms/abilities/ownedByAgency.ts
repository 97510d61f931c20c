import type { CollectionConfig } from 'payload'
import { contentAuthors, ownedRules, ownTrash } from '../access/ownedRules.ts'
import { answerAtOnce } from '../hooks/answerAtOnce.ts'
import { keepOwner } from '../hooks/keepOwner.ts'

/**
 * What a type can do whose documents belong to agencies. An agency's people read drafts and versions of, create,
 * change, publish and trash the documents of their agency and those below it; all others they read as the public does.
 * The provincial desk may do everything. The type has a field `owner`, and the fields of `shownOn` where its documents
 * appear on sites.
 */
export function ownedByAgency(collection: CollectionConfig): CollectionConfig {
  const { access, hooks = {} } = collection
  return {
    ...collection,
    access: {
      ...access,
      ...ownedRules('agency', access),
      create: contentAuthors,
      delete: ownTrash(access?.delete),
    },
    hooks: {
      ...hooks,
      beforeValidate: [keepOwner, ...(hooks.beforeValidate ?? [])],
      afterChange: [...(hooks.afterChange ?? []), answerAtOnce],
    },
  }
}
