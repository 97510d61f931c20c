import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { isChanging } from '../content/lawChanges.ts'
import { idOf } from '../content/record.ts'
import { queueIds } from '../hooks/queueReconcile.ts'
import type { LegalDocument } from '../payload-types.ts'

type Relating = Partial<Pick<LegalDocument, 'relations' | '_status'>> | null | undefined

/** The ids of the documents that a public one changes. */
const changedBy = (doc: Relating): string[] =>
  doc?._status === 'published'
    ? (doc.relations ?? []).filter(isChanging).map(({ target }) => String(idOf(target)))
    : []

const tellAfterChange: CollectionAfterChangeHook = async ({ doc, previousDoc, req, collection }) => {
  await queueIds(req, collection.slug, [...new Set([...changedBy(doc), ...changedBy(previousDoc)])])
  return doc
}

const tellAfterDelete: CollectionAfterDeleteHook = async ({ doc, req, collection }) => {
  await queueIds(req, collection.slug, [...new Set(changedBy(doc))])
  return doc
}

/**
 * When a document that amends, replaces or repeals others is published, changed or hidden, the pages that show those
 * others say something else: of their validity, and of the procedures that rest on them.
 */
export const tellChanged = { afterChange: [tellAfterChange], afterDelete: [tellAfterDelete] }
