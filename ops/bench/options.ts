import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { checkOptions } from '../benchSearch/checkOptions.ts'
import { root } from '../root.ts'

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
export type PartName = (typeof PARTS)[number]

const count = z.coerce.number().int().min(1)
const minutes = z.coerce.number().positive()
const schema = z.object({
  url: z
    .url({ protocol: /^http$/, error: 'must be an http:// address of a portal that runs' })
    .transform((url) => new URL(url).origin)
    .optional(),
  only: z
    .string()
    .default(PARTS.join(','))
    .transform((names) => names.split(',').map((name) => name.trim()))
    .pipe(z.array(z.enum(PARTS)).min(1)),
  runs: count.optional(),
  seconds: count.optional(),
  minutes: minutes.optional(),
  'outage-minutes': minutes.optional(),
  rate: count.default(1000),
  addresses: count.default(5000),
  quick: z.boolean().default(false),
  keep: z.boolean().default(false),
  data: z
    .string()
    .transform((folder) => resolve(folder))
    .optional(),
  mongodb: z.string().startsWith('mongodb://').optional(),
  out: z
    .string()
    .default(join(root, '.build/bench/bench.json'))
    .transform((file) => resolve(file)),
})

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

function settled(given: z.infer<typeof schema>) {
  const or = <T>(value: T | undefined, usual: T, quick: T) => value ?? (given.quick ? quick : usual)
  return {
    ...given,
    /** How often each figure is measured. */
    runs: or(given.runs, 5, 1),
    /** How long each throughput and each load lasts. */
    seconds: or(given.seconds, 10, 3),
    minutes: or(given.minutes, 10, 0.5),
    outageMinutes: or(given['outage-minutes'], 5, 0.5),
    /** Documents that the long loads run on. */
    documents: given.quick
      ? { news: 3000, documents: 1500, procedures: 1000 }
      : { news: 50_000, documents: 10_000, procedures: 2000 },
  }
}

export type Options = ReturnType<typeof settled>

/**
 * The command's arguments; MONGODB_URI stands for --mongodb.
 * @throws with one line for each that is wrong
 */
export function readOptions(args: string[], environment: Record<string, string | undefined> = {}): Options {
  const { values } = parseArgs({
    args,
    options: {
      ...{
        url: text,
        only: text,
        runs: text,
        seconds: text,
        minutes: text,
        'outage-minutes': text,
        rate: text,
      },
      ...{ addresses: text, data: text, mongodb: text, out: text, quick: flag, keep: flag },
    },
  })
  return settled(checkOptions(schema, { mongodb: environment.MONGODB_URI || undefined, ...values }))
}
