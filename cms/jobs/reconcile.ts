import type { TaskConfig } from 'payload'
import { env } from '../env.ts'
import { listDependants } from './dependants.ts'
import { isIndexed, makeIndexAgreeWithPublic } from './searchIndex.ts'

type Reconcile = { input: { collection: string; id: string; ids?: string[] }; output: object }

/**
 * Makes the search index match what the public sees of a document, including entries of other documents that contain
 * its name. Idempotent. The worker processes these jobs in batches without this handler, see reconcileDue.ts; it only
 * runs for jobs started by Payload itself.
 */
export const reconcile: TaskConfig<Reconcile> = {
  slug: 'reconcile',
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'id', type: 'text', required: true },
    // Many documents of `collection` at once: they referred to the deleted document `id`.
    { name: 'ids', type: 'json' },
    // Where the document is and was shown, see cms/content/places.ts; absent when unknown.
    { name: 'places', type: 'json' },
    // What has changed of the record of the provincial portal, see cms/content/portalParts.ts.
    { name: 'parts', type: 'json' },
  ],
  handler: async ({ input: { collection, id, ids }, req: { payload } }) => {
    if (!env.MEILI_URL) return { output: {} }
    if (isIndexed(collection)) await makeIndexAgreeWithPublic(payload, collection, ids ?? [id])
    const dependants = ids ? [] : await listDependants(payload, collection, [id])
    for (const [type, theirs] of dependants) await makeIndexAgreeWithPublic(payload, type, theirs)
    return { output: {} }
  },
}
