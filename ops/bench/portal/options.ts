import { z } from 'zod'
import { count, mongodb, someOf } from '../options.ts'

/** The parts that can be measured, in order. */
const PARTS = [
  ...(['cached', 'nginx', 'uncached', 'lighthouse', 'overload'] as const),
  ...(['floods', 'mixed', 'outage'] as const),
] as const

const minutes = z.coerce.number().positive()

/** Options of `npm run bench`. */
export const shape = (isQuick: boolean) => ({
  url: z
    .url({ protocol: /^http$/, error: 'must be an http:// address of a portal that runs' })
    .transform((url) => new URL(url).origin)
    .optional(),
  only: someOf(PARTS),
  /** Repetitions of each measurement. */
  runs: count.default(isQuick ? 1 : 5),
  /** Duration of each throughput measurement and each load. */
  seconds: count.default(isQuick ? 3 : 10),
  minutes: minutes.default(isQuick ? 0.5 : 10),
  'outage-minutes': minutes.default(isQuick ? 0.5 : 5),
  rate: count.default(1000),
  addresses: count.default(isQuick ? 1000 : 5000),
  mongodb,
})

/** Documents for the long loads. */
export const documentsOf = ({ quick }: { quick: boolean }) =>
  quick
    ? { news: 3000, documents: 1500, procedures: 1000 }
    : { news: 50_000, documents: 10_000, procedures: 2000 }
