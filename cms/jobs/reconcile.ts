import type { TaskConfig } from 'payload'
import { env } from '../env.ts'
import { listDependants } from './dependants.ts'
import { isIndexed, makeIndexAgreeWithPublic } from './searchIndex.ts'

type Reconcile = { input: { collection: string; id: string }; output: object }

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
  ],
  handler: async ({ input: { collection, id }, req: { payload } }) => {
    if (!env.MEILI_URL) return { output: {} }
    if (isIndexed(collection)) await makeIndexAgreeWithPublic(payload, collection, [id])
    for (const [type, ids] of await listDependants(payload, collection, [id])) {
      await makeIndexAgreeWithPublic(payload, type, ids)
    }
    return { output: {} }
  },
}
