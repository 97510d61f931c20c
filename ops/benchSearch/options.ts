import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { root } from '../root.ts'
import { checkOptions } from './checkOptions.ts'

/** What can be measured, in the order it is. */
export const STEPS = ['relevance', 'baseline', 'fallback', 'official', 'ablation', 'load'] as const
export type StepName = (typeof STEPS)[number]

const count = z.coerce.number().int().min(1)
const schema = z
  .object({
    queries: z
      .string()
      .default(join(root, 'ops/seed/data/queries.jsonl'))
      .transform((file) => resolve(file)),
    out: z
      .string()
      .default(join(root, '.build/reports/bench-search.json'))
      .transform((file) => resolve(file)),
    only: z
      .string()
      .default(STEPS.join(','))
      .transform((names) => names.split(',').map((name) => name.trim()))
      .pipe(z.array(z.enum(STEPS)).min(1)),
    seconds: count.default(60),
    rate: count.default(50),
    documents: count.default(100_000),
    seed: z.string().default('tinh'),
    keep: z.boolean().default(false),
    data: z
      .string()
      .transform((folder) => resolve(folder))
      .optional(),
  })
  .refine(({ data, only }) => !data || only.join() === 'load', {
    path: ['data'],
    message: 'holds all the documents already, so it is for --only load',
  })

export type Options = z.infer<typeof schema>

const text = { type: 'string' } as const

/**
 * The command's arguments.
 * @throws with one line for each that is wrong
 */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      ...{
        queries: text,
        out: text,
        only: text,
        seconds: text,
        rate: text,
        documents: text,
        seed: text,
        data: text,
      },
      keep: { type: 'boolean' },
    },
  })
  return checkOptions(schema, values)
}
