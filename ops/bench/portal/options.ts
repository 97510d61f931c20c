import { z } from 'zod'
import type { Bench } from '../bench.ts'
import { count, someOf } from '../options.ts'
import type { System } from '../system.ts'

/** The parts that can be measured, in order. */
export const PARTS = [
  'cached',
  'nginx',
  'uncached',
  'lighthouse',
  'overload',
  'floods',
  'mixed',
  'outage',
] as const

const minutes = z.coerce.number().positive()

/** Options of `npm run bench` as given; `--quick` changes their defaults. */
export const SHAPE = {
  url: z
    .url({ protocol: /^http$/, error: 'must be an http:// address of a portal that runs' })
    .transform((url) => new URL(url).origin)
    .optional(),
  only: someOf(PARTS),
  runs: count.optional(),
  seconds: count.optional(),
  minutes: minutes.optional(),
  'outage-minutes': minutes.optional(),
  rate: count.default(1000),
  addresses: count.optional(),
  mongodb: z.string().startsWith('mongodb://').optional(),
}

/** The options with defaults applied. */
export function settled<G extends z.infer<z.ZodObject<typeof SHAPE>> & { quick: boolean }>(given: G) {
  const or = <T>(value: T | undefined, usual: T, quick: T) => value ?? (given.quick ? quick : usual)
  return {
    ...given,
    /** Repetitions of each measurement. */
    runs: or(given.runs, 5, 1),
    /** Duration of each throughput measurement and each load. */
    seconds: or(given.seconds, 10, 3),
    minutes: or(given.minutes, 10, 0.5),
    outageMinutes: or(given['outage-minutes'], 5, 0.5),
    addresses: or(given.addresses, 5000, 1000),
    mongodb: given.mongodb ?? (process.env.MONGODB_URI || undefined),
    /** Documents for the long loads. */
    documents: given.quick
      ? { news: 3000, documents: 1500, procedures: 1000 }
      : { news: 50_000, documents: 10_000, procedures: 2000 },
  }
}

/** The context of every part. */
export type PortalBench = Bench<ReturnType<typeof settled>> & {
  /** The portal under test, such as http://127.0.0.1:4321. */
  url: string
  /** Its processes, when this bench started them. */
  system?: System | undefined
}
