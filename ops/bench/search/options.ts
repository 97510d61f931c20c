import { join } from 'node:path'
import { z } from 'zod'
import { SAMPLE_QUERIES, type Query } from '../../../cms/seed/queries.ts'
import type { Bench } from '../bench.ts'
import { count, path, someOf, type OptionsOf } from '../options.ts'
import type { System } from '../system.ts'
import type { PortalApi } from './portalApi.ts'

/** The parts that can be measured, in order. */
const PARTS = [
  ...(['relevance', 'kinds', 'communes', 'baseline'] as const),
  ...(['fallback', 'official', 'ablation', 'load'] as const),
] as const

/** Questions for procedures: those of the sample, and those of an author who did not know the everyday names. */
export const QUERY_FILES = [SAMPLE_QUERIES, join(import.meta.dirname, 'held-out.jsonl')]

/** Options of `npm run bench:search`. */
export const shape = (isQuick: boolean) => ({
  /** In place of `QUERY_FILES`. */
  queries: path.optional(),
  only: someOf(PARTS),
  seconds: count.default(isQuick ? 5 : 60),
  rate: count.default(50),
  documents: count.default(isQuick ? 5000 : 100_000),
  seed: z.string().default('tinh'),
})

/** The context of every part. */
export type SearchBench = Bench<OptionsOf<typeof shape>> & {
  queries: readonly Query[]
  /** The sample province, with portal and worker. */
  system: System
  api: PortalApi
  /** Its data folder in its initial state, to copy and modify. */
  pristineDir: string
}

/** @throws when the options contradict each other */
export function assertConsistent({
  data,
  only,
}: {
  data?: string | undefined
  only: readonly string[]
}): void {
  if (data && only.join() !== 'load')
    throw new Error('--data: holds all the documents already, so it is for --only load')
}
