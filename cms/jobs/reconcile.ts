import type { TaskConfig } from 'payload'
import { env } from '../env.ts'
import { refreshDependants } from './dependants.ts'
import { isIndexed, makeIndexAgreeWithPublic } from './searchIndex.ts'

type Reconcile = { input: { collection: string; id: string }; output: object }

/** Every attempt waits this long; the engine may be away for hours and no change may be lost. */
const RETRY = { attempts: 5000, backoff: { type: 'fixed' as const, delay: 5000 } }

/**
 * Asks what an anonymous reader sees of a document now and makes the search index say the same, also where the index
 * names the document in the entries of others. Safe to run twice.
 * Without a search engine there is nothing to do: the portal then searches the database.
 */
export const reconcile: TaskConfig<Reconcile> = {
  slug: 'reconcile',
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'id', type: 'text', required: true },
  ],
  retries: RETRY,
  handler: async ({ input, req }) => {
    if (!env.MEILI_URL) return { output: {} }
    const { collection, id } = input
    if (isIndexed(collection)) await makeIndexAgreeWithPublic(req.payload, collection, id)
    await refreshDependants(req.payload, collection, id)
    return { output: {} }
  },
}
