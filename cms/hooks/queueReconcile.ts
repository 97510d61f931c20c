import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

/** Leaves the question for the worker, in the transaction of `req`. */
export async function queueReconcile(req: PayloadRequest, collection: string, id: string | number) {
  if (req.context.importing) return
  await req.payload.jobs.queue({ task: 'reconcile', input: { collection, id: String(id) }, req })
}

/**
 * Every change of a document leaves one question for the worker, in the same transaction: what does an anonymous
 * reader see of it now? A bulk import sets `context.importing` and rebuilds the index once at its end instead.
 */
export const queueAfterChange: CollectionAfterChangeHook = async ({ doc, req, collection }) => {
  await queueReconcile(req, collection.slug, doc.id)
  return doc
}

export const queueAfterDelete: CollectionAfterDeleteHook = async ({ id, doc, req, collection }) => {
  await queueReconcile(req, collection.slug, id)
  return doc
}
