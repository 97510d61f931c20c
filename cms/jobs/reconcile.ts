import type { TaskConfig } from 'payload'
import { env } from '../env.ts'
import { isIndexed, makeIndexAgreeWithPublic } from './searchIndex.ts'

type Reconcile = { input: { collection: string; id: string }; output: object }

/** Every attempt waits this long; the engine may be away for hours and no change may be lost. */
const RETRY = { attempts: 5000, backoff: { type: 'fixed' as const, delay: 5000 } }

/**
 * Asks what an anonymous reader sees of a document now and makes the search index say the same. Safe to run twice.
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
    if (env.MEILI_URL && isIndexed(input.collection)) {
      await makeIndexAgreeWithPublic(req.payload, input.collection, input.id)
    }
    return { output: {} }
  },
}
