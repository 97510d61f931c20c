import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../root.ts'
import type { Bench } from '../bench.ts'
import { count, path, someOf } from '../options.ts'
import type { System } from '../system.ts'
import type { PortalApi } from './portalApi.ts'
import type { Query } from './relevance.ts'

/** The parts that can be measured, in order. */
const PARTS = [
  'relevance',
  'kinds',
  'communes',
  'baseline',
  'fallback',
  'official',
  'ablation',
  'load',
] as const

/** Questions for procedures: those of the seed, and those of an author who did not know the everyday names. */
export const QUERY_FILES = ['cms/seed/data/queries.jsonl', 'ops/bench/search/held-out.jsonl'].map((file) =>
  join(root, file),
)

/** Options of `npm run bench:search` as given. */
export const SHAPE = {
  /** In place of `QUERY_FILES`. */
  queries: path.optional(),
  only: someOf(PARTS),
  seconds: count.optional(),
  rate: count.default(50),
  documents: count.optional(),
  seed: z.string().default('tinh'),
}

type Given = z.infer<z.ZodObject<typeof SHAPE>> & { quick: boolean; data?: string | undefined }

/** The options with defaults applied. @throws when they contradict each other */
export function settled<G extends Given>(given: G) {
  if (given.data && given.only.join() !== 'load')
    throw new Error('--data: holds all the documents already, so it is for --only load')
  return {
    ...given,
    seconds: given.seconds ?? (given.quick ? 5 : 60),
    documents: given.documents ?? (given.quick ? 5000 : 100_000),
  }
}

/** The context of every part. */
export type SearchBench = Bench<ReturnType<typeof settled>> & {
  queries: readonly Query[]
  /** The sample province, with portal and worker. */
  system: System
  api: PortalApi
  /** Its data folder in its initial state, to copy and modify. */
  pristineDir: string
}
