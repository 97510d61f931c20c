import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../root.ts'
import type { Bench } from '../bench.ts'
import { count, path, someOf } from '../options.ts'
import type { System } from '../system.ts'
import type { PortalApi } from './portalApi.ts'
import type { Query } from './relevance.ts'

/** What can be measured, in the order it is. */
const PARTS = ['relevance', 'baseline', 'fallback', 'official', 'ablation', 'load'] as const

/** Options of `npm run bench:search` as they are given. */
export const SHAPE = {
  queries: path.default(join(root, 'ops/seed/data/queries.jsonl')),
  only: someOf(PARTS),
  seconds: count.optional(),
  rate: count.default(50),
  documents: count.optional(),
  seed: z.string().default('tinh'),
}

type Given = z.infer<z.ZodObject<typeof SHAPE>> & { quick: boolean; data?: string | undefined }

/** The options with what `--quick` makes of them. @throws when they make no sense together */
export function settled<G extends Given>(given: G) {
  if (given.data && given.only.join() !== 'load')
    throw new Error('--data: holds all the documents already, so it is for --only load')
  return {
    ...given,
    seconds: given.seconds ?? (given.quick ? 5 : 60),
    documents: given.documents ?? (given.quick ? 5000 : 100_000),
  }
}

/** What every part works with. */
export type SearchBench = Bench<ReturnType<typeof settled>> & {
  queries: readonly Query[]
  /** The sample province, with portal and worker. */
  system: System
  api: PortalApi
  /** Its data folder as it was before anything ran on it, for a copy that is changed. */
  pristineDir: string
}
