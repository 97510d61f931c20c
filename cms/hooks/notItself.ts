import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../content/record.ts'
import { relationsIn } from '../content/relations.ts'
import { fieldRefusal } from '../refusal.ts'

/**
 * Refuses (400) relations from a document to itself, in drafts as well.
 * @param paths those of the relations, such as `relations.0.target`
 */
export const notItself =
  (paths: RegExp, words: { vi: string; en: string }): CollectionBeforeValidateHook =>
  ({ data, originalDoc, collection, req }) => {
    if (!data || !originalDoc) return data
    const faults = [...relationsIn(collection.flattenedFields, data)]
      .filter(({ collection: of, path }) => of === collection.slug && paths.test(path))
      .filter(({ value }) => String(idOf(value)) === String(originalDoc.id))
    if (faults.length > 0) throw fieldRefusal(req, ...faults.map(({ path }) => ({ path, words })))
    return data
  }
