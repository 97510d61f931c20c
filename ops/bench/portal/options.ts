import { z } from 'zod'
import type { Bench } from '../bench.ts'
import { count, someOf } from '../options.ts'
import type { System } from '../system.ts'

/** What can be measured, in the order it is. */
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

/** Options of `npm run bench` as they are given; `--quick` changes what they are when they are not. */
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

/** The options with what `--quick` makes of them. */
export function settled<G extends z.infer<z.ZodObject<typeof SHAPE>> & { quick: boolean }>(given: G) {
  const or = <T>(value: T | undefined, usual: T, quick: T) => value ?? (given.quick ? quick : usual)
  return {
    ...given,
    /** How often each figure is measured. */
    runs: or(given.runs, 5, 1),
    /** How long each throughput and each load lasts. */
    seconds: or(given.seconds, 10, 3),
    minutes: or(given.minutes, 10, 0.5),
    outageMinutes: or(given['outage-minutes'], 5, 0.5),
    addresses: or(given.addresses, 5000, 1000),
    mongodb: given.mongodb ?? (process.env.MONGODB_URI || undefined),
    /** Documents that the long loads run on. */
    documents: given.quick
      ? { news: 3000, documents: 1500, procedures: 1000 }
      : { news: 50_000, documents: 10_000, procedures: 2000 },
  }
}

/** What every part works with. */
export type PortalBench = Bench<ReturnType<typeof settled>> & {
  /** The portal that is measured, such as http://127.0.0.1:4321. */
  url: string
  /** Its parts, when this bench started them. */
  system?: System | undefined
}
