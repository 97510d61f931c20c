import type { TaskConfig } from 'payload'
import { env } from '../env.ts'
import { listDependants } from './dependants.ts'
import { isIndexed, makeIndexAgreeWithPublic } from './searchIndex.ts'

type Reconcile = { input: { collection: string; id: string; ids?: string[] }; output: object }

/**
 * Asks what an anonymous reader sees of a document now and makes the search index say the same, also where the index
 * names the document in the entries of others. Safe to run twice. The worker takes many of these jobs at once and does
 * not come through this handler, see reconcileDue.ts; it is what a job does that Payload itself runs.
 */
export const reconcile: TaskConfig<Reconcile> = {
  slug: 'reconcile',
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'id', type: 'text', required: true },
    // Many documents of `collection` at once: they named document `id`, which is deleted.
    { name: 'ids', type: 'json' },
    // Where the document is and was shown, see cms/content/places.ts; absent where nobody can tell.
    { name: 'places', type: 'json' },
  ],
  handler: async ({ input: { collection, id, ids }, req: { payload } }) => {
    if (!env.MEILI_URL) return { output: {} }
    if (isIndexed(collection)) await makeIndexAgreeWithPublic(payload, collection, ids ?? [id])
    const dependants = ids ? [] : await listDependants(payload, collection, [id])
    for (const [type, theirs] of dependants) await makeIndexAgreeWithPublic(payload, type, theirs)
    return { output: {} }
  },
}
